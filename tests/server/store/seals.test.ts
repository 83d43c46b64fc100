import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MIGRATIONS } from '$lib/server/store/migrations';
import { SEALED } from '$lib/server/store/seals';
import { openSqlite } from '$lib/server/store/sqlite';
import { rows, type Store } from '$lib/server/store/store';
import { dialogueRow } from './dialogue-row';

const KEY = 'a-key-that-seals-the-rows-of-tests';
let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'kaartgesprek-seals-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const insert = (store: Store, id: string) =>
	store.commit(() => rows(store.sql.insertInto('dialogues').values(dialogueRow(id))));
/** Changes the file behind the program's back. */
function meddle(...statements: readonly string[]): void {
	const database = new DatabaseSync(join(folder, 'kaartgesprek.db'));
	for (const statement of statements) database.exec(statement);
	database.close();
}

/** Tables whose rows nobody's answers are in, or that are made anew within a day. */
const NOT_SEALED = new Set([
	'meta',
	'presence',
	'limits',
	'erased',
	'exports',
	'export_parts',
	'export_texts',
	'export_log',
	'look_log'
]);

test('every table is sealed, or stands in the list of those that need not be', () => {
	const tables = MIGRATIONS.flat().flatMap(
		(statement) => /CREATE TABLE (\w+)/.exec(statement)?.[1] ?? []
	);
	expect(tables.filter((table) => !(table in SEALED) && !NOT_SEALED.has(table))).toEqual([]);
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

test('another secret stops the start and changes nothing', async () => {
	const store = openSqlite(folder, KEY);
	await insert(store, 'd1');
	await store.close();
	expect(() => openSqlite(folder, `${KEY}-other`)).toThrow(/secret does not belong/);
	const again = openSqlite(folder, KEY);
	expect(again.allDamaged()).toEqual([]);
	await again.close();
});
