import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { startPostgres, type PostgresServer } from './postgres-server';

declare module 'vitest' {
	interface ProvidedContext {
		/** where a test file asks for an empty database */
		readonly databases: string;
	}
}

/** One PostgreSQL for all test files that need no more than a database; started when the first of them asks. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	let server: Promise<PostgresServer> | undefined;
	const door = createServer((_, response) => {
		server ??= startPostgres();
		server
			.then((one) => one.makeDatabase())
			.then(
				(url) => response.end(url),
				(error: unknown) => response.writeHead(500).end(String(error))
			);
	});
	door.listen(0, '127.0.0.1');
	await once(door, 'listening');
	project.provide('databases', `http://127.0.0.1:${(door.address() as AddressInfo).port}`);
	return async () => {
		door.close();
		await (await server)?.remove();
	};
}
