import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MIGRATIONS } from '$lib/server/store/migrations';
import { SEALED, sealChecker } from '$lib/server/store/seals';
import { openSqlite } from '$lib/server/store/sqlite';
import { rows, type Store } from '$lib/server/store/store';
import { dialogueRow } from './dialogue-row';

const KEY = 'a-key-that-seals-the-rows-of-tests';
let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'kaartgesprek-seals-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const insert = (store: Store, id: string) =>
	store.commit(() => rows(store.sql.insertInto('dialogues').values(dialogueRow(id))));
const personOf = (dialogue: string) => ({
	id: `person of ${dialogue}`,
	dialogue,
	number: 1,
	key_hash: 'x',
	language: 'nl',
	research: 1,
	exact: 0,
	assisted: 'none' as const,
	seed: 1,
	gone: 0,
	acknowledged: 3,
	work: '',
	erase_hash: dialogue
});
const entryOf = (dialogue: string, seq: number) => ({
	participant: `person of ${dialogue}`,
	seq,
	dialogue,
	round: 'factors-1',
	kind: 'move',
	body: JSON.stringify({ kind: 'move', seq }),
	verdict: 'counted' as const,
	reason: ''
});
/** Changes the file behind the program's back. */
function meddle(...statements: readonly string[]): void {
	const database = new DatabaseSync(join(folder, 'kaartgesprek.db'), { defensive: false });
	for (const statement of statements) database.exec(statement);
	database.close();
}

/** Tables whose rows nobody's answers are in, or that are made anew within a day. */
const NOT_SEALED = new Set([
	'meta',
	'presence',
	'limits',
	'erased',
	'left_sorts',
	'exports',
	'export_people',
	'export_log',
	'look_log',
	'acts'
]);

test('every table is sealed, or stands in the list of those that need not be', () => {
	const tables = MIGRATIONS.flat().flatMap(
		(statement) => /CREATE TABLE (\w+)/.exec(statement)?.[1] ?? []
	);
	const dropped = MIGRATIONS.flat().flatMap(
		(statement) => /DROP TABLE (\w+)/.exec(statement)?.[1] ?? []
	);
	const standing = tables.filter((table) => !dropped.includes(table) || NOT_SEALED.has(table));
	expect(standing.filter((table) => !(table in SEALED) && !NOT_SEALED.has(table))).toEqual([]);
});

test.each([
	['a changed word', "UPDATE dialogues SET title = 'Team Zuid' WHERE id = 'd1'"],
	['a lost row', "DELETE FROM dialogues WHERE id = 'd1'"],
	['a changed line of the ledger', "UPDATE seals SET rows = 2 WHERE owner = 'd1'"],
	['a lost line of the ledger', "DELETE FROM seals WHERE owner = 'd1'"],
	[
		'two exchanged',
		"UPDATE dialogues SET id = CASE id WHEN 'd1' THEN 'd2' ELSE 'd9' END WHERE id IN ('d1')"
	]
])('%s is noticed, and only there', async (_, statement) => {
	let store = openSqlite(folder, KEY);
	await insert(store, 'd1');
	await insert(store, 'd3');
	expect(store.allDamaged()).toEqual([]);
	await store.close();
	meddle(statement);
	store = openSqlite(folder, KEY);
	expect(store.allDamaged().length).toBeGreaterThan(0);
	expect(store.damaged('d3')).toBe(false);
	await store.close();
});

test('what is changed and undone by a failed unit leaves the seals fitting', async () => {
	const store = openSqlite(folder, KEY);
	await insert(store, 'd1');
	const failing = store.commit(function* () {
		yield store.sql.insertInto('dialogues').values(dialogueRow('d2')).compile();
		yield store.sql.deleteFrom('dialogues').where('id', '=', 'd1').compile();
		throw new Error('no');
	});
	await expect(failing).rejects.toThrow('no');
	await insert(store, 'd4');
	await store.commit(() => rows(store.sql.deleteFrom('dialogues').where('id', '=', 'd4')));
	expect(store.allDamaged()).toEqual([]);
	await store.close();
});

test('a database from before the seals is sealed as it is found', async () => {
	const store = openSqlite(folder, KEY);
	await insert(store, 'd1');
	await store.close();
	meddle('DROP TABLE seals');
	const again = openSqlite(folder, KEY);
	expect(again.allDamaged()).toEqual([]);
	await again.close();
	meddle("UPDATE dialogues SET title = 'anders'");
	const hurt = openSqlite(folder, KEY);
	expect(hurt.allDamaged()).toEqual(['d1']);
	await hurt.close();
});

test.each(['entries_dialogue', 'sqlite_autoindex_entries_1'])(
	'an index that no longer leads to every answer is noticed: %s',
	async (index) => {
		const store = openSqlite(folder, KEY);
		await store.commit(function* () {
			for (const id of ['d1', 'd3']) {
				yield* rows(store.sql.insertInto('dialogues').values(dialogueRow(id)));
				yield* rows(store.sql.insertInto('participants').values(personOf(id)));
				yield* rows(
					store.sql.insertInto('entries').values([1, 2, 3].map((seq) => entryOf(id, seq)))
				);
			}
		});
		await store.close();
		// the root of the index becomes that of another table, which has one answer less
		meddle(
			`CREATE TABLE less AS SELECT * FROM entries WHERE NOT (participant = 'person of d1' AND seq = 2)`,
			'CREATE INDEX less_dialogue ON less (dialogue)',
			'CREATE INDEX less_person ON less (participant, seq)',
			'PRAGMA writable_schema = ON',
			`UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = '${index === 'entries_dialogue' ? 'less_dialogue' : 'less_person'}') WHERE name = '${index}'`
		);
		const reader = new DatabaseSync(join(folder, 'kaartgesprek.db'), { readOnly: true });
		const isDamaged = sealChecker(reader, KEY);
		expect(['d1', 'd3'].filter(isDamaged)).toContain('d1');
		reader.close();
	}
);

test.each(["x'4cff'", "x'6700'", "'g2'"])(
	'a row whose owner became %s on the disk is not served as somebody else’s',
	async (owner) => {
		let store = openSqlite(folder, KEY);
		await store.commit(() =>
			rows(
				store.sql.insertInto('pool').values({
					id: 'p1',
					study: 's',
					group_id: 'g1',
					body: '{}',
					erase_hash: 'x',
					kept_until: '2030-01-01'
				})
			)
		);
		await store.close();
		meddle(`UPDATE pool SET group_id = CAST(${owner} AS TEXT)`);
		store = openSqlite(folder, KEY);
		const [row] = await store.read(() => rows(store.sql.selectFrom('pool').selectAll()));
		expect(row?.group_id).not.toBe('g1');
		expect(store.damaged(row?.group_id ?? '')).toBe(true);
		await store.close();
	}
);

test('an owner that the disk made nothing is damage, whatever its type promised', () => {
	const store = openSqlite(folder, KEY);
	expect(store.damaged(null as never)).toBe(true);
	return store.close();
});

test('another secret stops the start and changes nothing', async () => {
	const store = openSqlite(folder, KEY);
	await insert(store, 'd1');
	await store.close();
	expect(() => openSqlite(folder, `${KEY}-other`)).toThrow(/secret does not belong/);
	const again = openSqlite(folder, KEY);
	expect(again.allDamaged()).toEqual([]);
	await again.close();
});
