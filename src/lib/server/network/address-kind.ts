import { BlockList, isIP } from 'node:net';

/** Who can have an address: this computer, those on the same wire or site, or anyone. */
export type AddressKind = 'loopback' | 'link-local' | 'private' | 'public';

const LISTS = {
	loopback: ['127.0.0.0/8', '::1/128'],
	'link-local': ['169.254.0.0/16', 'fe80::/10'],
	private: [
		// RFC 1918, RFC 6598 (shared) and RFC 4193
		'10.0.0.0/8',
		'172.16.0.0/12',
		'192.168.0.0/16',
		'100.64.0.0/10',
		'fc00::/7',
		// documentation, RFC 5737 and RFC 3849: no stranger has these, and closed networks use them
		'192.0.2.0/24',
		'198.51.100.0/24',
		'203.0.113.0/24',
		'2001:db8::/32'
	]
} as const satisfies Record<Exclude<AddressKind, 'public'>, readonly string[]>;

const lists = Object.entries(LISTS).map(([kind, subnets]) => {
	const list = new BlockList();
	for (const subnet of subnets) {
		const [network = '', bits] = subnet.split('/');
		list.addSubnet(network, Number(bits), isIP(network) === 6 ? 'ipv6' : 'ipv4');
	}
	return { kind: kind as keyof typeof LISTS, list };
});

/** The kind of an IPv4 or IPv6 address; undefined for what is no address. */
export function addressKind(address: string): AddressKind | undefined {
	const plain = plainAddress(address);
	if (plain === undefined) return undefined;
	const family = isIP(plain) === 6 ? 'ipv6' : 'ipv4';
	return lists.find(({ list }) => list.check(plain, family))?.kind ?? 'public';
}

/**
 * An address in canonical form, so that two can be compared: no zone, no brackets, IPv6 compressed
 * and in lower case, and an IPv4-mapped IPv6 address as plain IPv4.
 */
export function plainAddress(address: string): string | undefined {
	const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
	if (isIP(bare) === 4) return bare;
	if (isIP(bare) !== 6) return undefined;
	const short = new URL(`http://[${bare}]`).hostname.slice(1, -1);
	const mapped = /^::ffff:([\da-f]{1,4}):([\da-f]{1,4})$/.exec(short);
	if (!mapped) return short;
	const [high = 0, low = 0] = mapped.slice(1).map((part) => Number.parseInt(part, 16));
	return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

/** As it stands in a link. */
export const inLink = (address: string): string => (isIP(address) === 6 ? `[${address}]` : address);
