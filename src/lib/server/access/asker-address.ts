import type { IncomingMessage } from 'node:http';
import type { App } from '../app';
import { dayOf } from '../store/dialogue-record';
import { keyedHash } from '../keys';
import { networkOf } from './network-of';

/**
 * Keeps no address, only a keyed hash of its network, which changes daily. For IPv6 the hash of the
 * site follows: the 48 bits that whoever rents a network may subdivide.
 */
export function askerAddress(app: Pick<App, 'secret' | 'now'>, address: string): string {
	const hashed = (part: string) =>
		keyedHash(app.secret, `address ${dayOf(app.now())}`, part).slice(0, 22);
	const network = networkOf(address);
	if (!network.includes(':')) return hashed(network);
	return `${hashed(network)}.${hashed(network.split(':').slice(0, 3).join(':'))}`;
}

/** The site that a hashed address belongs to; the network itself if it has no site. */
export const siteOf = (address: string): string => address.split('.')[1] ?? address;

/** Who asks from behind so many proxies, as the adapter reads it: the nearest proxy comes last. */
export function addressOfRequest(
	{ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
	hops: number
): string {
	if (hops === 0) return socket.remoteAddress ?? '';
	const said = String(headers['x-forwarded-for'] ?? '').split(',');
	return said.at(-hops)?.trim() ?? '';
}
