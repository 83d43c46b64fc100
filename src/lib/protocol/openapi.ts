import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { adminCalls } from './calls/admin-calls';
import { deckCalls } from './calls/deck-calls';
import { dialogueCalls } from './calls/dialogue-calls';
import { draftCalls } from './calls/draft-calls';
import { participantCalls } from './calls/participant-calls';
import { researchCalls } from './calls/research-calls';
import { serverCalls } from './calls/server-calls';
import type { Call } from './calls/call';
import { PROBLEMS } from './problem';

/** Every call of the API, version 1; a test holds it against the routes. */
export const CALLS: readonly Call[] = [
	...dialogueCalls,
	...participantCalls,
	...deckCalls,
	...draftCalls,
	...researchCalls,
	...adminCalls,
	...serverCalls
];

/** The OpenAPI 3.1 document, made from the same schemas that parse what comes in. */
export function openApi(version: string) {
	const paths: Record<string, Record<string, unknown>> = {};
	for (const call of CALLS) {
		const parameters: object[] = [...call.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
			name,
			in: 'path',
			required: true,
			schema: { type: 'string' }
		}));
		for (const [name, description] of Object.entries(call.query ?? {})) {
			parameters.push({ name, in: 'query', description, schema: { type: 'string' } });
		}
		(paths[`/api/v1${call.path}`] ??= {})[call.method] = {
			summary: call.summary,
			'x-who': call.who,
			...(parameters.length > 0 ? { parameters } : {}),
			security: call.who.includes('anyone') ? [] : [{ bearer: [] }, { cookie: [] }],
			...(call.request
				? {
						requestBody: {
							required: true,
							content: {
								'application/json': { schema: schemaOf(call.request, 'input') },
								...Object.fromEntries(
									Object.entries(call.alsoTakes ?? {}).map(([type, description]) => [
										type,
										{ schema: { type: 'string', format: 'binary', description } }
									])
								)
							}
						}
					}
				: {}),
			responses: {
				[call.status]: {
					description: call.summary,
					...(call.status === 204
						? {}
						: {
								content: {
									[call.type ?? 'application/json']: {
										schema: call.response
											? schemaOf(call.response, 'output')
											: { type: call.type ? 'string' : 'object' }
									}
								}
							})
				},
				default: {
					description: 'A refusal in words.',
					content: {
						'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } }
					}
				}
			}
		};
	}
	return {
		openapi: '3.1.0',
		info: { title: 'Kaartgesprek', version, license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' } },
		paths,
		components: {
			securitySchemes: {
				bearer: { type: 'http', scheme: 'bearer' },
				cookie: { type: 'apiKey', in: 'cookie', name: '__Host-<role>-<dialogue>' }
			},
			schemas: {
				Problem: {
					type: 'object',
					required: ['type', 'title', 'status', 'detail', 'code'],
					properties: {
						type: { type: 'string' },
						title: { type: 'string' },
						status: { type: 'integer' },
						detail: { type: 'string' },
						code: { type: 'string', enum: Object.keys(PROBLEMS) }
					}
				}
			}
		}
	};
}

/** Checks and changes that JSON Schema cannot express are left to the server. */
function schemaOf(schema: v.GenericSchema, typeMode: 'input' | 'output') {
	const { $schema: _, ...rest } = toJsonSchema(schema as Parameters<typeof toJsonSchema>[0], {
		errorMode: 'ignore',
		typeMode
	});
	return rest;
}
