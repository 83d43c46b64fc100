import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder for its owner alone, and those around it. Node does the same by itself, but tries for ever where
 * the system says that it is not there, as in /proc.
 * @returns the outermost one that was made
 */
export function makeFolder(path: string): string | undefined {
	const isThere = () => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
	if (isThere()) return undefined;
	const around = dirname(path);
	const made = around === path ? undefined : makeFolder(around);
	try {
		mkdirSync(path, { mode: 0o700 });
	} catch (error) {
		// somebody else made it meanwhile
		if (!isThere()) throw error;
	}
	return made ?? path;
}
