import { createServer, type ServerResponse } from 'node:http';

/**
 * What a stream costs with nothing behind it: a plain server that writes the bytes of a POST to
 * everybody who listens. Stands beside the product in `npm run bench:room`. Prints its port.
 */
const readers = new Set<ServerResponse>();
const server = createServer((request, response) => {
	if (request.method === 'GET') {
		response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
		response.flushHeaders();
		readers.add(response);
		response.once('close', () => readers.delete(response));
		return;
	}
	const parts: Buffer[] = [];
	request.on('data', (part: Buffer) => parts.push(part));
	request.on('end', () => {
		const event = Buffer.concat(parts);
		for (const reader of readers) reader.write(event);
		response.end();
	});
});
server.listen(0, '127.0.0.1', () => {
	const address = server.address();
	process.stdout.write(`${typeof address === 'object' && address ? address.port : 0}\n`);
});
process.once('SIGTERM', () => process.exit(0));
