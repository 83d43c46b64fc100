import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The built product, running for a test on loopback with a database of its own. */
export interface Product {
	readonly port: number;
	readonly url: string;
	/** what it wrote on standard error */
	readonly log: () => string;
	/** ends it as an operator would, and forgets its data */
	readonly stop: () => Promise<void>;
	/** where it keeps its data */
	readonly folder: string;
	/** where answers are kept, unless in that folder */
	readonly databaseUrl: string | undefined;
	/** of the process that runs now */
	readonly pid: () => number;
	/** ends it, does something while it is down, and starts it on the same data and port */
	readonly restart: (
		meanwhile?: () => unknown,
		env?: Readonly<Record<string, string>>
	) => Promise<void>;
	/** kill −9, does something while it is down, and a new process on the same data and port */
	readonly crash: (meanwhile?: () => void) => Promise<void>;
}

/** Opens the research room of a product started here. */
export const RESEARCHER_KEY = 'a-researcher-key-for-tests';

/** Starts dialogues where a product is started with it. */
export const ORGANISER_KEY = 'an-organiser-key-for-tests';

/** Opens /admin where a product is started with it. */
export const ADMIN_KEY = 'an-operator-key-for-tests';

/** The shortest window in which tries are counted; longer ones begin where one of these does. */
const WINDOW_MS = 600_000;

/**
 * For a server whose tries are counted: its clock stands at the beginning of a window, for where
 * one ends in the middle of a test the count rightly begins anew, and no number is reached.
 */
export const earlyInWindow = (): Readonly<Record<string, string>> => ({
	NODE_OPTIONS: '--import=./tests/http/clock-set-back.mjs',
	CLOCK_SET_BACK: String(Date.now() % WINDOW_MS)
});

/** Ends at once what a worker started that is itself ended by a signal. */
const endings = new Set<() => void>();
const endAll = () => {
	for (const end of endings) end();
};
process.once('exit', endAll);
process.once('SIGTERM', () => {
	endAll();
	// who else listens ends the process when it is done; where nobody does, we do
	if (process.listenerCount('SIGTERM') === 0) process.kill(process.pid, 'SIGTERM');
});

let shared: Promise<Product> | undefined;

/** The one of this worker, for tests with dialogues of their own; it ends with the worker. */
export const sharedProduct = (): Promise<Product> => (shared ??= startProduct());

/**
 * Starts what `npm run build` made; resolves when it answers.
 * @param cwd another copy of the project
 */
export async function startProduct(
	env: Readonly<Record<string, string>> = {},
	cwd = '.'
): Promise<Product> {
	const port = await freePort();
	const store = await storeOf(env);
	const folder = mkdtempSync(join(tmpdir(), 'kaartgesprek-'));
	let log = '';
	const begin = (more: Readonly<Record<string, string>> = {}) => {
		const started = spawn(process.execPath, ['src/cli/start.ts'], {
			cwd,
			env: {
				...process.env,
				HOST: '127.0.0.1',
				PORT: String(port),
				DATA_DIR: folder,
				RESEARCHER_KEY,
				LOG_LEVEL: 'warn',
				...store,
				...env,
				...more
			},
			stdio: ['ignore', 'ignore', 'pipe']
		});
		started.stderr?.on('data', (chunk: Buffer) => (log += chunk.toString()));
		return started;
	};
	let child = begin();
	const endNow = () => {
		child.kill('SIGKILL');
		rmSync(folder, { recursive: true, force: true });
	};
	endings.add(endNow);
	const answers = () => untilHealthy(`http://127.0.0.1:${port}`, child, () => log);
	const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
		if (child.exitCode !== null || child.signalCode !== null) return;
		const ended = new Promise((resolve) => child.once('exit', resolve));
		child.kill(signal);
		await ended;
	};
	await answers();
	return {
		port,
		url: `http://localhost:${port}`,
		log: () => log,
		folder,
		databaseUrl: env['DATABASE_URL'] ?? store['DATABASE_URL'],
		pid: () => child.pid ?? 0,
		async restart(meanwhile, more) {
			await end('SIGTERM');
			await meanwhile?.();
			child = begin(more);
			await answers();
		},
		async stop() {
			endings.delete(endNow);
			await end('SIGTERM');
			rmSync(folder, { recursive: true, force: true });
		},
		async crash(meanwhile) {
			await end('SIGKILL');
			meanwhile?.();
			child = begin();
			await answers();
		}
	};
}

/** `STORE=postgres`: any test of HTTP may be run on PostgreSQL (npm run prove:postgres). */
export const onSqlite = process.env['STORE'] !== 'postgres';

async function storeOf(
	env: Readonly<Record<string, string>>
): Promise<Readonly<Record<string, string>>> {
	if (onSqlite || env['DATABASE_URL'] !== undefined) return {};
	const { onPostgres } = await import('../server/store/a-database');
	return onPostgres();
}

async function untilHealthy(url: string, child: ChildProcess, log: () => string): Promise<void> {
	for (let tries = 0; tries < 200; tries++) {
		if (child.exitCode !== null) throw new Error(`the product did not start: ${log()}`);
		const answer = await fetch(`${url}/api/v1/health`).catch(() => undefined);
		// behind a proxy it answers to one name only, with a refusal here
		if (answer && answer.status < 500) return;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	throw new Error(`the product does not answer: ${log()}`);
}

/**
 * A port of this machine that nobody uses, and that nobody gets who asks for any port: those are
 * above 32 768, and until the server of a test listens every connection beside it may take one.
 * Each worker begins elsewhere.
 */
export async function freePort(): Promise<number> {
	for (let tries = 0; tries < 100; tries++) {
		const port = FIRST_PORT + ((next - FIRST_PORT + 1) % PORTS);
		// who asks meanwhile gets another one
		next = port;
		if (await isFree(port)) return port;
	}
	throw new Error('no port');
}

const FIRST_PORT = 12_000;
const PORTS = 20_000;
let next = FIRST_PORT + ((process.pid * 211) % PORTS);

function isFree(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const probe = createServer();
		probe.once('error', () => resolve(false));
		probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
	});
}
