import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { rootOf } from './root-secret';
import { sealKey } from './seal-key';
import { fingerprint } from './sqlite-file';

/**
 * What all that is hashed in a database file hangs from; the first secret where the file is opened by none of them,
 * which whoever opens it then finds out.
 */
export function rootInFile(path: string, secrets: readonly string[]): string {
	const [first = ''] = secrets;
	if (!existsSync(path)) return first;
	let database: DatabaseSync | undefined;
	try {
		database = new DatabaseSync(path, { readOnly: true });
		const known = database.prepare('SELECT name, value FROM meta').all() as {
			name: string;
			value: string;
		}[];
		const seal = known.find(({ name }) => name === 'seal')?.value;
		const own = secrets.find((secret) => fingerprint(sealKey(secret)) === seal);
		return rootOf(known, secrets, own ?? first);
	} catch {
		return first;
	} finally {
		database?.close();
	}
}
