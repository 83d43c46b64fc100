import type { IncomingMessage, ServerResponse } from 'node:http';
import { addressOfRequest, askerAddress } from '../access/asker-address';
import { cookiesOf } from '../access/cookies-of';
import { whoAsks } from '../access/who-asks';
import type { App } from '../app';
import { failed, notIn } from '../http/endpoint';
import { problemResponse } from '../http/problem-response';
import { securityHeaders } from '../http/security-headers';
import { sendResponse } from '../http/send-response';
import { ownHost } from '../network/own-host';
import { admitReader, rolesNamed, type Reader } from './admit-reader';
import { MOST_WAITING, STREAM_HEADERS } from './stream-headers';

const PATH = /^\/api\/v1\/dialogues\/([\w-]+)\/stream$/;

/**
 * Serves requests for a stream ahead of the framework, more cheaply, with the same keys, checks,
 * headers and refusals as any other call. Returns false for any other request.
 */
export function serveStream(app: App, request: IncomingMessage, response: ServerResponse): boolean {
	const { method, url = '' } = request;
	const [path = '', query = ''] = url.split('?', 2);
	const dialogue = PATH.exec(path)?.[1];
	if (dialogue === undefined) return false;
	void answer(app, request, dialogue, new URLSearchParams(query)).then((outcome) => {
		for (const [name, value] of securityHeaders(app.config)) response.setHeader(name, value);
		app.meter.answered('stream', outcome instanceof Response ? outcome.status : 200);
		if (outcome instanceof Response) return sendResponse(outcome, request, response);
		if (response.destroyed) return;
		if (method === 'HEAD') response.writeHead(200, STREAM_HEADERS).end();
		else openStream(app, dialogue, outcome, response);
	});
	return true;
}

/** Who may read, or the refusal. The role is named by `?as=`; a bearer key has just one. */
async function answer(
	app: App,
	request: IncomingMessage,
	dialogue: string,
	query: URLSearchParams
): Promise<Reader | Response> {
	const { headers, method } = request;
	const language = headers['accept-language'] ?? null;
	if (method !== 'GET' && method !== 'HEAD') return problemResponse('wrong-method', language);
	try {
		const came = await ownHost(app.config, headers.host ?? '');
		if (!came) return problemResponse('wrong-host', language);
		const who = await whoAsks(
			{
				app,
				authorization: headers.authorization ?? null,
				cookies: cookiesOf(headers.cookie),
				address: () => askerAddress(app, addressOfRequest(request, app.config.trustProxy))
			},
			rolesNamed(query),
			dialogue
		);
		if (typeof who === 'string') return notIn(who, language);
		const admitted = await admitReader(app, dialogue, who);
		return admitted.ok
			? { ...admitted.value, came: came.origin }
			: problemResponse(admitted.problem, language, admitted.extra);
	} catch (error) {
		return failed(app, error, '/api/v1/dialogues/[id]/stream', language);
	}
}

function openStream(app: App, dialogue: string, reader: Reader, response: ServerResponse): void {
	// the stream ends with its connection, so events need no chunk framing
	response.removeHeader('transfer-encoding');
	response.writeHead(200, STREAM_HEADERS);
	response.flushHeaders();
	const { socket } = response;
	// pipelined behind another response: no browser does that
	if (!socket) return void response.destroy();
	const leave = app.hub.subscribe(dialogue, {
		...reader,
		send(bytes) {
			if (socket.destroyed) return false;
			if (socket.writableLength > MOST_WAITING) {
				socket.destroy();
				return false;
			}
			// shared by all readers, and written as is: framework and chunking would be most
			// of the cost of a broadcast
			socket.write(bytes);
			return true;
		},
		end: () => socket.destroy()
	});
	response.once('close', leave);
	if (socket.destroyed) leave();
}
