import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { env } from '$env/dynamic/private';
import type { App } from '$lib/server/app';
import { readConfig } from '$lib/server/config';
import { aheadOfTheProgram } from '$lib/server/http/ahead-of-the-program';
import { checkOrigin } from '$lib/server/http/check-origin';
import { wantsPage } from '$lib/server/http/plain-page';
import { problemResponse } from '$lib/server/http/problem-response';
import { securityHeaders } from '$lib/server/http/security-headers';
import { refusalPage } from '$lib/server/http/refusal-page';
import { wrongHostPage } from '$lib/server/http/wrong-host-page';
import { ownHost } from '$lib/server/network/own-host';
import { startApp } from '$lib/server/start-app';
import { routeClass } from '$lib/server/watch/route-class';
import { serveFirst } from '$lib/server/serve-first';

let running: { readonly app: App; readonly stop: () => Promise<void> } | undefined;

export const init: ServerInit = async () => {
	const result = readConfig(env);
	if (!result.ok) throw new Error(result.sentences.join('\n'));
	running = await startApp(result.config);
	const started = running;
	// streams and figures need no framework: our own entry tries these first
	process.emit('kaartgesprek:first', serveFirst(started.app));
	// the entry announces when the process should end; streams are cut immediately
	process.once('kaartgesprek:stop', (finished) => {
		void started.stop().finally(finished);
	});
};

export const handle: Handle = async ({ event, resolve }) => {
	if (!running) throw new Error('the application has not started');
	const { app } = running;
	event.locals.app = app;
	const language = event.request.headers.get('accept-language');
	const api = event.url.pathname.startsWith('/api/');
	const host = event.request.headers.get('host') ?? '';
	const came = await ownHost(app.config, host);
	event.locals.came = came?.origin;
	const refusal = !came
		? ('wrong-host' as const)
		: // no name of ours holds a zero byte, and no store takes one
			api && /%00/.test(event.request.url)
			? ('no-such-call' as const)
			: checkOrigin(app, event.request);
	let response: Response;
	const person = wantsPage(event.request);
	const asksJson = !person && /\bjson\b/.test(event.request.headers.get('accept') ?? '');
	if (refusal === 'wrong-host' && person) {
		response = wrongHostPage(app.config, host, language);
	} else if (refusal) response = problemResponse(refusal, language);
	else {
		response = await resolve(event, aheadOfTheProgram(language));
		if (!api) response.headers.append('vary', 'accept-language');
		if (api && response.status === 405) response = problemResponse('wrong-method', language);
		else if (response.status === 404 && !/json/.test(typeOf(response)) && (api || asksJson)) {
			response = problemResponse('no-such-call', language);
		}
	}
	// people get a page, programs something they can parse
	if (person && /problem\+json/.test(typeOf(response))) {
		response = await refusalPage(response, language);
	}
	// what says nothing of caches is kept by none
	if (api && !response.headers.has('cache-control')) {
		response.headers.set('cache-control', 'no-store');
	}
	const route = routeClass(event.route.id);
	app.meter.answered(route, response.status);
	app.log('debug', 'answered', { route, method: event.request.method, status: response.status });
	for (const [name, value] of securityHeaders(app.config)) {
		if (!response.headers.has(name)) response.headers.set(name, value);
	}
	return response;
};

export const handleError: HandleServerError = ({ error, status, event }) => {
	if (status !== 404) {
		running?.app.log('error', 'page failed', { route: event.route.id, error: String(error) });
	}
	return { message: status === 404 ? 'not-found' : 'internal' };
};

const typeOf = (response: Response) => response.headers.get('content-type') ?? '';
