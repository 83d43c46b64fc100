import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { rootOf } from './root-secret';
import { sealKey } from './seal-key';
import { fingerprint } from './sqlite-file';

/**
 * The root secret of everything hashed in a database file; the first secret if none of them opens
 * the file, which the caller then finds out on opening it.
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
