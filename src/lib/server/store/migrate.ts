import { randomBytes } from 'node:crypto';
import { CompiledQuery, type Kysely } from 'kysely';
import { MIGRATIONS, NewerDatabase, SCHEMA_VERSION } from './migrations';
import { first, type Unit } from './store';
import type { Tables } from './tables';

/**
 * Brings a database to this program's schema, and gives it an epoch if it has none; run it in one
 * transaction that keeps other processes out. Running it again changes nothing.
 * @param dialect translates a statement of migrations.ts for the store
 * @throws NewerDatabase when a later program made it; roll back
 */
export function* migrate(sql: Kysely<Tables>, dialect: (statement: string) => string): Unit<void> {
	yield CompiledQuery.raw(
		dialect('CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)')
	);
	const stored = yield* first(sql.selectFrom('meta').select('value').where('name', '=', 'schema'));
	const from = Number(stored?.value ?? 0);
	if (from > SCHEMA_VERSION) throw new NewerDatabase(from);
	if (from < SCHEMA_VERSION) {
		for (const statement of MIGRATIONS.slice(from).flat()) {
			yield CompiledQuery.raw(dialect(statement));
		}
		const value = String(SCHEMA_VERSION);
		yield sql
			.insertInto('meta')
			.values({ name: 'schema', value })
			.onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
			.compile();
	}
	// made once: phones that see another epoch send everything again
	yield sql
		.insertInto('meta')
		.values({ name: 'epoch', value: randomBytes(9).toString('base64url') })
		.onConflict((conflict) => conflict.column('name').doNothing())
		.compile();
}
