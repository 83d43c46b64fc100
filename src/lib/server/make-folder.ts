import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder, and its parents, for its owner only. Node's recursive mkdir would do, but retries
 * for ever if the system reports ENOENT, as in /proc.
 * @returns the outermost folder that was made
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
