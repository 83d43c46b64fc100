import {
	CompiledQuery,
	DummyDriver,
	Kysely,
	PostgresAdapter,
	PostgresIntrospector,
	PostgresQueryCompiler
} from 'kysely';
import {
	Client,
	DatabaseError,
	Pool,
	type ClientBase,
	type ClientConfig,
	type PoolClient
} from 'pg';
import { ChangeBell } from './change-bell';
import { openChangeLine, type ChangeLine } from './change-line';
import { checkParameters } from './check-parameters';
import { migrate } from './migrate';
import { postgresNumbers } from './postgres-numbers';
import { isRerun, postgresProblem } from './postgres-problem';
import { rows, StorageProblem, write, type Row, type Store, type Unit } from './store';
import type { Tables } from './tables';
import { Turnstile } from './turnstile';
import { waitUntilReached, type Patience } from './wait-until-reached';

const CONNECTIONS = 10;
const RUNS = 6;
/** the longest wait for a connection, and for a server's first word */
const REACH_MS = 2000;
/** the longest any one query may take; the server gives up just before we do */
const QUERY_MS = 10_000;
/** any number, the same in every process */
const MIGRATION_LOCK = 7_236_459_012;

/** A query is sent while the one before it is under way: see transact. */
const IN_ONE_GO = { pipeline: true };

const WRITING = 'BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE';
const READING = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';

/**
 * The store on PostgreSQL, shared by as many processes as wanted. A unit is one transaction;
 * deadlocks and serialization errors run it again.
 * @param url `postgres://user:password@host:port/database`
 * @param mayOpen looks at the settings table before anything is changed, and throws where it is not
 * ours
 * @param patience with a database that is not up yet; without it there is one try of 2 s
 * @throws StorageProblem `down` when it is not reached in that time, NewerDatabase, or an error
 * when the server refuses us or would not keep what it says is saved
 */
export async function openPostgres(
	url: string,
	mayOpen: (known: readonly Tables['meta'][]) => void = () => undefined,
	patience?: Patience
): Promise<Store> {
	const config: ClientConfig = {
		connectionString: url,
		application_name: 'kaartgesprek',
		connectionTimeoutMillis: REACH_MS,
		keepAlive: true,
		types: postgresNumbers
	};
	const sql = new Kysely<Tables>({
		dialect: {
			createAdapter: () => new PostgresAdapter(),
			createDriver: () => new DummyDriver(),
			createIntrospector: (database) => new PostgresIntrospector(database),
			createQueryCompiler: () => new PostgresQueryCompiler()
		}
	});
	const bell = new ChangeBell();
	const line = await waitUntilReached(
		() => prepare(config, sql, mayOpen, (dialogue) => bell.ring(dialogue)),
		patience
	);

	const pool = new Pool({
		...config,
		...IN_ONE_GO,
		max: CONNECTIONS,
		query_timeout: QUERY_MS,
		statement_timeout: QUERY_MS - 500,
		idle_in_transaction_session_timeout: QUERY_MS
	});
	// a broken connection must not end the process: the query in progress gets the error
	pool.on('error', () => {});
	pool.on('connect', (client) => client.on('error', () => {}));
	const turnstile = new Turnstile(CONNECTIONS);
	const underWay = new Set<Promise<unknown>>();
	let closed = false;
	let commits = 0;

	async function connect(): Promise<PoolClient> {
		try {
			return await pool.connect();
		} catch (error) {
			const problem = new StorageProblem('down', error);
			// spares the others from finding out one by one
			turnstile.clear(problem);
			throw problem;
		}
	}

	async function once<T>(begin: string, unit: () => Unit<T>): Promise<T> {
		const client = await connect();
		try {
			const value = await transact(client, begin, unit);
			if (begin === WRITING) commits += 1;
			client.release();
			return value;
		} catch (error) {
			// a doubtful connection is not reused; the server rolls back what it had begun
			const sound =
				!(error instanceof StorageProblem) &&
				(await client.query('ROLLBACK').then(
					() => true,
					() => false
				));
			client.release(!sound);
			throw error;
		}
	}

	async function run<T>(begin: string, unit: () => Unit<T>): Promise<T> {
		await turnstile.enter();
		try {
			for (let left = RUNS - 1; ; left -= 1) {
				try {
					return await once(begin, unit);
				} catch (error) {
					if (!isRerun(error)) throw error;
					if (left === 0) throw new StorageProblem('down', error);
					await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
				}
			}
		} finally {
			turnstile.leave();
		}
	}

	function start<T>(begin: string, unit: () => Unit<T>): Promise<T> {
		if (closed) return Promise.reject(new StorageProblem('down', 'closed'));
		const work = run(begin, unit);
		underWay.add(work);
		const done = () => underWay.delete(work);
		work.then(done, done);
		return work;
	}

	return {
		kind: 'postgres',
		sql,
		commit: (unit) => start(WRITING, unit),
		read: (unit) => start(READING, unit),
		onChange: (listener) => bell.listen(listener),
		announce(dialogue) {
			bell.ring(dialogue);
			line.say(dialogue);
		},
		*lockDialogue(dialogue) {
			yield* write(sql.selectFrom('dialogues').select('id').where('id', '=', dialogue).forUpdate());
		},
		// its pages carry checksums of their own
		damaged: () => false,
		allDamaged: () => [],
		complaints: [],
		// its files and its log are the database server's own
		async forget() {},
		// here a unit is a transaction of its own
		inPlace: () => true,
		figures: () => ({ commits, units: commits, waiting: turnstile.waiting }),
		async close() {
			if (closed) return;
			closed = true;
			while (underWay.size > 0) await Promise.allSettled(underWay);
			await line.close();
			bell.stop();
			await pool.end();
		}
	};
}

/** Checks the server, brings the database forward, and opens the line of changes. */
async function prepare(
	config: ClientConfig,
	sql: Kysely<Tables>,
	mayOpen: (known: readonly Tables['meta'][]) => void,
	hear: (dialogue: string) => void
): Promise<ChangeLine> {
	const client = new Client({ ...config, ...IN_ONE_GO });
	client.on('error', () => {});
	try {
		await client.connect().catch((error: unknown) => {
			throw refusal(error) ?? postgresProblem(error);
		});
		await checkPromises(client);
		await transact(client, WRITING, function* () {
			yield CompiledQuery.raw('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
			const [made] = yield CompiledQuery.raw(`SELECT to_regclass('meta') IS NOT NULL AS yes`);
			if (made?.['yes']) mayOpen(yield* rows(sql.selectFrom('meta').selectAll()));
			yield* migrate(sql, inPostgres);
		});
		return await openChangeLine(config, hear).catch((error: unknown) => {
			throw postgresProblem(error);
		});
	} finally {
		// also ends what a failed transaction left open
		void client.end();
	}
}

/** The sentence for a wrong password or name in the address; it never holds the address itself. */
function refusal(error: unknown): Error | undefined {
	if (!(error instanceof DatabaseError) || !/^(28|3D)/.test(error.code ?? '')) return undefined;
	return new Error(`PostgreSQL refuses what DATABASE_URL says: ${error.message}.`, {
		cause: error
	});
}

/** What is acknowledged as saved must survive a power cut, and every character must fit. */
async function checkPromises(client: ClientBase): Promise<void> {
	const settings = { fsync: 'on', synchronous_commit: '', server_encoding: 'UTF8' };
	for (const [name, wanted] of Object.entries(settings)) {
		const [row] = await ask(
			client,
			CompiledQuery.raw('SELECT current_setting($1) AS value', [name]),
			REACH_MS
		);
		const value = String(row?.['value']);
		if (wanted === '' ? value === 'off' : value !== wanted) {
			throw new Error(
				`This PostgreSQL would not keep what it says is saved: its setting ${name} is ${value}.`
			);
		}
	}
}

/**
 * Runs a unit between BEGIN and COMMIT; after an error the transaction may still be open. What
 * nobody waits for goes out with what follows it: BEGIN with the first query, the last writes with
 * COMMIT, which then only rolls back if one of them failed.
 */
async function transact<T>(client: ClientBase, begin: string, unit: () => Unit<T>): Promise<T> {
	const work = unit();
	let sent: Promise<readonly Row[]>[] = [];
	const send = (query: CompiledQuery, timeout?: number) =>
		void sent.push(ask(client, query, timeout));
	/** Rows of the newest; of several that fail the first says why. */
	async function answered(): Promise<readonly Row[]> {
		const all = await Promise.all(sent);
		sent = [];
		return all.at(-1) ?? [];
	}
	try {
		send(CompiledQuery.raw(begin), REACH_MS);
		let step = work.next();
		while (!step.done) {
			send(checkParameters(step.value));
			step = work.next(step.value.unread ? [] : await answered());
		}
		send(CompiledQuery.raw('COMMIT'));
		await answered();
		return step.value;
	} catch (error) {
		await Promise.allSettled(sent);
		throw error;
	}
}

/** @param timeout milliseconds, instead of the connection's own */
async function ask(
	client: ClientBase,
	query: CompiledQuery,
	timeout?: number
): Promise<readonly Row[]> {
	const { sql: text, parameters } = query;
	// pg accepts a timeout here that its types omit
	const config = { text, values: [...parameters], query_timeout: timeout };
	try {
		return (await client.query<Record<string, unknown>>(config)).rows;
	} catch (error) {
		throw postgresProblem(error);
	}
}

/** Compares text bytewise, as SQLite does, whatever the server's locale. */
const inPostgres = (statement: string): string =>
	statement
		.replaceAll('{{serial}}', 'INTEGER GENERATED ALWAYS AS IDENTITY PRIMARY KEY')
		.replaceAll(/\bTEXT\b/g, 'TEXT COLLATE "C"');
