import { once } from 'node:events';
import { lookup } from 'node:dns/promises';
import type { Server as HttpServer } from 'node:http';
import { createServer, type Server } from 'node:net';

/** Ports that a machine without IPv6, or without the one address asked for as well, does not have. */
const NOT_HERE = ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL'];
/** a port drawn for the first address may be taken on the second */
const MOST_DRAWS = 5;

/**
 * Lets one server listen on the same port of several addresses; `undefined` is every address. The first must
 * succeed; of the others those that this machine does not have are left out, as IPv6 often is. What starts
 * returns its stop.
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
				// the connections are the server's own, with its limits and its end
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
	// rejects with what the server says instead
	await once(server, 'listening');
	// one connection that could not be taken in, for want of files perhaps, ends nothing
	server.on('error', () => undefined);
	const bound = server.address();
	return typeof bound === 'object' && bound ? bound.port : port;
}

/** Names are looked up first: two that lead to the same address are listened on once. */
async function addressesOf(
	hosts: readonly (string | undefined)[]
): Promise<readonly (string | undefined)[]> {
	const found = await Promise.all(
		hosts.map(async (host) => (host === undefined ? host : (await lookup(host)).address))
	);
	return [...new Set(found)];
}
