import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rotate } from '$lib/server/store/back-up';
import { backupsIn } from '$lib/server/store/backups-in';

test('backups stay for a week at most: all of the last day, then one a day', () => {
	const folder = mkdtempSync(join(tmpdir(), 'kaartgesprek-rotation-'));
	const now = Date.UTC(2026, 10, 26, 12, 0);
	for (let hours = 0; hours < 24 * 12; hours += 6) {
		const stamp = new Date(now - hours * 3_600_000).toISOString().slice(0, 16).replace(':', '');
		writeFileSync(join(folder, `kaartgesprek-${stamp}Z.db`), '');
	}
	writeFileSync(join(folder, 'not-ours.db'), '');
	rotate(folder, now);
	const ages = backupsIn(folder).map(({ time }) => (now - time) / 3_600_000);
	expect(ages.filter((age) => age <= 24)).toEqual([24, 18, 12, 6, 0]);
	expect(Math.max(...ages)).toBeLessThanOrEqual(24 * 7);
	const days = backupsIn(folder).map(({ name }) => name.slice(13, 23));
	expect(new Set(days).size).toBe(8);
	expect(readdirSync(folder)).toContain('not-ours.db');
	rmSync(folder, { recursive: true });
});

test('half a copy of a backup that was ended goes after an hour; one that is being made stays', () => {
	const folder = mkdtempSync(join(tmpdir(), 'kaartgesprek-rotation-'));
	const now = Date.UTC(2026, 10, 26, 12, 0);
	const half = (stamp: string, minutes: number) => {
		const path = join(folder, `kaartgesprek-${stamp}Z.db.unfinished`);
		writeFileSync(path, '');
		utimesSync(path, now / 1000, now / 1000 - minutes * 60);
	};
	half('2026-11-26T1000', 61);
	half('2026-11-26T1130', 1);
	rotate(folder, now);
	expect(readdirSync(folder)).toEqual(['kaartgesprek-2026-11-26T1130Z.db.unfinished']);
	rmSync(folder, { recursive: true });
});
