import type { IncomingMessage } from 'node:http';
import type { App } from '../app';
import { dayOf } from '../store/dialogue-record';
import { keyedHash } from './keys';
import { networkOf } from './network-of';

/** No address is kept: a keyed hash of its network that is another one tomorrow. */
export const askerAddress = (app: Pick<App, 'secret' | 'now'>, address: string): string =>
	keyedHash(app.secret, `address ${dayOf(app.now())}`, networkOf(address)).slice(0, 22);

/** Who asks behind so many proxies, as the adapter reads it: the nearest one's word is the last. */
export function addressOfRequest(
	{ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>,
	hops: number
): string {
	if (hops === 0) return socket.remoteAddress ?? '';
	const said = String(headers['x-forwarded-for'] ?? '').split(',');
	return said.at(-hops)?.trim() ?? '';
}
