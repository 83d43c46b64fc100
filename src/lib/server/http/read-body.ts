import * as v from 'valibot';
import type { Outcome } from '../outcome';
import { done, refuse } from '../outcome';
import { bodyPieces, TooLarge, type WithBody } from './body-pieces';
import { wrongFields } from './wrong-fields';

interface Headed {
	readonly headers: Pick<Headers, 'get'>;
}

/**
 * Reads a JSON body of at most `limit` bytes and parses it by a schema. Every refusal says what is
 * wrong, and where; it repeats at most one character of the input.
 */
export async function readBody<Schema extends v.GenericSchema>(
	request: Headed & WithBody,
	schema: Schema,
	limit: number
): Promise<Outcome<v.InferOutput<Schema>>> {
	const type = request.headers.get('content-type') ?? '';
	if (!/^application\/json\b/i.test(type)) return refuse('not-json');
	const text = await readText(request, limit);
	if (text === undefined) return refuse('too-large', { limit });
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		return refuse('malformed-json');
	}
	const parsed = v.safeParse(schema, json);
	if (parsed.success) return done(parsed.output);
	return wrongFields(parsed.issues);
}

async function readText(request: Headed & WithBody, limit: number): Promise<string | undefined> {
	if (Number(request.headers.get('content-length') ?? 0) > limit) return undefined;
	const chunks: Uint8Array[] = [];
	try {
		for await (const chunk of bodyPieces(request, limit)) chunks.push(chunk);
	} catch (error) {
		if (error instanceof TooLarge) return undefined;
		throw error;
	}
	return Buffer.concat(chunks).toString('utf8');
}
