import { request, type IncomingHttpHeaders } from 'node:http';
import type { Config } from '../lib/server/config.ts';
import { machineAddresses } from '../lib/server/network/machine-addresses.ts';
import { hostsOf, servingOf } from '../lib/server/network/serving.ts';
import { hostAsAddress } from './start/host-as-address.ts';

export interface Asking {
	readonly method?: string;
	readonly key?: string | undefined;
	readonly body?: object | undefined;
}

interface ServerAnswer {
	/** where it was asked, as an address to name */
	readonly at: string;
	/** 0 if nothing answered; `text` then says why */
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly text: string;
}

/** Asks the server of these settings, on this machine and past any proxy. */
export async function askServer(
	settings: Config,
	path: string,
	{ method = 'GET', key, body }: Asking = {}
): Promise<ServerAnswer> {
	const addresses = machineAddresses();
	const config = await hostAsAddress(settings, addresses);
	const { port, origin } = config;
	// a server bound to one network does not answer on 127.0.0.1
	const [first] = hostsOf(servingOf(config, addresses), config);
	const host = first === undefined || first === '0.0.0.0' ? '127.0.0.1' : first;
	const at = `${host.includes(':') ? `[${host}]` : host}:${port}`;
	return new Promise((resolve) => {
		const asked = request(
			{
				host,
				port,
				path,
				method,
				headers: {
					// behind a proxy the server answers only to its own name
					...(origin ? { host: new URL(origin).host } : {}),
					...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
					...(body === undefined ? {} : { 'content-type': 'application/json' }),
					accept: 'application/json'
				},
				timeout: 5_000
			},
			(answer) => {
				let text = '';
				answer.setEncoding('utf8');
				answer.on('data', (chunk: string) => (text += chunk));
				answer.on('end', () =>
					resolve({ at, status: answer.statusCode ?? 0, headers: answer.headers, text })
				);
			}
		);
		asked.on('timeout', () => asked.destroy(new Error('no answer')));
		asked.on('error', ({ message }) => resolve({ at, status: 0, headers: {}, text: message }));
		asked.end(body === undefined ? undefined : JSON.stringify(body));
	});
}

/** The body of an answer; undefined if it is not JSON. */
export function jsonOf(answer: Pick<ServerAnswer, 'text'>): unknown {
	try {
		return JSON.parse(answer.text);
	} catch {
		return undefined;
	}
}
