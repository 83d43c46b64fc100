import type { Config } from '../config.ts';
import { addressKind, inLink, plainAddress } from './address-kind.ts';
import { machineAddresses } from './machine-addresses.ts';
import { nameOfOurs } from './names.ts';

/** A Host header that names this installation. */
export interface OwnHost {
	/** where a phone comes in by the same address; undefined for this computer itself */
	readonly origin: string | undefined;
}

/**
 * Whether a Host header names this installation. With ORIGIN that is the one; else this computer, an
 * address of this machine, or a name that its network gives it.
 */
export async function ownHost(
	config: Pick<Config, 'origin'>,
	host: string
): Promise<OwnHost | undefined> {
	const asked = hostUrl(host, config.origin?.startsWith('https:') ? 'https:' : 'http:');
	if (!asked) return undefined;
	if (config.origin) {
		return withoutLastDot(asked.host) === withoutLastDot(new URL(config.origin).host)
			? { origin: config.origin }
			: undefined;
	}
	const name = withoutLastDot(asked.hostname);
	const addresses = await addressesOf(name);
	if (!addresses) return undefined;
	const reached = addresses.find((address) => addressKind(address) !== 'loopback');
	const port = asked.port === '' ? '' : `:${asked.port}`;
	return { origin: reached === undefined ? undefined : `http://${inLink(reached)}${port}` };
}

async function addressesOf(name: string): Promise<readonly string[] | undefined> {
	const address = plainAddress(name);
	if (address === undefined) return nameOfOurs(name);
	const own =
		addressKind(address) === 'loopback' ||
		machineAddresses().some((one) => one.address === address);
	return own ? [address] : undefined;
}

/** A Host header as the browser reads it: small letters, numbers as addresses; undefined for what is none. */
export function hostUrl(host: string, scheme: 'http:' | 'https:'): URL | undefined {
	// what would be read as another part of an address is no host
	if (host === '' || /[\s/\\?#@]/.test(host) || !URL.canParse(`${scheme}//${host}`))
		return undefined;
	return new URL(`${scheme}//${host}`);
}

/**
 * An origin in its one spelling, so that two can be compared: small letters, no dot at the end of the name, no port
 * that goes without saying. Undefined for what is none, such as `null`.
 */
export function plainOrigin(origin: string): string | undefined {
	const [, scheme, host] = /^(https?:)\/\/(.*)$/i.exec(origin) ?? [];
	const url = scheme && hostUrl(host ?? '', scheme.toLowerCase() === 'https:' ? 'https:' : 'http:');
	return url ? `${url.protocol}//${withoutLastDot(url.host)}` : undefined;
}

/** `laptop.local.` is the same name, said in full. */
const withoutLastDot = (host: string) => host.replace(/\.(?=$|:\d+$)/, '');
