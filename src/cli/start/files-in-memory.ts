import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';

interface Kept {
	readonly type: string;
	readonly tag: string;
	readonly bytes: Buffer;
	readonly br?: Buffer;
	readonly gzip?: Buffer;
}

/** Parts of the program; their names change with what is in them. */
const PARTS = '/_app/immutable/';

const TYPES: Readonly<Record<string, string>> = {
	'.css': 'text/css; charset=utf-8',
	'.ico': 'image/x-icon',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.map': 'application/json',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json',
	'.woff2': 'font/woff2'
};

/**
 * Serves the program's files. All of them, a few megabytes, are read once at the start, so that
 * nobody notices later changes to the folder. Included are the parts of earlier versions that open
 * pages may still ask for.
 * @param folders of the versions, newest first
 * @returns whether the request was for a file, and was answered
 */
export function filesInMemory(
	folders: readonly string[]
): (request: IncomingMessage, response: ServerResponse) => boolean {
	const files = new Map<string, Kept>();
	const [now = '', ...before] = folders;
	take(files, now, '');
	for (const folder of before) take(files, folder, PARTS);
	return (request, response) => {
		if (request.method !== 'GET' && request.method !== 'HEAD') return false;
		const path = pathOf(request);
		const part = path.startsWith(PARTS);
		const file = files.get(path);
		if (!file) {
			if (!part) return false;
			// from a version long gone: the page that asks is reloaded
			response.writeHead(404, { 'cache-control': 'no-store', 'content-type': 'text/plain' });
			response.end('not found\n');
			return true;
		}
		const [coding, bytes] = coded(file, String(request.headers['accept-encoding'] ?? ''));
		const tag = `"${file.tag}${coding ? `-${coding}` : ''}"`;
		response.setHeader('etag', tag);
		response.setHeader('vary', 'Accept-Encoding');
		if (!response.hasHeader('cache-control')) {
			response.setHeader('cache-control', part ? 'public,max-age=31536000,immutable' : 'no-cache');
		}
		if (request.headers['if-none-match']?.includes(tag) === true) {
			response.writeHead(304).end();
			return true;
		}
		response.writeHead(200, {
			'content-type': file.type,
			'content-length': bytes.length,
			...(coding ? { 'content-encoding': coding } : {})
		});
		response.end(request.method === 'HEAD' ? undefined : bytes);
		return true;
	};
}

/** Reads what begins with `only` and is not known yet; nothing from a folder that is gone. */
function take(files: Map<string, Kept>, folder: string, only: string): void {
	const root = join(folder, 'files');
	const from = join(root, only);
	let names: readonly string[];
	try {
		names = readdirSync(from, { withFileTypes: true, recursive: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name));
	} catch (error) {
		if (only === '') throw error;
		return;
	}
	const found = new Set(names);
	for (const name of names) {
		const path = name.slice(root.length).replaceAll('\\', '/');
		if (/\.(br|gz)$/.test(path) || files.has(path)) continue;
		const bytes = readFileSync(name);
		files.set(path, {
			type: TYPES[extname(path)] ?? 'application/octet-stream',
			tag: createHash('sha256').update(bytes).digest('base64url').slice(0, 20),
			bytes,
			...(found.has(`${name}.br`) ? { br: readFileSync(`${name}.br`) } : {}),
			...(found.has(`${name}.gz`) ? { gzip: readFileSync(`${name}.gz`) } : {})
		});
	}
}

function pathOf(request: IncomingMessage): string {
	const [path = ''] = (request.url ?? '').split(/[?#]/);
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

function coded(file: Kept, accepted: string): readonly [coding: string | undefined, Buffer] {
	if (file.br && /\bbr\b/.test(accepted)) return ['br', file.br];
	if (file.gzip && /\bgzip\b/.test(accepted)) return ['gzip', file.gzip];
	return [undefined, file.bytes];
}
