import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WRONG_KEYS } from '$lib/server/access/wrong-keys';
import { clientOf, joinAs, leadDialogue, newParticipant, type Call } from './client';
import { onPostgres } from '../server/store/a-database';
import {
	ADMIN_KEY,
	earlyInWindow,
	freePort,
	onSqlite,
	startProduct,
	type Product
} from './product';

/** An operator at work: two libraries, one key each, on one server. */

let product: Product;
let call: Call;
let env: string;
/** by its clock, as 2026-11-30T05:50: where a window of tries began */
let started: string;
/** lines of the settings that say where answers are kept */
let kept: string;
beforeAll(async () => {
	const store = onSqlite ? {} : await onPostgres();
	const early = earlyInWindow();
	started = new Date(Date.now() - Number(early['CLOCK_SET_BACK'])).toISOString().slice(0, 16);
	product = await startProduct({ ...store, ADMIN_KEY, TRUST_PROXY: '1', ...early });
	kept = Object.entries(store)
		.map(([name, value]) => `${name}=${value}\n`)
		.join('');
	call = clientOf(product);
	env = join(product.folder, 'kaartgesprek.env');
	writeFileSync(
		env,
		`# settings\nADMIN_KEY=${ADMIN_KEY}\nTRUST_PROXY=1\nHOST=127.0.0.1\nPORT=${product.port}\nDATA_DIR=${product.folder}\n${kept}`,
		{ mode: 0o600 }
	);
});
afterAll(() => product.stop());

const admin = (method: string, path: string, body?: object) =>
	call(method, `/api/v1/admin${path}`, { key: ADMIN_KEY, ...(body ? { body } : {}) });
const make = async (role: string, holder: string) =>
	(await admin('POST', '/keys', { role, holder })).json as { id: string; key: string };
const listOf = async (key: string) => {
	const { json } = await call('GET', '/api/v1/admin/dialogues', { key });
	return json as {
		of?: string;
		counts: Record<string, number>;
		dialogues: { id: string; organiser: string; people: number | 'few'; hour: string }[];
	};
};

/** `npm run …`, as an operator types it. */
function run(...words: readonly string[]): Promise<{ code: number; said: string }> {
	return new Promise((resolve) => {
		execFile(
			process.execPath,
			['src/cli/run.js', ...words],
			{ env: { PATH: process.env['PATH'] ?? '' } },
			(error, stdout, stderr) =>
				resolve({ code: error ? Number(error.code) : 0, said: stdout + stderr })
		);
	});
}

describe('an operator and two libraries', () => {
	test('each sees its own dialogues; a key that is taken back is out at once, and the other goes on', async () => {
		// until somebody has a key of their own, whoever is in the room may begin
		expect((await call('GET', '/api/v1/health')).json.organisers).toBe('anyone');
		const [east, west] = [
			await make('organiser', 'East Library'),
			await make('organiser', 'West Library')
		];
		expect((await call('GET', '/api/v1/health')).json.organisers).toBe('key-holders');
		expect((await call('POST', '/api/v1/dialogues', { body: { title: 'x' } })).status).toBe(401);
		const ofEast = await leadDialogue(call, {}, 'nl', east.key, 'In het oosten');
		const ofWest = await leadDialogue(call, {}, 'nl', west.key, 'In het westen');
		await ofWest.command({ type: 'open' });
		for (let people = 0; people < 5; people++) await joinAs(call, ofWest, newParticipant());

		expect(await listOf(east.key)).toMatchObject({
			of: 'East Library',
			dialogues: [{ id: ofEast.id, people: 'few' }]
		});
		const all = await listOf(ADMIN_KEY);
		expect(all.dialogues.map(({ id, organiser, people }) => [id, organiser, people])).toEqual(
			expect.arrayContaining([
				[ofEast.id, 'East Library', 'few'],
				[ofWest.id, 'West Library', 5]
			])
		);
		expect(all.dialogues[0]?.hour).toMatch(/^\d{4}-\d\d-\d\dT\d\d$/);
		// what is another's is not there, by whichever door
		for (const [method, path, body] of [
			['POST', `/api/v1/admin/dialogues/${ofWest.id}`, { act: 'end' }],
			['DELETE', `/api/v1/admin/dialogues/${ofWest.id}`, undefined],
			['POST', `/api/v1/admin/dialogues/${ofWest.id}/links`, {}],
			['POST', `/api/v1/dialogues/${ofWest.code}/links`, {}]
		] as const) {
			const theirs = await call(method, path, { key: east.key, ...(body ? { body } : {}) });
			expect([path, theirs.json.code]).toEqual([path, 'no-such-dialogue']);
		}

		const came = await call('POST', '/api/v1/session', {
			body: { role: 'organiser', key: east.key }
		});
		const cookie = came.headers.get('set-cookie')?.split(';')[0] ?? '';
		const asked = () =>
			call('GET', '/api/v1/admin/dialogues', { headers: { cookie } }).then(({ status }) => status);
		expect(await asked()).toBe(200);
		expect((await admin('DELETE', `/keys/${east.id}`)).status).toBe(204);
		expect(await asked()).toBe(403);
		const refused = await call('POST', '/api/v1/dialogues', {
			key: east.key,
			body: { title: 'x' }
		});
		expect(refused.status).toBe(401);
		expect((await call('GET', '/api/v1/admin/dialogues', { key: east.key })).json.code).toBe(
			'key-taken-back'
		);
		expect((await listOf(west.key)).dialogues.map(({ id }) => id)).toEqual([ofWest.id]);
		expect((await ofWest.command({ type: 'next' })).status).toBe(200);
		// who gets a new key under the same name has what was theirs
		const again = await make('organiser', 'East Library');
		expect((await listOf(again.key)).dialogues.map(({ id }) => id)).toEqual([ofEast.id]);
		expect(
			(await admin('POST', '/keys', { role: 'organiser', holder: 'East Library' })).json.code
		).toBe('key-name-taken');
	});

	test('a researcher by name comes in, is named in the log of research, and is shut out', async () => {
		const { id, key } = await make('researcher', 'An');
		const look = () => call('GET', '/api/v1/research/overview', { key });
		expect((await look()).status).toBe(200);
		expect((await look()).json.log[0].who).toBe('An');
		const { json: keys } = await admin('GET', '/keys');
		expect(keys).toContainEqual(
			expect.objectContaining({ id, holder: 'An', lastUsed: expect.stringMatching(/^\d{4}-/) })
		);
		// what was drawn is nowhere to be read again
		expect(JSON.stringify(keys)).not.toContain(key);
		await admin('DELETE', `/keys/${id}`);
		expect((await look()).json.code).toBe('key-taken-back');
	});

	test('a lost link is made anew by code, a dialogue ended and erased, and the log says who did what', async () => {
		const { key } = await make('organiser', 'North Library');
		const led = await leadDialogue(call, {}, 'nl', key, 'Niet in het logboek');
		await led.command({ type: 'open' });
		const link = await admin('POST', `/dialogues/${led.code}/links`, {});
		expect(link.status).toBe(201);
		const opens = (secret: string) =>
			call('GET', `/api/v1/dialogues/${led.id}`, { key: secret }).then((answer) => answer.json);
		expect((await opens(link.json.facilitatorKey)).lifecycle).toBe('running');
		expect((await admin('POST', `/dialogues/${led.id}`, { act: 'end' })).status).toBe(204);
		expect((await opens(led.facilitatorKey)).lifecycle).toBe('ended');
		expect((await admin('POST', `/dialogues/${led.id}`, { act: 'end' })).json.reason).toBe(
			'already-ended'
		);
		const erased = await call('DELETE', `/api/v1/admin/dialogues/${led.id}`, { key });
		expect(erased.status).toBe(204);
		expect((await admin('DELETE', `/dialogues/${led.id}`)).json.code).toBe('purged');
		const log = await admin('GET', '/log');
		const acts = (log.json as { who: string; act: string; subject: string }[]).filter(
			({ subject }) => subject === led.id || subject.endsWith('North Library')
		);
		expect(acts.map(({ who, act }) => `${who} ${act}`)).toEqual([
			'organiser:North Library dialogue-deleted',
			'operator dialogue-ended',
			'operator link-made',
			'organiser:North Library dialogue-made',
			'operator key-made'
		]);
		expect(log.text).not.toContain('Niet in het logboek');
	});
});

test('what is done with card sets by key is in the log', async () => {
	const { key } = await make('organiser', 'Lake Library');
	const { json: base } = await call('GET', '/api/v1/decks/llo');
	const id = 'set-of-the-lake';
	const added = await call('POST', '/api/v1/decks', {
		key,
		body: { ...base, id, version: '1.0.0' }
	});
	expect(added.status).toBe(201);
	for (const withdrawn of [true, false]) {
		const body = { version: '1.0.0', withdrawn };
		expect((await call('POST', `/api/v1/decks/${id}`, { key, body })).status).toBe(204);
	}
	const gone = await call('DELETE', `/api/v1/decks/${id}?version=1.0.0`, { key });
	expect(gone.status).toBe(204);
	const { json } = await admin('GET', '/log');
	const acts = (json as { who: string; act: string; subject: string }[]).filter(({ act }) =>
		act.startsWith('set-')
	);
	expect(acts).toEqual(
		['set-deleted', 'set-put-back', 'set-withdrawn', 'set-added'].map((act) => ({
			hour: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d$/),
			who: 'organiser:Lake Library',
			act,
			subject: `${id} 1.0.0`
		}))
	);
});

describe('from a terminal', () => {
	test('npm run admin shows the same and makes keys, by the settings of the server', async () => {
		const made = await run('admin', 'key', 'organiser', 'South Library', '--env', env);
		expect(made.said).toMatch(/^The key, shown this once.*\nk\.[\w-]{27}\n$/);
		const keys = await run('admin', 'keys', '--env', env);
		expect(keys.said).toMatch(/^d\w+ +organiser +South Library +made [\d-]+ +not used yet +may: /m);
		const overview = await run('admin', '--env', env);
		expect([overview.code, overview.said]).toEqual([
			0,
			expect.stringMatching(/Disk +[\d.]+ [GT]B free[^]*Dialogues +1 running/)
		]);
		// to the minute: 22:56 was said as 22:00
		expect(overview.said).toContain(`since ${started.slice(0, 10)} ${started.slice(11)} UTC`);
	});

	test('npm run doctor says what is wrong and ends with 1', async () => {
		const first = await run('doctor', '--env', env);
		expect(first.said).toMatch(/well {3}The server answers at 127\.0\.0\.1:\d+: version/);
		if (onSqlite) expect(first.said).toMatch(/WRONG {2}There is no backup in .*npm run backup/);
		else {
			expect(first.said).toMatch(
				/well {3}PostgreSQL answers, and holds a database of this program/
			);
		}
		expect([onSqlite, first.code]).toEqual([onSqlite, onSqlite ? 1 : 0]);
		const elsewhere = await freePort();
		writeFileSync(
			env,
			`ORIGIN=http://127.0.0.1:${elsewhere}\nPORT=${elsewhere}\nDATA_DIR=${product.folder}\nRETENTION=1\n${kept}`
		);
		const { said } = await run('doctor', '--env', env);
		expect(said).toContain('RETENTION in');
		expect(said).toMatch(/WRONG {2}Nothing answers at 127\.0\.0\.1:\d+/);
		expect(said).toMatch(/\(ORIGIN\) cannot be reached.*nothing listens there/);
	});
});

test('a wrong key of the operator is counted and refused, by every way; the right one then waits too', async () => {
	const guesser = { 'x-forwarded-for': '198.51.100.77' };
	const doors = [
		(key: string) => call('GET', '/api/v1/admin/keys', { key, headers: guesser }),
		(key: string) =>
			call('POST', '/api/v1/session', { body: { role: 'admin', key }, headers: guesser })
	];
	let looked = 0;
	for (let at = 0; at < WRONG_KEYS.perNetwork + 6; at++) {
		const answer = await doors[at % 2]?.(`guessed-key-number-${at}`);
		if (answer?.status === 403) looked += 1;
	}
	expect(looked).toBe(WRONG_KEYS.perNetwork);
	for (const door of doors) expect((await door(ADMIN_KEY)).status).toBe(429);
	// nobody else waits for that
	expect((await admin('GET', '/keys')).status).toBe(200);
});
