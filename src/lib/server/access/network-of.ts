/**
 * The network that an address counts under: a whole IPv4 address, or the first 64 bits of an IPv6
 * one, since whoever has one address of those has them all.
 */
export function networkOf(address: string): string {
	const plain = address.trim().toLowerCase().replace(/%.*$/, '');
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain)?.[1];
	if (mapped) return mapped;
	if (!plain.includes(':')) return plain;
	const [head = '', tail] = plain.split('::', 2);
	const groups = (part: string) => part.split(':').filter((group) => group !== '');
	const first = groups(head);
	const last = groups(tail ?? '');
	const zeros = Array<string>(Math.max(0, 8 - first.length - last.length)).fill('0');
	return [...first, ...zeros, ...last]
		.slice(0, 4)
		.map((group) => group.replace(/^0+(?=.)/, ''))
		.join(':');
}
