import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { starting } from './starting.ts';
import { answerTooLongHeaders } from './too-long-headers.ts';

export type Serve = (request: IncomingMessage, response: ServerResponse) => void;

/** Cookies of others on the same host, such as localhost, come along with ours. */
const MOST_HEADER_BYTES = 32 * 1024;

/** The port, held from the first moment; until there is something to serve it says to come back. */
export interface Door {
	readonly port: number;
	/** from now on this serves */
	readonly open: (serve: Serve) => void;
	/** takes nobody in any more */
	readonly close: () => void;
	readonly closeAllConnections: () => void;
}

/**
 * Listens at once.
 * @throws with a sentence when it cannot
 */
export function holdDoor(port: number, host: string | undefined): Promise<Door> {
	let serve: Serve = starting;
	const server = createServer({ maxHeaderSize: MOST_HEADER_BYTES }, (request, response) =>
		serve(request, response)
	);
	server.on('clientError', (error: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket) => {
		if (!socket.writable || error.code === 'ECONNRESET') socket.destroy();
		else if (error.code === 'HPE_HEADER_OVERFLOW') {
			answerTooLongHeaders(socket as Socket, error.rawPacket);
		} else socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
	});
	// a file of 64 MB over a slow line takes minutes; headers still have to come within one
	server.requestTimeout = 300_000;
	// longer than a proxy or a phone that reads keeps a connection: none is closed under a request
	server.keepAliveTimeout = 75_000;
	return new Promise((resolve, reject) => {
		server.on('error', (error: NodeJS.ErrnoException) => reject(new Error(why(error, port, host))));
		server.listen({ port, ...(host ? { host } : {}) }, () => {
			const bound = server.address();
			resolve({
				port: typeof bound === 'object' && bound ? bound.port : port,
				open: (next) => (serve = next),
				close: () => server.close(),
				closeAllConnections: () => server.closeAllConnections()
			});
		});
	});
}

function why(error: NodeJS.ErrnoException, port: number, host: string | undefined): string {
	switch (error.code) {
		case 'EADDRINUSE':
			return `Port ${port} is taken. Stop what uses it, or set PORT to another number.`;
		case 'EACCES':
			return `This user may not listen on port ${port}. Set PORT to a number above 1023.`;
		case 'EADDRNOTAVAIL':
		case 'ENOTFOUND':
			return `HOST is ${host ?? ''}, and that is no address of this machine. Leave it out, or set one that is.`;
		default:
			return `Cannot listen: ${error.message}`;
	}
}
