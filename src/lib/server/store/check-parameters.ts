import type { CompiledQuery } from 'kysely';

/**
 * The query itself if both databases store its parameters unchanged, else a TypeError. They differ
 * on the rest: SQLite keeps a NUL that PostgreSQL refuses, both alter lone surrogates, PostgreSQL
 * takes a boolean that SQLite refuses, and no column holds a fraction.
 */
export function checkParameters(query: CompiledQuery): CompiledQuery {
	for (const parameter of query.parameters) {
		if (parameter === null || Number.isSafeInteger(parameter)) continue;
		if (typeof parameter !== 'string') {
			throw new TypeError(`a ${typeof parameter} cannot be stored: ${String(parameter)}`);
		}
		if (parameter.includes('\0')) throw new TypeError('text with NUL cannot be stored');
		if (!parameter.isWellFormed()) {
			throw new TypeError('text with half a character cannot be stored');
		}
	}
	return query;
}
