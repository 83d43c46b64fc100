import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import type { PostgresServer } from './postgres-server';

declare module 'vitest' {
	interface ProvidedContext {
		/** where a test file asks for an empty database */
		readonly databases: string;
	}
}

const ENDS = ['beforeExit', 'exit'] as const;

/**
 * The package of PostgreSQL hooks the end of the process that imports it, and lets it exit 0
 * whatever the tests said. This one removes its server itself.
 */
async function withoutItsExit<Module>(load: () => Promise<Module>): Promise<Module> {
	const before = ENDS.map((event) => new Set(process.listeners(event as 'exit')));
	const module = await load();
	ENDS.forEach((event, at) => {
		for (const listener of process.listeners(event as 'exit')) {
			if (!before[at]?.has(listener)) process.off(event, listener);
		}
	});
	return module;
}

/** One PostgreSQL for all files that need just a database; started when the first one asks. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const { startPostgres } = await withoutItsExit(() => import('./postgres-server'));
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
