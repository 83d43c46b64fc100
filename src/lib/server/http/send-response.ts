import type { IncomingMessage, ServerResponse } from 'node:http';

/** Writes a small answer that was made for the framework to a plain response. */
export async function sendResponse(
	made: Response,
	request: IncomingMessage,
	response: ServerResponse
): Promise<void> {
	const body = Buffer.from(await made.arrayBuffer());
	made.headers.forEach((value, name) => response.setHeader(name, value));
	response.writeHead(made.status, { 'content-length': body.length });
	response.end(request.method === 'HEAD' ? undefined : body);
}
