import type { IncomingMessage, ServerResponse } from 'node:http';
import { throwAwayRestOfBody } from './rest-of-body.ts';

/** What applies to every response, including those that no hook sees. */
export function everyAnswer(request: IncomingMessage, response: ServerResponse): void {
	throwAwayRestOfBody(request, response);
	request.headers['x-kaartgesprek-scheme'] = 'http';
	response.setHeader('x-content-type-options', 'nosniff');
	response.setHeader('referrer-policy', 'no-referrer');
	response.setHeader('x-frame-options', 'DENY');
	response.setHeader('cross-origin-resource-policy', 'same-origin');
	// the worker that keeps the program on the device may fetch it, from here alone
	const fetches = request.url?.split('?')[0] === '/service-worker.js' ? ` connect-src 'self';` : '';
	response.setHeader(
		'content-security-policy',
		`default-src 'none';${fetches} frame-ancestors 'none'`
	);
	// a 304's headers replace the stored ones: a page would lose the policy for its own scripts
	const writeHead = response.writeHead.bind(response) as (...given: unknown[]) => typeof response;
	response.writeHead = (...given: unknown[]) => {
		if (given[0] === 304) response.removeHeader('content-security-policy');
		return writeHead(...given);
	};
}
