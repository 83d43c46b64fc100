/** Private, loopback, link-local and shared IPv4 space: no stranger on the internet has it. */
export function isPrivate(address: string): boolean {
	const [a = 0, b = 0] = address.split('.').map(Number);
	return (
		a === 10 ||
		a === 127 ||
		(a === 172 && b >= 16 && b <= 31) ||
		(a === 192 && b === 168) ||
		(a === 169 && b === 254) ||
		(a === 100 && b >= 64 && b <= 127)
	);
}

/** Names that only a local network can give: nobody can point them here from the internet. */
export const isLocalName = (name: string): boolean =>
	name === 'localhost' ||
	name === '[::1]' ||
	/\.(localhost|test|local|internal|home\.arpa|lan)$/.test(name) ||
	(/^[\d.]+$/.test(name) && isPrivate(name));
