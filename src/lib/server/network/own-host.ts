import type { Config } from '../config.ts';
import { addressKind, inLink, plainAddress } from './address-kind.ts';
import { machineAddresses } from './machine-addresses.ts';
import { nameOfOurs } from './names.ts';

/** A Host header that names this installation. */
interface OwnHost {
	/** where a phone comes in by the same address; undefined for this computer itself */
	readonly origin: string | undefined;
}

/**
 * Whether a Host header names this installation. With ORIGIN only that one does; else this
 * computer, an address of this machine, or a name that its network gives it.
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

/** A Host header as browsers read it: lower case, numbers as addresses; undefined if invalid. */
export function hostUrl(host: string, scheme: 'http:' | 'https:'): URL | undefined {
	// anything that would parse as another part of a URL is not a host
	if (host === '' || /[\s/\\?#@]/.test(host) || !URL.canParse(`${scheme}//${host}`))
		return undefined;
	return new URL(`${scheme}//${host}`);
}

/**
 * An origin in canonical form, so that two can be compared: lower case, no trailing dot, no default
 * port. Undefined for anything that is not an origin, such as `null`.
 */
export function plainOrigin(origin: string): string | undefined {
	const [, scheme, host] = /^(https?:)\/\/(.*)$/i.exec(origin) ?? [];
	const url = scheme && hostUrl(host ?? '', scheme.toLowerCase() === 'https:' ? 'https:' : 'http:');
	return url ? `${url.protocol}//${withoutLastDot(url.host)}` : undefined;
}

/** `laptop.local.` is the same name, fully qualified. */
const withoutLastDot = (host: string) => host.replace(/\.(?=$|:\d+$)/, '');
