import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CALLS, openApi } from '$lib/protocol/openapi';

const ROOT = 'src/routes/api/v1';

/** `GET /decks/{id}` for every method that a route file exports. */
function routes(): string[] {
	return globSync(`${ROOT}/**/+server.ts`).flatMap((file) => {
		const path = file
			.replaceAll('\\', '/')
			.slice(ROOT.length)
			.replace(/\/\+server\.ts$/, '')
			.replace(/\[(\w+)\]/g, '{$1}');
		const methods = [
			...readFileSync(file, 'utf8').matchAll(/export const (GET|POST|DELETE|PUT)\b/g)
		];
		return methods.map(([, method]) => `${method} ${path}`);
	});
}

/** Served before the framework, by server/live/serve-stream and server/serve-entries. */
const FIRST = ['GET /dialogues/{id}/stream', 'POST /participants/{participant}/entries'];

test('every route is documented, and every documented call is a route', () => {
	const documented = CALLS.map((call) => `${call.method.toUpperCase()} ${call.path}`);
	expect(documented.toSorted()).toEqual([...routes(), ...FIRST].toSorted());
});

test('request bodies come from the schemas that parse them', () => {
	const document = openApi('1');
	const join = document.paths['/api/v1/join']?.['post'] as {
		requestBody: { content: { 'application/json': { schema: { required: string[] } } } };
	};
	const { schema } = join.requestBody.content['application/json'];
	expect(schema.required).toEqual(['participant', 'key', 'code', 'consent']);
	expect(JSON.stringify(document)).not.toContain('undefined');
});
