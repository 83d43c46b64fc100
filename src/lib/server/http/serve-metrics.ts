import type { IncomingMessage, ServerResponse } from 'node:http';
import { addressOfRequest, askerAddress } from '../access/asker-address';
import { sameText } from '../keys';
import { countWrongKey, tooManyWrongKeys } from '../access/wrong-keys';
import type { App } from '../app';
import { addressKind } from '../network/address-kind';
import { hostUrl } from '../network/own-host';

const FORWARDED = ['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via'];

/**
 * Serves the figures to a program on this machine that asks this process directly, and to anybody
 * elsewhere with METRICS_KEY. To others the address does not exist: false.
 */
export function serveMetrics(
	app: App,
	request: IncomingMessage,
	response: ServerResponse
): boolean {
	if (request.method !== 'GET' || request.url !== '/metrics') return false;
	const given = /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
	const withKey = given !== undefined && app.config.metricsKey !== undefined;
	if (!withKey && !isOnThisMachine(request)) return false;
	(withKey ? answerTo(app, given, request) : figures(app)).then(
		({ status, text = '' }) => {
			response.writeHead(status, { 'content-type': app.meter.type, 'cache-control': 'no-store' });
			response.end(text);
		},
		(error: unknown) => {
			app.log('error', 'no figures', { error: String(error) });
			response.writeHead(500).end();
		}
	);
	return true;
}

interface Figures {
	readonly status: number;
	readonly text?: string;
}

const figures = async (app: App): Promise<Figures> => ({
	status: 200,
	text: await app.meter.text()
});

/** Wrong ones count like any other key, and after too many the right one waits as well. */
async function answerTo(app: App, given: string, request: IncomingMessage): Promise<Figures> {
	const address = askerAddress(app, addressOfRequest(request, app.config.trustProxy));
	const right = sameText(given, app.config.metricsKey ?? '');
	if (right) {
		const waits = await tooManyWrongKeys(app, 'metrics', address).catch(() => false);
		return waits ? { status: 429 } : figures(app);
	}
	const counted = await countWrongKey(app, 'metrics', address);
	return { status: counted === 'key-wrong' ? 403 : 429 };
}

function isOnThisMachine({ socket, headers }: IncomingMessage): boolean {
	const host = hostUrl(headers.host ?? '', 'http:')?.hostname ?? '';
	return (
		addressKind(socket.remoteAddress ?? '') === 'loopback' &&
		(host === 'localhost' || addressKind(host) === 'loopback') &&
		FORWARDED.every((name) => headers[name] === undefined)
	);
}
