import type { IncomingMessage, ServerResponse } from 'node:http';

const SENTENCE = 'This is too large to take in. Send it in smaller parts.';

/**
 * The framework has one limit for all calls, that of the largest accepted upload. Every other call
 * has a smaller limit of its own, and a request that declares more is stopped here.
 * @returns whether the request was refused
 */
export function refuseTooLong(
	bodyLimit: number
): (request: IncomingMessage, response: ServerResponse) => boolean {
	const limit = Math.max(bodyLimit, 2 * 1024 * 1024);
	return (request, response) => {
		const imports = request.url?.split('?')[0] === '/api/v1/research/imports';
		if (imports || Number(request.headers['content-length'] ?? 0) <= limit) return false;
		response.writeHead(413, { 'content-type': 'application/problem+json' });
		response.end(
			JSON.stringify({
				type: '/problems/too-large',
				title: SENTENCE,
				status: 413,
				detail: SENTENCE,
				code: 'too-large',
				limit
			})
		);
		return true;
	};
}
