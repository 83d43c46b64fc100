import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** Whether another process has this database open: leaving WAL mode needs exclusive access. */
export function inUse(path: string): boolean {
	if (!existsSync(path)) return false;
	const database = new DatabaseSync(path, { timeout: 0 });
	try {
		database.exec('PRAGMA journal_mode = DELETE');
		return false;
	} catch (error) {
		// busy or locked; anything else is a file that is being replaced for good reason
		const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0;
		return code === 5 || code === 6;
	} finally {
		database.close();
	}
}
