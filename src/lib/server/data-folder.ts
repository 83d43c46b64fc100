import { accessSync, constants, mkdirSync } from 'node:fs';

/**
 * Makes the folder that answers are kept in, readable by its owner alone.
 * @throws with a sentence that says what to do when it cannot be used
 */
export function useDataFolder(folder: string): void {
	try {
		mkdirSync(folder, { recursive: true, mode: 0o700 });
		accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
	} catch (cause) {
		throw new Error(
			`The data folder ${folder} cannot be used: ${(cause as Error).message}. Set DATA_DIR to a folder this program may write in.`,
			{ cause }
		);
	}
}
