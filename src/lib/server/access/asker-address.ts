import type { IncomingMessage } from 'node:http';
import type { App } from '../app';
import { dayOf } from '../store/dialogue-record';
import { keyedHash } from '../keys';
import { networkOf } from './network-of';

/**
 * No address is kept: a keyed hash of its network that is another one tomorrow. Of IPv6 that of the site
 * stands behind it, the 48 bits that whoever rents a network gets to divide.
 */
export function askerAddress(app: Pick<App, 'secret' | 'now'>, address: string): string {
	const hashed = (part: string) =>
		keyedHash(app.secret, `address ${dayOf(app.now())}`, part).slice(0, 22);
	const network = networkOf(address);
	if (!network.includes(':')) return hashed(network);
	return `${hashed(network)}.${hashed(network.split(':').slice(0, 3).join(':'))}`;
}

/** The site that a hashed address belongs to; the network itself where that is one. */
export const siteOf = (address: string): string => address.split('.')[1] ?? address;

/** Who asks behind so many proxies, as the adapter reads it: the nearest one's word is the last. */
export function addressOfRequest(
	{ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
	hops: number
): string {
	if (hops === 0) return socket.remoteAddress ?? '';
	const said = String(headers['x-forwarded-for'] ?? '').split(',');
	return said.at(-hops)?.trim() ?? '';
}
