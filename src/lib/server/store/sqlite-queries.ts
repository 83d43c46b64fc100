import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { CompiledQuery } from 'kysely';
import { checkParameters } from './check-parameters';
import type { Row, Unit } from './store';

/** Runs queries on one connection; recurring statements are prepared once. */
export function runner(database: DatabaseSync): (query: CompiledQuery) => readonly Row[] {
	const prepared = new Map<string, StatementSync>();
	return (query) => {
		let statement = prepared.get(query.sql);
		if (!statement) {
			statement = database.prepare(query.sql);
			// long IN lists make ever new statements: keep only the usual ones
			if (prepared.size < 500) prepared.set(query.sql, statement);
		}
		return statement.all(...(query.parameters as SQLInputValue[])) as readonly Row[];
	};
}

/** Runs a unit to its end, each query at once. */
export function drive<T>(unit: Unit<T>, run: (query: CompiledQuery) => readonly Row[]): T {
	let step = unit.next();
	while (!step.done) step = unit.next(run(checkParameters(step.value)));
	return step.value;
}
