import type { Config } from '../config';
import { plainOrigin } from '../network/own-host';

/**
 * Whether a request that changes something came from our own pages, or from a program. A browser always
 * says where a POST comes from; what carries a cookie without saying so is refused.
 */
export function checkOrigin(
	config: Pick<Config, 'origin'>,
	request: Request
): 'wrong-origin' | undefined {
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
	// neither: a program with a bearer key, which no other website can make a browser send
	return request.headers.has('cookie') && !request.headers.has('authorization')
		? 'wrong-origin'
		: undefined;
}
