import * as v from 'valibot';
import {
	IMPORT_TYPE,
	importMapping,
	importRequest,
	MOST_IMPORT_BYTES,
	type ImportMapping
} from '$lib/protocol/imports';
import { done, refuse, type Outcome } from '../outcome';
import { bodyPieces } from './body-pieces';
import { readBody } from './read-body';
import { wrongFields } from './wrong-fields';

const NEWLINE = 10;
/** What is parsed in one go, and holds everybody else up meanwhile. */
const MOST_JSON = 8 * 1024 * 1024;
const MOST_MAPPING = 1024 * 1024;

interface ReadImport {
	readonly mapping: ImportMapping;
	/** rejects as the pieces of a body do */
	readonly bytes: AsyncIterable<Uint8Array>;
}

/**
 * An import as it arrives: `text/csv` with the mapping in the query, a line of mapping before the
 * file, or both as JSON, which is parsed whole and may be 8 MiB. The first two are never
 * whole in memory.
 */
export async function readImport(request: Request, url: URL): Promise<Outcome<ReadImport>> {
	const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
	const limit = MOST_IMPORT_BYTES;
	if (Number(request.headers.get('content-length') ?? 0) > limit + MOST_MAPPING) {
		return refuse('too-large', { limit });
	}
	if (type === 'application/json') {
		const read = await readBody(request, importRequest, MOST_JSON);
		if (!read.ok) return read;
		const { mapping, csv } = read.value;
		return done({ mapping, bytes: one(new TextEncoder().encode(csv)) });
	}
	if (type === 'text/csv') {
		const mapping = parsed(url.searchParams.get('mapping') ?? '{}');
		return mapping.ok
			? done({ mapping: mapping.value, bytes: bodyPieces(request, limit) })
			: mapping;
	}
	if (type !== IMPORT_TYPE) return refuse('not-csv');
	const pieces = bodyPieces(request, limit + MOST_MAPPING)[Symbol.asyncIterator]();
	let head = Buffer.alloc(0);
	for (;;) {
		const next = await pieces.next();
		if (next.done) return refuse('malformed-json');
		head = Buffer.concat([head, next.value]);
		const end = head.indexOf(NEWLINE);
		if (end < 0) {
			if (head.length > MOST_MAPPING) return refuse('malformed-json');
			continue;
		}
		const mapping = parsed(head.subarray(0, end).toString('utf8'));
		if (!mapping.ok) return mapping;
		return done({ mapping: mapping.value, bytes: rest(head.subarray(end + 1), pieces) });
	}
}

function parsed(text: string): Outcome<ImportMapping> {
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		return refuse('malformed-json');
	}
	const result = v.safeParse(importMapping, json);
	if (result.success) return done(result.output);
	return wrongFields(result.issues);
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
	yield bytes;
}

async function* rest(
	first: Uint8Array,
	pieces: AsyncIterator<Uint8Array>
): AsyncGenerator<Uint8Array> {
	yield first;
	for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
}
