import type { Config } from '../config.ts';
import { addressKind, plainAddress } from './address-kind.ts';
import type { MachineAddress } from './machine-addresses.ts';

/** Who is served: only this computer, private addresses as well, anyone, or one interface. */
export type Serving =
	/** `because`: not asked for, but the machine has only public addresses */
	| { readonly to: 'this-computer'; readonly because?: 'public-only' }
	| { readonly to: 'private' | 'everyone' }
	| { readonly to: 'one'; readonly hosts: readonly string[] };

type Asked = Pick<Config, 'origin' | 'host' | 'allowHttp'>;

const LOOPBACK = ['127.0.0.1', '::1'] as const;
const EVERYWHERE = ['0.0.0.0', '::', '[::]', '*'];

/** Plain http serves public addresses only if asked to; it never refuses to start. */
export function servingOf(config: Asked, addresses: readonly MachineAddress[]): Serving {
	const { host } = config;
	if (host !== undefined && !EVERYWHERE.includes(host)) {
		if (host === 'localhost' || addressKind(host) === 'loopback') return { to: 'this-computer' };
		const ofInterface = addresses.filter(
			({ name, kind }) => name === host && kind !== 'link-local'
		);
		return {
			to: 'one',
			hosts: ofInterface.length > 0 ? ofInterface.map(({ address }) => address) : [bare(host)]
		};
	}
	if (config.origin !== undefined || config.allowHttp) return { to: 'everyone' };
	// every machine has a link-local IPv6 address; no browser can be sent there
	const others = addresses.filter(
		({ address, kind }) => !(kind === 'link-local' && /:/.test(address))
	);
	return others.length > 0 && others.every(({ kind }) => kind === 'public')
		? { to: 'this-computer', because: 'public-only' }
		: { to: 'private' };
}

/** Where to listen; `undefined` is everywhere. Without ORIGIN this computer is served both ways. */
export function hostsOf(serving: Serving, config: Asked): readonly (string | undefined)[] {
	const { host } = config;
	switch (serving.to) {
		case 'one':
			return config.origin === undefined ? [...serving.hosts, ...LOOPBACK] : serving.hosts;
		case 'this-computer': {
			const asked = host !== undefined && addressKind(host) === 'loopback' ? [bare(host)] : [];
			if (config.origin !== undefined && asked.length > 0) return asked;
			return [...new Set([...asked, ...LOOPBACK])];
		}
		case 'private':
		case 'everyone':
			// every IPv4 address, and IPv6 for this computer
			if (host === '0.0.0.0') return config.origin === undefined ? [host, '::1'] : [host];
			return [undefined];
	}
}

/** Whether connections to this address of ours are served: listening on all, they come and go. */
export function takes(serving: Serving, localAddress: string | undefined): boolean {
	if (serving.to !== 'private') return true;
	const kind = addressKind(localAddress ?? '');
	return kind !== undefined && kind !== 'public';
}

/** The addresses among those of the machine that lead in. */
export function ledIn(
	serving: Serving,
	addresses: readonly MachineAddress[]
): readonly MachineAddress[] {
	switch (serving.to) {
		case 'this-computer':
			return [];
		case 'private':
			return addresses.filter(({ kind }) => kind !== 'public');
		case 'everyone':
			return addresses;
		case 'one': {
			const hosts = serving.hosts.map((host) => plainAddress(host) ?? host);
			return addresses.filter(({ address }) => hosts.includes(address));
		}
	}
}

/** Whether phones can only be on public networks, which are not served. */
export const phonesAreElsewhere = (
	serving: Serving,
	addresses: readonly MachineAddress[]
): boolean =>
	serving.to === 'private' &&
	addresses.some(({ kind }) => kind === 'public') &&
	!ledIn(serving, addresses).some(
		({ name, network }) =>
			network !== 'none' && addresses.some((one) => one.likely && one.name === name)
	);

const bare = (host: string) => host.replace(/^\[(.*)\]$/, '$1');
