import type { Config } from '../config';
import { openPostgres } from './postgres';
import { sealKey } from './seal-key';
import { openSqlite } from './sqlite';
import type { Store } from './store';

/** Opens PostgreSQL when `DATABASE_URL` is set, else the file in the data folder. */
export async function openStore(
	config: Pick<Config, 'databaseUrl' | 'dataDir'>,
	secret: string
): Promise<Store> {
	return config.databaseUrl
		? openPostgres(config.databaseUrl)
		: openSqlite(config.dataDir, sealKey(secret));
}
