import { accessSync, constants } from 'node:fs';
import { resolve } from 'node:path';
import { closeFolder } from './close-folder.ts';
import { diskWords } from './disk-words.ts';
import { makeFolder } from './make-folder.ts';

/**
 * Makes the folder that answers are kept in, readable by its owner alone.
 * @throws with a sentence that says what to do when it cannot be used
 */
export function useDataFolder(folder: string): void {
	try {
		makeFolder(folder);
		closeFolder(folder);
		accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
	} catch (cause) {
		throw unusable(folder, cause);
	}
}

/** What is said of a data folder that cannot be used. */
export function unusable(folder: string, cause: unknown): Error {
	const { path, code, message } = cause as NodeJS.ErrnoException;
	const where = path === undefined || path === folder ? '' : `${path}: `;
	// as in /proc, where nothing can be created
	const nowhere = code === 'ENOENT' ? 'it is not there, and cannot be made there' : undefined;
	const why = diskWords(cause) ?? nowhere ?? message;
	return new Error(
		`The data folder ${resolve(folder)} cannot be used: ${where}${why}. Set DATA_DIR to a folder this program may write in.`,
		{ cause }
	);
}
