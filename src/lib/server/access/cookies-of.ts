import type { Cookies } from '@sveltejs/kit';

/** Parses a Cookie header: of two cookies with the same name the first counts. */
export function cookiesOf(header: string | undefined): Pick<Cookies, 'get'> {
	const found = new Map<string, string>();
	for (const pair of (header ?? '').split(';')) {
		const at = pair.indexOf('=');
		if (at < 0) continue;
		const name = pair.slice(0, at).trim();
		if (!found.has(name)) found.set(name, decoded(pair.slice(at + 1).trim()));
	}
	return { get: (name) => found.get(name) };
}

function decoded(value: string): string {
	const bare = value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value;
	try {
		return decodeURIComponent(bare);
	} catch {
		return bare;
	}
}
