import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { onPostgres } from '../server/store/a-database';
import { startProduct } from './product';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'kaartgesprek-start-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Starts the product in an environment that should stop it; what it said and how it ended. */
function tryStart(env: Record<string, string>): Promise<{ code: number | null; said: string }> {
	const child = spawn(process.execPath, ['src/cli/start.ts'], {
		env: { ...process.env, HOST: '127.0.0.1', PORT: '0', DATA_DIR: folder, ...env }
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
	}
	const limit = setTimeout(() => child.kill('SIGKILL'), 100_000);
	return new Promise((resolve) =>
		child.on('exit', (code) => {
			clearTimeout(limit);
			resolve({ code, said });
		})
	);
}

describe('a start that cannot be right ends with a sentence', () => {
	test('a wrong setting', async () => {
		const { code, said } = await tryStart({ RETENTION_DAYS: 'lang' });
		expect(code).toBe(1);
		expect(said).toContain('The setting RETENTION_DAYS is not a whole number.');
		expect(said).not.toContain('    at ');
	});

	test('a database made by a newer version is refused and not touched', async () => {
		const path = join(folder, 'kaartgesprek.db');
		writeFileSync(join(folder, 'secret'), 's'.repeat(43));
		const database = new DatabaseSync(path);
		database.exec(
			`CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL);
			 INSERT INTO meta VALUES ('schema', '999'), ('epoch', 'e')`
		);
		database.close();
		const { code, said } = await tryStart({});
		expect(code).toBe(1);
		expect(said).toContain('newer version of Kaartgesprek');
		expect(said).not.toContain('    at ');
		const left = new DatabaseSync(path, { readOnly: true });
		expect(left.prepare('SELECT name FROM sqlite_master WHERE type = ?').all('table')).toEqual([
			{ name: 'meta' }
		]);
		left.close();
	});

	test('a data folder that is a file', async () => {
		const file = join(folder, 'file');
		writeFileSync(file, '');
		const { code, said } = await tryStart({ DATA_DIR: file });
		expect(code).toBe(1);
		expect(said).toContain('DATA_DIR');
		expect(said).not.toContain('    at ');
	});

	test('a port that is taken', async () => {
		const other = createServer();
		await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
		const address = other.address();
		const port = typeof address === 'object' && address ? address.port : 0;
		const { code, said } = await tryStart({ PORT: String(port) });
		other.close();
		expect(code).toBe(1);
		expect(said).toContain(`Port ${port} is taken.`);
	});
});

describe('a start beside a PostgreSQL', () => {
	test('that is up seconds later waits for it, and says so once', async () => {
		const settings = await onPostgres();
		const there = new URL(settings.DATABASE_URL);
		let refused = 0;
		const door = createServer((socket) => {
			socket.on('error', () => {});
			if (refused < 4) {
				refused += 1;
				socket.destroy();
				return;
			}
			const beyond = connect(Number(there.port), there.hostname);
			beyond.on('error', () => socket.destroy());
			socket.pipe(beyond).pipe(socket);
		});
		await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
		const through = new URL(there);
		through.port = String((door.address() as AddressInfo).port);
		const product = await startProduct({ ...settings, DATABASE_URL: through.href });
		expect(refused).toBe(4);
		expect(
			product.log().match(/PostgreSQL is not reached yet: trying for 30 seconds/g)
		).toHaveLength(1);
		await product.stop();
		await new Promise((resolve) => door.close(resolve));
	});

	test('that refuses its password is refused at once, in a sentence', async () => {
		const settings = await onPostgres();
		const wrong = new URL(settings.DATABASE_URL);
		wrong.password = 'gehe1m';
		const { code, said } = await tryStart({ ...settings, DATABASE_URL: wrong.href });
		expect(code).toBe(1);
		expect(said).toContain('PostgreSQL refuses what DATABASE_URL says');
		expect(said).not.toContain('not reached yet');
		expect(said).not.toContain('gehe1m');
	});
});
