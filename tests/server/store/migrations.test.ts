import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MIGRATIONS } from '$lib/server/store/migrations';
import { keepSeals } from '$lib/server/store/seals';
import { openSqlite } from '$lib/server/store/sqlite';
import { rememberKey } from '$lib/server/store/sqlite-file';
import { rows } from '$lib/server/store/store';

const KEY = 'a-key-that-seals-the-rows-of-tests';
/** The first schema with groups of research. */
const GROUPS =
	1 + MIGRATIONS.findIndex((one) => one.some((line) => line.includes('research_groups')));
let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'kaartgesprek-forward-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A database as an earlier version left it, with a dialogue, a person and an answer in it. */
function earlier(schema: number, { sealed = true, damage = '' } = {}): void {
	const database = new DatabaseSync(join(folder, 'kaartgesprek.db'));
	database.exec('PRAGMA journal_mode = WAL');
	database.exec('CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)');
	for (const statement of MIGRATIONS.slice(0, schema).flat()) {
		database.exec(statement.replaceAll('{{serial}}', 'INTEGER PRIMARY KEY AUTOINCREMENT'));
	}
	database.exec(`INSERT INTO meta VALUES ('schema', '${schema}'), ('epoch', 'an-epoch')`);
	const columns = (table: string) =>
		database
			.prepare(`PRAGMA table_info(${table})`)
			.all()
			.map((column) => [String(column['name']), String(column['type'])] as const);
	const insert = (table: string, known: Readonly<Record<string, string | number>>) => {
		const names = columns(table);
		if (names.length === 0) return;
		const values = names.map(([name, type]) => known[name] ?? (type === 'TEXT' ? '' : 0));
		database
			.prepare(`INSERT INTO ${table} VALUES (${names.map(() => '?').join(', ')})`)
			.run(...values);
	};
	insert('dialogues', { id: 'd1', title: 'Team Noord', state: '{"rev":3}', lifecycle: 'running' });
	insert('participants', { id: 'p1', dialogue: 'd1', number: 1, acknowledged: 1 });
	insert('entries', {
		participant: 'p1',
		seq: 1,
		dialogue: 'd1',
		body: '{"seq":1}',
		verdict: 'counted'
	});
	insert('studies', { id: 'default', title: 'Een studie', ends_on: '2031-01-01' });
	insert('research_groups', { id: 'g1', study: 'default', people: 12, blanked: '[]' });
	if (sealed) {
		keepSeals(database, KEY).sealAll();
		rememberKey(database, KEY);
	}
	database.close();
	if (damage) {
		const other = new DatabaseSync(join(folder, 'kaartgesprek.db'));
		other.exec(damage);
		other.close();
	}
}

describe('a database of an earlier version', () => {
	for (let schema = 1; schema <= MIGRATIONS.length; schema++) {
		test.each([true, false])(
			`schema ${schema}, sealed: %s, comes forward with its data`,
			async (sealed) => {
				earlier(schema, { sealed });
				const store = openSqlite(folder, KEY);
				const { sql } = store;
				const dialogue = await store.read(() => rows(sql.selectFrom('dialogues').selectAll()));
				expect(dialogue).toMatchObject([{ id: 'd1', title: 'Team Noord', state: '{"rev":3}' }]);
				const entries = await store.read(() => rows(sql.selectFrom('entries').selectAll()));
				expect(entries).toMatchObject([{ participant: 'p1', seq: 1, body: '{"seq":1}' }]);
				const groups = await store.read(() => rows(sql.selectFrom('research_groups').selectAll()));
				expect(groups).toMatchObject(schema < GROUPS ? [] : [{ id: 'g1', people: 12 }]);
				const meta = await store.read(() => rows(sql.selectFrom('meta').selectAll()));
				expect(meta).toContainEqual({ name: 'schema', value: String(MIGRATIONS.length) });
				// phones go on where they were
				expect(meta).toContainEqual({ name: 'epoch', value: 'an-epoch' });
				expect(store.allDamaged()).toEqual([]);
				await store.close();
			}
		);
	}

	test('what was damaged before stays refused after it', async () => {
		earlier(MIGRATIONS.length - 1, { damage: "UPDATE dialogues SET title = 'Team Zuid'" });
		const store = openSqlite(folder, KEY);
		expect(store.allDamaged()).toEqual(['d1']);
		await store.close();
		const again = openSqlite(folder, KEY);
		expect(again.damaged('d1')).toBe(true);
		await again.close();
	});
});
