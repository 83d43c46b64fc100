import { networkInterfaces } from 'node:os';
import type { Config } from '../config';
import { isLocalName, isPrivate } from './is-private';

/** Which addresses lead here, and which of them a request may come from. */

/** Every request and every state asks, and the machine takes a tenth of a millisecond to tell. */
const KNOWN_MS = 1_000;
let known: { readonly at: number; readonly addresses: readonly string[] } | undefined;

/** IPv4 addresses of this machine as of a second ago at most, private ones first, loopback not among them. */
export function machineAddresses(): readonly string[] {
	const at = performance.now();
	if (!known || at - known.at > KNOWN_MS) known = { at, addresses: askedAddresses() };
	return known.addresses;
}

function askedAddresses(): readonly string[] {
	const found = Object.values(networkInterfaces())
		.flatMap((list) => list ?? [])
		.filter((one) => one.family === 'IPv4' && !one.internal)
		.map((one) => one.address);
	return [...found.filter(isPrivate), ...found.filter((address) => !isPrivate(address))];
}

/** Origins for links and QR, the likeliest for a phone first: a QR with localhost is dead on a phone. */
export function publicOrigins(config: Pick<Config, 'origin' | 'port' | 'host'>): readonly string[] {
	if (config.origin) return [config.origin];
	const port = config.port === 80 ? '' : `:${config.port}`;
	const local = `http://localhost${port}`;
	const loopbackOnly = config.host === 'localhost' || config.host?.startsWith('127.');
	if (loopbackOnly) return [local];
	return [...machineAddresses().map((address) => `http://${address}${port}`), local];
}

/**
 * Whether a Host header names this installation. Without ORIGIN that is localhost, an address of this
 * machine, or a name that only a local network can give: nobody can point such a name here from the
 * internet, so a rebinding page cannot pass.
 */
export function isOwnHost(config: Pick<Config, 'origin' | 'allowHttp'>, host: string): boolean {
	if (config.origin) return host === new URL(config.origin).host;
	if (!URL.canParse(`http://${host}`)) return false;
	const { hostname } = new URL(`http://${host}`);
	if (isLocalName(hostname) && !/^[\d.]+$/.test(hostname)) return true;
	return hostname.startsWith('127.') || machineAddresses().includes(hostname);
}

/** https when the origin says so: then cookies, HSTS and the service worker are those of https. */
export const isSecure = (config: Pick<Config, 'origin'>): boolean =>
	config.origin?.startsWith('https://') ?? false;
