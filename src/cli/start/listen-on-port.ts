import { once } from 'node:events';
import { lookup } from 'node:dns/promises';
import type { Server as HttpServer } from 'node:http';
import { createServer, type Server } from 'node:net';

/** Errors of a machine without IPv6, or without one of the extra addresses. */
const NOT_HERE = ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'];
/** a port drawn for the first address may be taken on the second */
const MOST_DRAWS = 5;

/**
 * Makes one server listen on the same port of several addresses; `undefined` is every address. The
 * first must succeed; others that this machine lacks, often IPv6, are skipped. Returns its stop.
 */
export async function listen(
	server: HttpServer,
	port: number,
	hosts: readonly (string | undefined)[]
): Promise<{ readonly port: number; readonly stop: () => void }> {
	const [first, ...others] = await addressesOf(hosts);
	for (let draw = 1; ; draw++) {
		const got = await listenOn(server, port, first);
		const beside: Server[] = [];
		const stop = () => {
			for (const one of [...beside, server]) one.close();
		};
		try {
			for (const host of others) {
				// hands connections to the one server, so that its limits and its closing apply
				const one = createServer((socket) => void server.emit('connection', socket));
				try {
					await listenOn(one, got, host);
					beside.push(one);
				} catch (error) {
					if (!NOT_HERE.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
				}
			}
			return { port: got, stop };
		} catch (error) {
			stop();
			if (port !== 0 || draw === MOST_DRAWS) throw error;
			await once(server, 'close');
		}
	}
}

async function listenOn(server: Server, port: number, host: string | undefined): Promise<number> {
	server.listen({ port, ...(host === undefined ? {} : { host }) });
	// rejects if the server emits an error instead
	await once(server, 'listening');
	// failing to accept one connection, say for lack of file descriptors, must not end the process
	server.on('error', () => undefined);
	const bound = server.address();
	return typeof bound === 'object' && bound ? bound.port : port;
}

/** Resolves names first, so that two names of one address are listened on once. */
async function addressesOf(
	hosts: readonly (string | undefined)[]
): Promise<readonly (string | undefined)[]> {
	const found = await Promise.all(
		hosts.map(async (host) => (host === undefined ? host : (await lookup(host)).address))
	);
	return [...new Set(found)];
}
