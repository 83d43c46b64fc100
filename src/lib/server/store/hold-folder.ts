import { join, resolve } from 'node:path';
import { unusable, useDataFolder } from '../data-folder.ts';
import { hold } from './hold.ts';

/**
 * Keeps a data folder for this server alone: two would not hear of each other's changes.
 * @throws with a sentence when it cannot be used, or another server has it
 */
export function holdFolder(folder: string): void {
	useDataFolder(folder);
	let mine: boolean;
	try {
		mine = hold(join(folder, 'in-use'));
	} catch (error) {
		throw error instanceof Error && 'code' in error ? unusable(folder, error) : error;
	}
	if (mine) return;
	throw new Error(
		`Another Kaartgesprek is using the data folder ${resolve(folder)}. Stop that one, or set DATA_DIR to another folder.`
	);
}
