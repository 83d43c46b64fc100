import { get } from 'node:http';
import { gunzipSync } from 'node:zlib';

/** What a page loads before it can be used, as sent: compressed, without fonts and pictures. */
export interface FirstLoad {
	readonly kib: number;
	readonly files: number;
	/** requests that wait for another: 1 is the page, 2 all that it names */
	readonly steps: number;
	readonly addresses: readonly string[];
	readonly scripts: string;
}

interface Came {
	readonly bytes: number;
	readonly text: string;
}

/** One request as a phone makes it: `fetch` would not say how much travelled. */
function ask(address: string): Promise<Came> {
	return new Promise((done, fail) => {
		get(address, { headers: { 'accept-encoding': 'gzip', 'accept-language': 'nl' } }, (answer) => {
			const parts: Buffer[] = [];
			answer.on('data', (part: Buffer) => parts.push(part));
			answer.on('error', fail);
			answer.on('end', () => {
				const body = Buffer.concat(parts);
				const packed = answer.headers['content-encoding'] === 'gzip';
				done({ bytes: body.length, text: (packed ? gunzipSync(body) : body).toString() });
			});
		}).on('error', fail);
	});
}

const NAMED =
	/<link[^>]+href="([^"]+)"[^>]*rel="stylesheet"|<link[^>]+rel="(?:stylesheet|modulepreload)"[^>]+href="([^"]+)"|<script[^>]+src="([^"]+)"|\bimport\("([^"]+)"\)/g;
/** `import … from "./x.js"` and `import "./x.js"`; what is fetched later has a parenthesis. */
const IMPORTED = /\b(?:from|import|export\s*\*\s*from)\s*["']([^"']+\.js)["']/g;

const found = (pattern: RegExp, text: string) =>
	[...text.matchAll(pattern)].map((match) => match.slice(1).find((part) => part) ?? '');

const importedBy = (address: string, text: string) =>
	found(IMPORTED, text).map((next) => new URL(next, address).pathname);

/** What a file imports at once. */
export const importsOf = async (address: string) => importedBy(address, (await ask(address)).text);

/** Follows what a page names, and what those files import at once. */
export async function firstLoad(origin: string, path: string): Promise<FirstLoad> {
	const page = await ask(origin + path);
	let { bytes } = page;
	let scripts = '';
	const seen = new Set<string>();
	let steps = 1;
	for (let wanted = found(NAMED, page.text); wanted.length > 0; steps++) {
		const fresh = [...new Set(wanted)].filter((address) => !seen.has(address));
		if (fresh.length === 0) break;
		const came = await Promise.all(fresh.map(async (at) => [at, await ask(origin + at)] as const));
		wanted = [];
		for (const [address, file] of came) {
			seen.add(address);
			bytes += file.bytes;
			if (!address.endsWith('.js')) continue;
			scripts += file.text;
			wanted.push(...importedBy(origin + address, file.text));
		}
	}
	return { kib: bytes / 1024, files: seen.size + 1, steps, addresses: [...seen], scripts };
}
