import { spawnSync } from 'node:child_process';
import { createServer, type Socket } from 'node:net';
import { Client } from 'pg';
import { CompiledQuery } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPostgres } from '$lib/server/store/postgres';
import { openStore } from '$lib/server/store/open-store';
import { first, rows, StorageProblem, type Store, type Unit } from '$lib/server/store/store';
import { describeStore } from './contract';
import { freePort } from '../../http/product';
import { dialogueRow } from './dialogue-row';
import { startPostgres, type PostgresServer } from './postgres-server';

let server: PostgresServer;
beforeAll(async () => {
	server = await startPostgres();
});
afterAll(() => server?.remove());

/**
 * Fails what takes longer than so many milliseconds of this process: a machine that stands still
 * stands still for both, and what is due first comes first.
 */
const within = <T>(milliseconds: number, task: Promise<T>): Promise<T> =>
	Promise.race([
		task,
		new Promise<never>((_, reject) => {
			const late = setTimeout(() => reject(new Error('too late')), milliseconds);
			void task.finally(() => clearTimeout(late)).catch(() => {});
		})
	]);

async function withClient<T>(url: string, task: (client: Client) => Promise<T>): Promise<T> {
	const client = new Client(url);
	await client.connect();
	try {
		return await task(client);
	} finally {
		await client.end();
	}
}

describeStore('PostgreSQL', async () => {
	const url = await server.makeSchema();
	return {
		open: () => openPostgres(url),
		fingerprint: () =>
			withClient(url, async (client) => {
				const columns = await client.query(
					`SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns
					WHERE table_schema = current_schema() ORDER BY 1, 2`
				);
				// xmin is the transaction that wrote a row: a rewritten row differs
				const meta = await client.query('SELECT xmin::text, * FROM meta ORDER BY name');
				return JSON.stringify([columns.rows, meta.rows]);
			}),
		remove: async () => {}
	};
});

describe('PostgreSQL between processes', () => {
	test('an announcement reaches another store on the same database', async () => {
		const url = await server.makeDatabase();
		const [one, two] = [await openPostgres(url), await openPostgres(url)];
		const heard: string[] = [];
		two.onChange((id) => heard.push(id));
		one.announce('a');
		await expect.poll(() => heard).toEqual(['a']);
		await one.close();
		await two.close();
	});

	test('many announcements in one turn all arrive, each dialogue at least once', async () => {
		const url = await server.makeDatabase();
		const [one, two] = [await openPostgres(url), await openPostgres(url)];
		const heard = new Set<string>();
		two.onChange((id) => heard.add(id));
		for (let turn = 0; turn < 1000; turn += 1) one.announce(`dialogue-${turn % 50}`);
		await expect.poll(() => heard.size).toBe(50);
		await one.close();
		await two.close();
	});

	test('what was announced just before closing is still said', async () => {
		const url = await server.makeDatabase();
		const [one, two] = [await openPostgres(url), await openPostgres(url)];
		const heard = new Set<string>();
		two.onChange((id) => heard.add(id));
		for (const id of ['a', 'b', 'c']) one.announce(id);
		await one.close();
		await expect.poll(() => [...heard]).toEqual(['a', 'b', 'c']);
		await two.close();
	});

	test('other databases of the same server hear nothing', async () => {
		const one = await openPostgres(await server.makeDatabase());
		const two = await openPostgres(await server.makeDatabase());
		const heard: string[] = [];
		two.onChange((id) => heard.push(id));
		one.announce('a');
		await new Promise((resolve) => setTimeout(resolve, 200));
		expect(heard).toEqual([]);
		await one.close();
		await two.close();
	});

	test('after its connection was cut a store hears that anything may have changed, then goes on', async () => {
		const url = await server.makeDatabase();
		const [one, two] = [await openPostgres(url), await openPostgres(url)];
		const heard: string[] = [];
		two.onChange((id) => heard.push(id));
		await withClient(url, (client) =>
			client.query(
				`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
				WHERE datname = current_database() AND query LIKE 'LISTEN%'`
			)
		);
		await expect.poll(() => heard).toContain('*');
		await expect
			.poll(() => {
				one.announce('a');
				return heard;
			})
			.toContain('a');
		await one.close();
		await two.close();
	});
});

describe('PostgreSQL that cannot do its work', () => {
	const insert = (store: Store, id: string) =>
		store.commit(function* () {
			yield store.sql.insertInto('dialogues').values(dialogueRow(id)).compile();
			return id;
		});
	const ids = async (store: Store) =>
		(
			await store.read(() => rows(store.sql.selectFrom('dialogues').select('id').orderBy('id')))
		).map((row) => row.id);

	test('nobody listening there is told at once', async () => {
		const url = `postgres://postgres:password@127.0.0.1:${await freePort()}/none`;
		await expect(openPostgres(url)).rejects.toMatchObject({
			name: 'StorageProblem',
			reason: 'down'
		});
	});

	test('one that does not come up is told after so long as it was waited for, which was said once', async () => {
		const url = `postgres://postgres:password@127.0.0.1:${await freePort()}/none`;
		const told: number[] = [];
		const began = performance.now();
		const waiting = (seconds: number) => void told.push(seconds);
		const patience = { milliseconds: 1200, waiting };
		await expect(openPostgres(url, undefined, patience)).rejects.toMatchObject({ reason: 'down' });
		expect(performance.now() - began).toBeGreaterThan(700);
		expect(told).toEqual([1.2]);
	});

	test('a server that never answers is told within 2 s', async () => {
		const sockets: Socket[] = [];
		const mute = createServer((socket) => void sockets.push(socket));
		const port = await freePort();
		await new Promise<void>((resolve) => mute.listen(port, '127.0.0.1', resolve));
		const url = `postgres://postgres:password@127.0.0.1:${port}/none`;
		await expect(within(2500, openPostgres(url))).rejects.toMatchObject({
			name: 'StorageProblem',
			reason: 'down'
		});
		for (const socket of sockets) socket.destroy();
		await new Promise((resolve) => mute.close(resolve));
	});

	test('a wrong password or database name gives a sentence without the password', async () => {
		const url = await server.makeDatabase();
		const wrong = openPostgres(url.replace('password@', 'gehe1m@'));
		await expect(wrong).rejects.toThrow(/^PostgreSQL refuses what DATABASE_URL says/);
		await expect(wrong).rejects.not.toThrow(/gehe1m/);
		await expect(openPostgres(`${url}_nowhere`)).rejects.toThrow(/^PostgreSQL refuses .*nowhere/);
	});

	test('a database that answers before it has written is refused with a sentence', async () => {
		const url = await server.makeDatabase();
		await withClient(url, (client) =>
			client.query(`ALTER DATABASE ${url.split('/').at(-1)} SET synchronous_commit = off`)
		);
		await expect(openPostgres(url)).rejects.toThrow(/synchronous_commit is off/);
		const tables = await withClient(url, (client) =>
			client.query(`SELECT 1 FROM information_schema.tables WHERE table_schema = 'public'`)
		);
		expect(tables.rows).toEqual([]);
	});

	test('a connection cut inside a unit is a problem of the storage, and nothing of it is kept', async () => {
		const store = await openPostgres(await server.makeSchema());
		const cut = store.commit(function* () {
			yield store.sql.insertInto('dialogues').values(dialogueRow('half')).compile();
			yield CompiledQuery.raw('SELECT pg_terminate_backend(pg_backend_pid())');
		});
		await expect(cut).rejects.toBeInstanceOf(StorageProblem);
		await expect(cut).rejects.toMatchObject({ reason: 'down' });
		expect(await insert(store, 'next')).toBe('next');
		expect(await ids(store)).toEqual(['next']);
		await store.close();
	});

	test('a restart of the server is felt only while it lasts; what was accepted is there', async () => {
		const store = await openPostgres(await server.makeSchema());
		const heard: string[] = [];
		store.onChange((id) => heard.push(id));
		const accepted: string[] = [];
		const refused: unknown[] = [];
		let going = true;
		const client = async (name: string) => {
			for (let index = 0; going; index += 1) {
				await insert(store, `${name}-${index}`).then(
					(id) => accepted.push(id),
					(error: unknown) => refused.push(error)
				);
				await new Promise((resolve) => setTimeout(resolve, 2));
			}
		};
		const clients = Promise.all(Array.from({ length: 20 }, (_, index) => client(`c${index}`)));
		await expect.poll(() => accepted.length).toBeGreaterThan(20);
		await server.stop();
		const before = accepted.length;
		await expect(within(2500, ids(store))).rejects.toMatchObject({ reason: 'down' });
		await server.start();
		await expect.poll(() => accepted.length).toBeGreaterThan(before + 20);
		await expect.poll(() => heard).toContain('*');
		going = false;
		await clients;
		expect(refused.length).toBeGreaterThan(0);
		for (const error of refused) expect(error).toBeInstanceOf(StorageProblem);
		const kept = new Set(await ids(store));
		expect(accepted.filter((id) => !kept.has(id))).toEqual([]);
		await store.close();
	});

	test('a unit that meets a deadlock runs again, and its generator is made anew', async () => {
		const store = await openPostgres(await server.makeSchema());
		await insert(store, 'a');
		await insert(store, 'b');
		let runs = 0;
		const crosswise = (one: string, two: string, sign: number) => {
			let met = false;
			return () =>
				(function* (): Unit<void> {
					runs += 1;
					yield* store.lockDialogue(one);
					if (!met) {
						met = true;
						yield CompiledQuery.raw(`SELECT pg_advisory_xact_lock(${sign})`);
						// until both hold their first lock
						yield CompiledQuery.raw(`DO $$ BEGIN
							WHILE (SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND objid IN (71071, 71072)) < 2
							LOOP PERFORM pg_sleep(0.01); END LOOP;
						END $$`);
					}
					yield* store.lockDialogue(two);
					yield store.sql
						.updateTable('dialogues')
						.set((eb) => ({ joined: eb('joined', '+', 1) }))
						.compile();
				})();
		};
		await Promise.all([
			store.commit(crosswise('a', 'b', 71_071)),
			store.commit(crosswise('b', 'a', 71_072))
		]);
		expect(runs).toBeGreaterThan(2);
		const joined = await store.read(() =>
			first(store.sql.selectFrom('dialogues').select('joined').where('id', '=', 'a'))
		);
		expect(joined).toEqual({ joined: 2 });
		await store.close();
	});

	test('a database that says it is full is told as full, and goes on', async () => {
		const store = await openPostgres(await server.makeSchema());
		const full = store.commit(function* () {
			yield CompiledQuery.raw(
				`DO $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; END $$`
			);
		});
		await expect(full).rejects.toMatchObject({ name: 'StorageProblem', reason: 'full' });
		expect(await insert(store, 'a')).toBe('a');
		await store.close();
	});

	test('a number too large for a number is an error, not another number', async () => {
		const store = await openPostgres(await server.makeSchema());
		const large = store.read(() =>
			(function* (): Unit<unknown> {
				return yield CompiledQuery.raw('SELECT 9007199254740993::bigint AS large');
			})()
		);
		await expect(large).rejects.toBeInstanceOf(RangeError);
		expect(await ids(store)).toEqual([]);
		await store.close();
	});
});

describe('openStore', () => {
	const NOWHERE = '/nowhere/at/all';
	const [one, other] = ['a-secret-of-this-installation-000', 'another-secret-of-an-operator-000'];

	test('takes PostgreSQL when there is an address, and refuses a copy with another SECRET', async () => {
		const databaseUrl = await server.makeSchema();
		const open = (...secrets: readonly string[]) =>
			openStore({ databaseUrl, dataDir: NOWHERE }, secrets);
		const first = await open(one);
		expect([first.store.kind, first.root]).toEqual(['postgres', one]);
		await expect(open(other)).rejects.toThrow('SECRET does not belong to this database');
		const again = await open(one);
		// exchanged, copy by copy: what is hashed stays as it was
		for (const secrets of [[one, other], [other, one], [other]]) {
			const copy = await open(...secrets);
			expect(copy.root).toBe(one);
			await copy.store.close();
		}
		await expect(open(one)).rejects.toThrow('SECRET does not belong to this database');
		await first.store.close();
		await again.store.close();
	});

	test('a copy with another SECRET is sent away before it changes anything, the schema least of all', async () => {
		const databaseUrl = await server.makeSchema();
		const { store } = await openStore({ databaseUrl, dataDir: NOWHERE }, [one]);
		const asOfBefore = store.sql.updateTable('meta').where('name', '=', 'schema');
		await store.commit(function* () {
			yield* rows(asOfBefore.set({ value: '1' }));
		});
		// bringing it forward would fail on tables that are there: only who is let in gets as far
		const open = (secret: string) => openStore({ databaseUrl, dataDir: NOWHERE }, [secret]);
		await expect(open(other)).rejects.toThrow('SECRET does not belong to this database');
		await expect(open(one)).rejects.toThrow('already exists');
		await store.close();
	});

	test('after a restore with tools of PostgreSQL, a command has phones send again (npm run resend)', async () => {
		const databaseUrl = await server.makeDatabase();
		const resend = () => {
			const ran = spawnSync(process.execPath, ['src/cli/run.js', 'resend'], {
				env: { ...process.env, DATABASE_URL: databaseUrl, SECRET: one },
				encoding: 'utf8'
			});
			return { status: ran.status, said: ran.stdout + ran.stderr };
		};
		expect(resend()).toMatchObject({ status: 1, said: expect.stringContaining('nothing of this') });
		const open = () => openStore({ databaseUrl, dataDir: NOWHERE }, [one]);
		const epochOf = (store: Store) =>
			store.read(function* () {
				const meta = store.sql.selectFrom('meta').select('value').where('name', '=', 'epoch');
				return (yield* first(meta))?.value;
			});
		const { store } = await open();
		const before = await epochOf(store);
		expect(resend()).toMatchObject({ status: 1, said: expect.stringContaining('Stop them first') });
		expect(await epochOf(store)).toBe(before);
		await store.close();
		expect(resend()).toMatchObject({
			status: 0,
			said: expect.stringContaining('Start the copies')
		});
		const again = await open();
		expect(await epochOf(again.store)).not.toBe(before);
		await again.store.close();
	});

	test('two secrets at the first start of this version are refused: nobody knows which is its own', async () => {
		const databaseUrl = await server.makeSchema();
		await expect(openStore({ databaseUrl, dataDir: NOWHERE }, [one, other])).rejects.toThrow(
			'Start once with the earlier one alone'
		);
	});
});
