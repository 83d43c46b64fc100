/** How a phone reaches an address: not at all, over plain http, or over https. */
export function reachOf(address: string): 'this-computer' | 'http' | 'https' {
	if (!URL.canParse(address)) return 'http';
	const { hostname, protocol } = new URL(address);
	if (/^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)) return 'this-computer';
	return protocol === 'https:' ? 'https' : 'http';
}

/** Eight digits as they are read aloud: `1234 5678`. */
export function inGroups(code: string): string {
	return code.replace(/(\d{4})(?=\d)/g, '$1 ');
}
