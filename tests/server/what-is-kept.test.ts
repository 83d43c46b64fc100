import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as v from 'valibot';
import { WHAT_IS_KEPT } from '$lib/protocol/what-is-kept';
import { DATABASE_FILE } from '$lib/server/store/database-file';
import { MIGRATIONS } from '$lib/server/store/migrations';
import { answersRequest, movesRequest } from '$lib/protocol/entries';
import { anApp } from './an-app';

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

test('the privacy statement names every column of the database, and no other (D13)', async () => {
	const { app, stop } = await anApp();
	const file = new DatabaseSync(join(app.config.dataDir, DATABASE_FILE), { readOnly: true });
	const tables = file
		.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
		.all()
		.map((row) => String(row['name']));
	const found = Object.fromEntries(
		tables.map((table) => [
			table,
			file
				.prepare(`SELECT name FROM pragma_table_info(?)`)
				.all(table)
				.map((row) => String(row['name']))
				.toSorted()
		])
	);
	file.close();
	await stop();
	const named = Object.fromEntries(
		Object.entries(WHAT_IS_KEPT).map(([table, { columns }]) => [
			table,
			Object.keys(columns).toSorted()
		])
	);
	expect(found).toEqual(named);
});

test('of a person no moment is kept, not even an hour (D13)', () => {
	for (const [table, { of, columns }] of Object.entries(WHAT_IS_KEPT)) {
		if (of !== 'participant') continue;
		const kinds = Object.values(columns);
		expect([table, kinds.filter((kind) => ['moment', 'hour', 'month'].includes(kind))]).toEqual([
			table,
			[]
		]);
	}
});
