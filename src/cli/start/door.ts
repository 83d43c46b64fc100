import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { isIP, type Socket } from 'node:net';
import type { Config } from '../../lib/server/config.ts';
import type { MachineAddress } from '../../lib/server/network/machine-addresses.ts';
import { hostsOf, servingOf, takes } from '../../lib/server/network/serving.ts';
import { listen } from './listen-on-port.ts';
import { starting } from './starting.ts';
import { answerTooLongHeaders } from './too-long-headers.ts';

export type Serve = (request: IncomingMessage, response: ServerResponse) => void;

/** Other programs on the same host, such as localhost, add their cookies to ours. */
const MOST_HEADER_BYTES = 32 * 1024;

/** The port, held from the start; until there is something to serve, it says to come back. */
export interface Door {
	readonly port: number;
	/** from now on this serves */
	readonly open: (serve: Serve) => void;
	/** accepts no new connections */
	readonly close: () => void;
	readonly closeAllConnections: () => void;
}

/**
 * Listens at once, where the settings and the addresses of this machine say.
 * @throws with a sentence when it cannot
 */
export async function holdDoor(
	config: Config,
	addresses: readonly MachineAddress[]
): Promise<Door> {
	let serve: Serve = starting;
	const server = createServer({ maxHeaderSize: MOST_HEADER_BYTES }, (request, response) => {
		if (saysTwoHosts(request)) response.writeHead(400, { connection: 'close' }).end();
		else serve(request, response);
	});
	server.on('clientError', (error: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket) => {
		if (!socket.writable || error.code === 'ECONNRESET') socket.destroy();
		else if (error.code === 'HPE_HEADER_OVERFLOW') {
			answerTooLongHeaders(socket as Socket, error.rawPacket);
		} else socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
	});
	// a file of 64 MB over a slow line takes minutes; headers still have to come within one
	server.requestTimeout = 300_000;
	// longer than proxies and idle phones keep connections: none is closed under a request
	server.keepAliveTimeout = 75_000;
	const serving = servingOf(config, addresses);
	// addresses come and go while listening on all: connections through a public one are dropped
	server.on('connection', (socket) => {
		if (!takes(serving, socket.localAddress)) socket.destroy();
	});
	try {
		const { port, stop } = await listen(server, config.port, hostsOf(serving, config));
		return {
			port,
			open: (next) => (serve = next),
			close: stop,
			closeAllConnections: () => server.closeAllConnections()
		};
	} catch (error) {
		throw new Error(why(error as NodeJS.ErrnoException, config, addresses), { cause: error });
	}
}

/** A proxy may have routed by the other one (RFC 9112, 3.2). */
const saysTwoHosts = ({ rawHeaders }: IncomingMessage): boolean =>
	rawHeaders.filter((text, at) => at % 2 === 0 && /^host$/i.test(text)).length > 1;

function why(
	error: NodeJS.ErrnoException,
	{ port, host }: Config,
	addresses: readonly MachineAddress[]
): string {
	switch (error.code) {
		case 'EADDRINUSE':
			return `Port ${port} is taken. Stop what uses it, or set PORT to another number.`;
		case 'EACCES':
			return `This user may not listen on port ${port}. Set PORT to a number above 1023.`;
		case 'EADDRNOTAVAIL':
		case 'ENOTFOUND':
		case 'EINVAL': {
			// one of the link alone says nothing without its interface: nobody can listen on it
			const own = addresses
				.filter(({ address, kind }) => kind !== 'link-local' || isIP(address) === 4)
				.map(({ address, name }) => `${address} (${name})`);
			return `HOST is ${host ?? ''}, and that is no address of this machine. Leave it out, or set one that is: ${['localhost', ...own].join(', ')}.`;
		}
		default:
			return `Cannot listen: ${error.message}`;
	}
}
