/** The join link on another of the server's addresses; the token after `#` stays. */
export function joinLinkAt(link: string, address: string): string {
	const hash = link.indexOf('#');
	return hash < 0 ? link : `${address}/${link.slice(hash)}`;
}

/** How a phone reaches an address: not at all, without a lock, or over https. */
export function reachOf(address: string): 'this-computer' | 'http' | 'https' {
	if (!URL.canParse(address)) return 'http';
	const { hostname, protocol } = new URL(address);
	if (hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.')) {
		return 'this-computer';
	}
	return protocol === 'https:' ? 'https' : 'http';
}

/** Eight digits as they are read aloud: `1234 5678`. */
export function inGroups(code: string): string {
	return code.replace(/(\d{4})(?=\d)/g, '$1 ');
}

/** An address as a person types it, without the scheme. */
export const hostOf = (address: string): string => address.replace(/^https?:\/\//, '');
