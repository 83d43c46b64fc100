import type { IncomingMessage, ServerResponse } from 'node:http';
import { entriesRequest, type EntriesResponse } from '$lib/protocol/entries';
import { addressOfRequest, askerAddress } from './access/asker-address';
import { cookiesOf } from './access/cookies-of';
import { whoAsks } from './access/who-asks';
import type { App } from './app';
import { ownHost } from './network/own-host';
import { takeEntries } from './usecases/take-entries';
import { checkOrigin } from './http/check-origin';
import { failed, JSON_HEADERS, notIn } from './http/endpoint';
import { problemResponse } from './http/problem-response';
import { readBody } from './http/read-body';
import { securityHeaders } from './http/security-headers';
import { sendResponse } from './http/send-response';

const ROUTE = '/api/v1/participants/[participant]/entries';
const PATH = /^\/api\/v1\/participants\/([\w-]+)\/entries$/;

/**
 * Takes in a phone's entries ahead of the framework, with the same checks, headers and refusals as
 * any other call. This is by far the most frequent one, and the framework's request handling is a
 * third of its cost. Returns false for any other request.
 */
export function serveEntries(
	app: App,
	request: IncomingMessage,
	response: ServerResponse
): boolean {
	const { method = '', url = '' } = request;
	const [path = ''] = url.split('?', 1);
	const participant = PATH.exec(path)?.[1];
	if (participant === undefined) return false;
	void answer(app, request, participant).then((outcome) => {
		const status = outcome instanceof Response ? outcome.status : 200;
		app.meter.answered('participants', status);
		app.log('debug', 'answered', { route: 'participants', method, status });
		for (const [name, value] of securityHeaders(app.config)) response.setHeader(name, value);
		if (outcome instanceof Response) return sendResponse(outcome, request, response);
		const body = JSON.stringify(outcome);
		response.writeHead(200, { ...JSON_HEADERS, 'content-length': Buffer.byteLength(body) });
		response.end(body);
	});
	return true;
}

async function answer(
	app: App,
	request: IncomingMessage,
	participant: string
): Promise<EntriesResponse | Response> {
	const asked = plainRequest(request);
	const { headers } = asked;
	const language = headers.get('accept-language');
	if (asked.method !== 'POST') return problemResponse('wrong-method', language);
	try {
		const came = await ownHost(app.config, headers.get('host') ?? '');
		const wrong = came ? checkOrigin(app, asked) : ('wrong-host' as const);
		if (wrong) return problemResponse(wrong, language);
		const who = await whoAsks(
			{
				app,
				authorization: headers.get('authorization'),
				cookies: cookiesOf(request.headers.cookie),
				address: () => askerAddress(app, addressOfRequest(request, app.config.trustProxy))
			},
			['participant']
		);
		if (typeof who === 'string') return notIn(who, language);
		// somebody else's token is refused before the body is read
		if (who.role !== 'participant' || who.token?.p !== participant) {
			return problemResponse('not-yours', language);
		}
		const body = await readBody(asked, entriesRequest, app.config.bodyLimit);
		if (!body.ok) return problemResponse(body.problem, language, body.extra);
		const taken = await takeEntries(app, who.token, body.value.entries);
		return taken.ok ? taken.value : problemResponse(taken.problem, language, taken.extra);
	} catch (error) {
		return failed(app, error, ROUTE, language);
	}
}

/** What the checks ask of a request, without the framework's own. */
function plainRequest(request: IncomingMessage) {
	const { method = '', headers } = request;
	return {
		method,
		headers: {
			get: (name: string) => {
				const value = headers[name];
				return Array.isArray(value) ? value.join(', ') : (value ?? null);
			},
			has: (name: string) => headers[name] !== undefined
		},
		// abandoned midway it keeps flowing: the connection still has to carry the refusal
		body: { values: () => request.iterator({ destroyOnReturn: false }) }
	};
}
