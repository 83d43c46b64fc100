import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import { DATABASE_FILE } from '$lib/server/store/database-file';
import { postgresNumbers } from '$lib/server/store/postgres-numbers';
import type { Product } from './product';

/** What a product keeps, looked at past it, on either store; `?` stands for a value. */
export async function stored<T>(
	product: Pick<Product, 'folder' | 'databaseUrl'>,
	query: string,
	...values: readonly string[]
): Promise<readonly T[]> {
	const { databaseUrl } = product;
	if (databaseUrl === undefined) {
		const database = new DatabaseSync(join(product.folder, DATABASE_FILE));
		const found = database.prepare(query).all(...values) as T[];
		database.close();
		return found;
	}
	let at = 0;
	const text = query.replaceAll('?', () => `$${(at += 1)}`);
	return asking(databaseUrl, async (client) => (await client.query(text, [...values])).rows);
}

/** Puts the database back as it is now, after something has happened to it. */
export async function restoredAfter(product: Product, happens: () => Promise<void>): Promise<void> {
	const { databaseUrl } = product;
	if (databaseUrl !== undefined) return restoredOnPostgres(product, databaseUrl, happens);
	const backup = mkdtempSync(join(tmpdir(), 'kaartgesprek-backup-'));
	const copy = (from: string, to: string) => {
		for (const name of readdirSync(to)) {
			if (name.startsWith(DATABASE_FILE)) rmSync(join(to, name));
		}
		cpSync(join(from, DATABASE_FILE), join(to, DATABASE_FILE));
	};
	await product.restart(() => copy(product.folder, backup));
	await happens();
	await product.restart(() => copy(backup, product.folder));
	rmSync(backup, { recursive: true });
}

async function restoredOnPostgres(
	product: Product,
	databaseUrl: string,
	happens: () => Promise<void>
): Promise<void> {
	const beside = new URL(databaseUrl);
	const name = beside.pathname.slice(1);
	beside.pathname = '/postgres';
	const copy = (from: string, to: string) =>
		asking(beside.href, async (client) => {
			await client.query(`DROP DATABASE IF EXISTS ${to} WITH (FORCE)`);
			await client.query(`CREATE DATABASE ${to} TEMPLATE ${from}`);
		});
	await product.restart(() => copy(name, `${name}_backup`));
	await happens();
	await product.restart(async () => {
		await copy(`${name}_backup`, name);
		const env = { ...process.env, DATABASE_URL: databaseUrl, SECRET: 's'.repeat(32) };
		const said = spawnSync(process.execPath, ['src/cli/run.js', 'resend'], { env });
		if (said.status !== 0) throw new Error(String(said.stderr));
	});
}

async function asking<T>(url: string, task: (client: Client) => Promise<T>): Promise<T> {
	const client = new Client({ connectionString: url, types: postgresNumbers });
	await client.connect();
	try {
		return await task(client);
	} finally {
		await client.end();
	}
}
