import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DATABASE_FILE } from '$lib/server/store/database-file';
import { dialogueLines } from '../../src/cli/admin/admin-lines.ts';
import { readWish, USAGE } from '../../src/cli/admin/admin-options.ts';
import { lookAtBackups } from '../../src/cli/doctor/look-at-backups.ts';
import { proxies, streams } from '../../src/cli/doctor/look-at-origin.ts';

describe('npm run admin', () => {
	test('says how it is used, and what is missing', () => {
		expect(readWish(['--help'])).toBe(USAGE);
		expect(readWish(['end'])).toBe('Say which: npm run admin -- end ID');
		expect(readWish(['key', 'wall', 'x'])).toMatch(/^Say for whom: /);
		expect(readWish(['sweep'])).toMatch(/^There is no "sweep" here\./);
	});

	test('erases nothing before that was said in so many words', () => {
		expect(readWish(['delete', 'd1'])).toMatch(/for good.*--sure$/);
		expect(readWish(['delete', 'd1', '--sure'])).toMatchObject({ method: 'DELETE' });
	});

	test('takes a name of several words and a code with a space', () => {
		expect(readWish(['key', 'organiser', 'East', 'Library'])).toMatchObject({
			body: { role: 'organiser', holder: 'East Library' }
		});
		expect(readWish(['link', '1234 5678'])).toMatchObject({ path: '/dialogues/12345678/links' });
	});

	test('a few people are no number', () => {
		const one = {
			id: 'd1',
			title: 'Noord',
			lifecycle: 'running',
			rehearsal: false,
			organiser: '',
			people: 'few',
			hour: '2026-11-30T05',
			keptUntil: '2027-02-28'
		} as const;
		const counts = { draft: 0, running: 1, ended: 0 };
		expect(dialogueLines({ of: undefined, counts, dialogues: [one] })).toEqual([
			'd1  running  -  fewer than 5  2026-11-30 05:00 UTC  Noord'
		]);
	});
});

describe('npm run doctor', () => {
	test.each([
		[1, 1, 'well', /as many said/],
		[1, 0, 'wrong', /everybody counts as one address.*TRUST_PROXY=1/],
		[0, 1, 'wrong', /X-Forwarded-For, or set TRUST_PROXY=0/],
		[2, 1, 'wrong', /Set TRUST_PROXY=2/]
	] as const)('%i proxies in front and TRUST_PROXY=%i: %s', (forwarded, trusted, is, words) => {
		expect(proxies(forwarded, trusted)).toEqual({ is, words: expect.stringMatching(words) });
	});

	test('a server that was just made has its first backup still to come; an hour later that is wrong', () => {
		const dataDir = mkdtempSync(join(tmpdir(), 'kaartgesprek-new-'));
		writeFileSync(join(dataDir, DATABASE_FILE), '');
		const settings = { dataDir, backupDir: undefined, databaseUrl: undefined };
		const look = (backupHours: number, after: number) =>
			lookAtBackups({ ...settings, backupHours }, Date.now() + after).is;
		expect([look(24, 0), look(24, 3_600_000), look(0, 0)]).toEqual(['note', 'wrong', 'wrong']);
		rmSync(dataDir, { recursive: true });
	});

	test('a stream of a second that comes at once was held back', () => {
		expect([streams(12).is, streams(740).is]).toEqual(['wrong', 'well']);
	});
});
