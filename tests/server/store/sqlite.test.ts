import { createHash } from 'node:crypto';
import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CompiledQuery } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSqlite } from '$lib/server/store/sqlite';
import { rows, StorageProblem, type Store, type Unit } from '$lib/server/store/store';
import { describeStore } from './contract';
import { dialogueRow } from './dialogue-row';

const KEY = 'a-key-that-seals-the-rows-of-tests';

const makeFolder = () => mkdtempSync(join(tmpdir(), 'kaartgesprek-sqlite-'));
const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });

describeStore('SQLite', async () => {
	const folder = makeFolder();
	return {
		open: async () => openSqlite(folder, KEY),
		fingerprint: async () =>
			createHash('sha256')
				.update(readFileSync(join(folder, 'kaartgesprek.db')))
				.digest('hex'),
		remove: async () => remove(folder)
	};
});

describe('the file of SQLite', () => {
	let folder: string;
	beforeEach(() => {
		folder = makeFolder();
	});
	afterEach(() => remove(folder));

	const insert = (store: Store, id: string, title = '') =>
		store.commit(function* () {
			yield store.sql.insertInto('dialogues').values(dialogueRow(id, { title })).compile();
		});
	const ids = async (store: Store) =>
		(
			await store.read(() => rows(store.sql.selectFrom('dialogues').select('id').orderBy('id')))
		).map((row) => row.id);

	test('large commits, a few hundred of them, do not fill the disk with what was written before', async () => {
		const store = await openSqlite(folder, KEY);
		const wal = () => statSync(join(folder, 'kaartgesprek.db-wal')).size;
		await insert(store, 'dialogue');
		let most = 0;
		for (let said = 0; said < 200; said++) {
			await store.commit(function* () {
				const title = String(said % 10).repeat(200_000);
				yield store.sql
					.updateTable('dialogues')
					.set({ title })
					.where('id', '=', 'dialogue')
					.compile();
			});
			most = Math.max(most, wal());
		}
		await store.close();
		expect(most).toBeLessThan(5 * 1024 * 1024);
	});

	test.each([
		['synchronous', 2],
		['secure_delete', 1],
		['journal_mode', 'wal']
	])(
		'PRAGMA %s is %s on the connection that writes and the one that reads',
		async (name, value) => {
			const store = openSqlite(folder, KEY);
			const ask = function* (): Unit<unknown> {
				return (yield CompiledQuery.raw(`PRAGMA ${name}`))[0]?.[name];
			};
			expect(await store.commit(ask)).toBe(value);
			expect(await store.read(ask)).toBe(value);
			await store.close();
		}
	);

	test('units of one turn happen in the order they came', async () => {
		const store = openSqlite(folder, KEY);
		const order: number[] = [];
		await Promise.all(
			Array.from({ length: 120 }, (_, index) =>
				store.commit(function* () {
					yield CompiledQuery.raw('SELECT 1');
					order.push(index);
				})
			)
		);
		expect(order).toEqual(Array.from({ length: 120 }, (_, index) => index));
		await store.close();
	});

	test('a read sees one state, also when another process writes between its queries', async () => {
		const store = openSqlite(folder, KEY);
		await insert(store, 'a');
		const count = function* (): Unit<unknown> {
			return (yield CompiledQuery.raw('SELECT count(*) AS people FROM dialogues'))[0]?.['people'];
		};
		const other = new DatabaseSync(join(folder, 'kaartgesprek.db'));
		const seen = await store.read(function* () {
			const before = yield* count();
			other.exec('DELETE FROM dialogues');
			return [before, yield* count()];
		});
		other.close();
		expect(seen).toEqual([1, 1]);
		expect(await store.read(count)).toBe(0);
		await store.close();
	});

	test('deleted text is in no file after closing, kept text is', async () => {
		const store = openSqlite(folder, KEY);
		const canary = 'kanarie-7f3a91';
		const kept = 'blijft-7f3a91';
		// long and many, so that it also fills overflow pages and frees whole ones
		for (let index = 0; index < 40; index += 1) {
			await insert(store, `a${index}`, `${canary} `.repeat(index % 2 === 0 ? 1 : 900));
		}
		await insert(store, 'b', kept);
		const holds = (text: string) =>
			readdirSync(folder).some((file) => readFileSync(join(folder, file)).includes(text));
		expect(holds(canary)).toBe(true);
		await store.commit(function* () {
			yield store.sql.deleteFrom('dialogues').where('id', '!=', 'b').compile();
		});
		await store.close();
		expect(readdirSync(folder)).toEqual(['kaartgesprek.db']);
		expect(holds(canary)).toBe(false);
		expect(holds(kept)).toBe(true);
	});

	test('a full disk is said, loses nothing that was accepted, and passes', async () => {
		const store = openSqlite(folder, KEY, { maxPages: 150 });
		const accepted: string[] = [];
		let problem: unknown;
		for (let index = 0; index < 1000 && !problem; index += 1) {
			const id = String(index).padStart(4, '0');
			await insert(store, id, 'x'.repeat(3000)).then(
				() => accepted.push(id),
				(error: unknown) => (problem = error)
			);
		}
		expect(problem).toBeInstanceOf(StorageProblem);
		expect(problem).toMatchObject({ reason: 'full' });
		expect(accepted.length).toBeGreaterThan(20);
		expect(await ids(store)).toEqual(accepted);

		// room again: the next is accepted
		await store.commit(function* () {
			yield store.sql.deleteFrom('dialogues').where('id', '<=', '0009').compile();
		});
		await insert(store, 'later', 'x'.repeat(3000));
		await store.close();
		const again = openSqlite(folder, KEY);
		expect(await ids(again)).toEqual([...accepted.slice(10), 'later']);
		await again.close();
	});

	test('a full disk refuses the whole turn: nobody is told of a save that was rolled back', async () => {
		const store = openSqlite(folder, KEY, { maxPages: 150 });
		const results = await Promise.allSettled(
			Array.from({ length: 400 }, (_, index) =>
				insert(store, String(index).padStart(4, '0'), 'x'.repeat(3000))
			)
		);
		const accepted = results.flatMap((result, index) =>
			result.status === 'fulfilled' ? [String(index).padStart(4, '0')] : []
		);
		for (const result of results) {
			if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(StorageProblem);
		}
		expect(accepted.length).toBeGreaterThan(0);
		expect(accepted.length).toBeLessThan(400);
		expect(await ids(store)).toEqual(accepted);
		await store.close();
	});

	test('a missing folder is made, for this user alone', async () => {
		const deep = join(folder, 'a', 'b');
		await openSqlite(deep, KEY).close();
		expect(existsSync(join(deep, 'kaartgesprek.db'))).toBe(true);
	});

	test('a folder that cannot be made gives a sentence with its name', () => {
		const file = join(folder, 'file');
		writeFileSync(file, '');
		expect(() => openSqlite(join(file, 'data'), KEY)).toThrow(
			/^The data folder .*file\/data cannot be used: .*Set DATA_DIR/
		);
	});

	test('a folder that may not be written gives a sentence with its name', () => {
		chmodSync(folder, 0o555);
		// root may write anywhere: be somebody else for a moment
		const root = process.geteuid?.() === 0;
		if (root) process.seteuid?.(65534);
		try {
			expect(() => openSqlite(folder, KEY)).toThrow(
				/^The data folder .* cannot be used: .*Set DATA_DIR/
			);
		} finally {
			if (root) process.seteuid?.(0);
			chmodSync(folder, 0o755);
		}
		expect(readdirSync(folder)).toEqual([]);
	});

	test('a folder in the place of the file gives a sentence', () => {
		mkdirSync(join(folder, 'kaartgesprek.db'));
		expect(() => openSqlite(folder, KEY)).toThrow(/kaartgesprek\.db is a folder where a file/);
	});

	test('a file that is no database gives a sentence and is left alone', () => {
		const file = join(folder, 'kaartgesprek.db');
		writeFileSync(file, 'not a database '.repeat(1000));
		expect(() => openSqlite(folder, KEY)).toThrow(/kaartgesprek\.db is no database.*restore/);
		expect(readFileSync(file, 'utf8')).toBe('not a database '.repeat(1000));
	});
});
