import type { App } from '../app';
import { plainOrigin } from '../network/own-host';
import { showsPageKey } from './page-key';

/**
 * Whether a request that changes something came from our own pages, or from a program. Browsers
 * always state the origin of a POST; a request with a cookie but no origin is refused unless it
 * shows the key of our pages, because some filters strip what browsers state.
 */
export function checkOrigin(
	{ config, signing }: Pick<App, 'config' | 'signing'>,
	request: { readonly method: string; readonly headers: Pick<Headers, 'get' | 'has'> }
): 'wrong-origin' | 'filtered' | undefined {
	if (request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') {
		return undefined;
	}
	const origin = request.headers.get('origin');
	if (origin !== null) {
		const own = config.origin ?? `http://${request.headers.get('host') ?? ''}`;
		const came = plainOrigin(origin);
		return came !== undefined && came === plainOrigin(own) ? undefined : 'wrong-origin';
	}
	const site = request.headers.get('sec-fetch-site');
	if (site !== null) return site === 'same-origin' || site === 'none' ? undefined : 'wrong-origin';
	// neither: a program with a bearer key, which no website can make a browser send
	if (!request.headers.has('cookie') || request.headers.has('authorization')) return undefined;
	return showsPageKey(signing, request.headers) ? undefined : 'filtered';
}
