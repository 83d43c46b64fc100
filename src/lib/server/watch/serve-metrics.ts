import type { IncomingMessage, ServerResponse } from 'node:http';
import type { App } from '../app';
import { addressKind } from '../network/address-kind';
import { hostUrl } from '../network/own-host';

const FORWARDED = ['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via'];

/**
 * Gives the figures to a program on this machine that asks this process itself. For anyone else, and
 * through a proxy, there is no such address: false.
 */
export function serveMetrics(
	app: App,
	request: IncomingMessage,
	response: ServerResponse
): boolean {
	if (request.method !== 'GET' || request.url !== '/metrics') return false;
	if (!isOnThisMachine(request)) return false;
	app.meter.text().then(
		(text) => {
			response.writeHead(200, { 'content-type': app.meter.type, 'cache-control': 'no-store' });
			response.end(text);
		},
		(error: unknown) => {
			app.log('error', 'no figures', { error: String(error) });
			response.writeHead(500).end();
		}
	);
	return true;
}

function isOnThisMachine({ socket, headers }: IncomingMessage): boolean {
	const host = hostUrl(headers.host ?? '', 'http:')?.hostname ?? '';
	return (
		addressKind(socket.remoteAddress ?? '') === 'loopback' &&
		(host === 'localhost' || addressKind(host) === 'loopback') &&
		FORWARDED.every((name) => headers[name] === undefined)
	);
}
