import { expect, test } from 'vitest';
import * as v from 'valibot';
import { MIGRATIONS } from '$lib/server/store/migrations';
import { answersRequest, movesRequest } from '$lib/protocol/entries';

const columns = MIGRATIONS.flat()
	.flatMap((statement) => /\(([\s\S]*)\)/.exec(statement)?.[1]?.split(',') ?? [])
	.map((column) => column.trim().split(/\s+/)[0]?.toLowerCase() ?? '');

test('no table has a place for a name, an address, a browser or a moment of an answer (D13)', () => {
	for (const wanted of ['name', 'ip', 'address', 'agent', 'email', 'created', 'time', 'date']) {
		// the settings table has names of settings, and nothing of people
		const found = columns.filter(
			(column) => column !== 'name' && column.split('_').includes(wanted)
		);
		expect([wanted, found]).toEqual([wanted, []]);
	}
});

test.each([
	[
		'a moment',
		movesRequest,
		{ moves: [{ seq: 1, round: 'factors-1', card: 'a', pile: 'helps', at: 1 }] }
	],
	['a name', answersRequest, { answers: [{ seq: 1, kind: 'practice-done', name: 'An' }] }]
])('an answer that brings %s is refused whole (D13)', (_, schema, body) => {
	expect(v.safeParse(schema as v.GenericSchema, body).success).toBe(false);
});
