import { existsSync } from 'node:fs';
import { isIP } from 'node:net';
import { networkInterfaces, release } from 'node:os';
import type { NetworkKind } from '$lib/protocol/phone-address';
import { addressKind, plainAddress, type AddressKind } from './address-kind.ts';
import { networkKind } from './network-kind.ts';

/** An address of this machine by which others may reach it. */
export interface MachineAddress {
	readonly address: string;
	readonly kind: Exclude<AddressKind, 'loopback'>;
	readonly network: NetworkKind;
	/** what the system calls the network */
	readonly name: string;
	/** whether a phone in the room is likely to reach it; one of each network */
	readonly likely: boolean;
}

export type Interfaces = Readonly<
	Record<string, readonly { readonly address: string; readonly internal?: boolean }[] | undefined>
>;

/** The virtual machine that this may run in, whose addresses are of no use to a phone. */
export type Inside = 'docker' | 'wsl' | undefined;

/** The likeliest for a phone first. */
const ORDER: readonly NetworkKind[] = [
	'wifi',
	'cable',
	'network',
	'mobile',
	'vpn',
	'virtual',
	'wsl',
	'docker',
	'none'
];
const LIKELY = ORDER.indexOf('network');

/** The addresses of these interfaces, likeliest for a phone in the room first, without loopback. */
export function addressesOf(interfaces: Interfaces, inside?: Inside): readonly MachineAddress[] {
	const seen = new Set<string>();
	const found = Object.entries(interfaces).flatMap(([name, list]) =>
		(list ?? []).flatMap(({ address: written, internal }) => {
			const address = plainAddress(written);
			const kind = addressKind(written);
			if (internal || address === undefined || kind === undefined || kind === 'loopback') return [];
			if (seen.has(address)) return [];
			seen.add(address);
			const network = networkOf(name, address, kind, inside);
			return [{ address, kind, network, name, v6: isIP(address) === 6 }];
		})
	);
	const rank = (network: NetworkKind) => ORDER.indexOf(network);
	// typeable addresses first, then those that others have as well; otherwise in system order
	const sorted = found.toSorted(
		(a, b) =>
			Number(rank(a.network) > LIKELY) - Number(rank(b.network) > LIKELY) ||
			Number(a.v6) - Number(b.v6) ||
			Number(a.kind === 'public') - Number(b.kind === 'public') ||
			rank(a.network) - rank(b.network)
	);
	const named = new Set<string>();
	return sorted.map(({ v6: _v6, ...one }) => {
		const likely = rank(one.network) <= LIKELY && !named.has(one.name);
		named.add(one.name);
		return { ...one, likely };
	});
}

function networkOf(name: string, address: string, kind: AddressKind, inside: Inside): NetworkKind {
	const network = networkKind(name);
	if (ORDER.indexOf(network) > LIKELY) return network;
	if (kind === 'link-local') return 'none';
	// with a mirrored outer network, these are the addresses of the room
	return inside && /^172\.(1[6-9]|2\d|3[01])\./.test(address) ? inside : network;
}

/** Needed for every request and state, while asking the system takes a tenth of a millisecond. */
const KNOWN_MS = 1_000;
let known: { readonly at: number; readonly addresses: readonly MachineAddress[] } | undefined;
let inside: { readonly kind: Inside } | undefined;

/** The addresses of this machine as of a second ago at most. */
export function machineAddresses(): readonly MachineAddress[] {
	const at = performance.now();
	if (!known || at - known.at > KNOWN_MS) {
		known = { at, addresses: addressesOf(networkInterfaces(), insideOf()) };
	}
	return known.addresses;
}

export function insideOf(): Inside {
	inside ??= {
		kind:
			existsSync('/.dockerenv') || existsSync('/run/.containerenv')
				? 'docker'
				: /microsoft/i.test(release())
					? 'wsl'
					: undefined
	};
	return inside.kind;
}
