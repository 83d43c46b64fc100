import { join } from 'node:path';
import { keepRoot, rootOf } from './root-secret';
import type { Config } from '../config';
import { DATABASE_FILE } from './database-file';
import { openPostgres } from './postgres';
import { rootInFile } from './root-in-file';
import { sealKey } from './seal-key';
import { openSqlite } from './sqlite';
import { rows, type Store } from './store';

/** A database that starts together with us recovers first where the power went. */
const PATIENCE_MS = 30_000;

/**
 * Opens PostgreSQL when `DATABASE_URL` is set, else the file in the data folder.
 * @param secrets those in force; the first is the one to use
 * @param waiting is told, once, for how many seconds at most a PostgreSQL not up yet is waited for
 * @returns the store, and the root secret of everything hashed in it
 * @throws WrongSecret, OtherSecret, or what the store throws
 */
export async function openStore(
	config: Pick<Config, 'databaseUrl' | 'dataDir'>,
	secrets: readonly string[],
	waiting?: (seconds: number) => void
): Promise<{ readonly store: Store; readonly root: string }> {
	if (config.databaseUrl) {
		// a process with another secret is refused before it migrates the schema
		const mayOpen = (known: Parameters<typeof rootOf>[0]) => void rootIn(known, secrets);
		const patience = waiting && { milliseconds: PATIENCE_MS, waiting };
		return openShared(await openPostgres(config.databaseUrl, mayOpen, patience), secrets);
	}
	const root = rootInFile(join(config.dataDir, DATABASE_FILE), secrets);
	const store = openSqlite(config.dataDir, sealKey(root));
	// with only one, the seals tell
	if (secrets.length > 1 || secrets[0] !== root) {
		await store.commit(() => keepRoot(store.sql, secrets, root));
	}
	return { store, root };
}

/** If no secret is recorded yet, a single given one is the first. */
const rootIn = (known: Parameters<typeof rootOf>[0], secrets: readonly string[]) =>
	rootOf(known, secrets, secrets.length === 1 ? secrets[0] : undefined);

async function openShared(store: Store, secrets: readonly string[]) {
	try {
		const root = await store.commit(function* () {
			// processes that start at the same time decide one by one
			yield* rows(
				store.sql.selectFrom('meta').select('name').where('name', '=', 'epoch').forUpdate()
			);
			const known = yield* rows(store.sql.selectFrom('meta').selectAll());
			const found = rootIn(known, secrets);
			yield* keepRoot(store.sql, secrets, found);
			return found;
		});
		return { store, root };
	} catch (error) {
		await store.close();
		throw error;
	}
}
