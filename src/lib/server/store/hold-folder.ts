import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { unusable, useDataFolder } from '../data-folder.ts';
import { DATABASE_FILE } from './database-file.ts';
import { hold } from './hold.ts';
import { inUse } from './in-use.ts';

/**
 * Reserves a data folder for this server: two would not hear of each other's changes.
 * @throws with a sentence when it cannot be used, or another server has it
 */
export function holdFolder(folder: string): void {
	useDataFolder(folder);
	let mine: boolean;
	try {
		const lock = join(folder, 'in-use');
		// even if its lock was removed, a running server is recognised by its open database
		mine = (existsSync(lock) || !inUse(join(folder, DATABASE_FILE))) && hold(lock);
	} catch (error) {
		throw error instanceof Error && 'code' in error ? unusable(folder, error) : error;
	}
	if (mine) return;
	throw new Error(
		`Another Kaartgesprek is using the data folder ${resolve(folder)}. Stop that one, or set DATA_DIR to another folder.`
	);
}
