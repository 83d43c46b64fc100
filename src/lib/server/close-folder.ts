import { chmodSync, readdirSync, statSync } from 'node:fs';

const SHARED = 0o1000;
/** What this program keeps, and what stands in an empty disk of its own. */
const OURS = /^(kaartgesprek|secret|in-use$|erased\.log$|backups$|lost\+found$)/;

/**
 * Leaves a folder to its owner alone, also one that stood there before; not one where others have things as well, such
 * as /tmp, or whatever a wrong setting names. Every file of ours is shut by itself.
 */
export function closeFolder(folder: string): void {
	try {
		const { mode } = statSync(folder);
		if ((mode & SHARED) !== 0 || readdirSync(folder).some((name) => !OURS.test(name))) return;
		chmodSync(folder, 0o700);
	} catch (error) {
		// somebody else's, such as a share that was mounted: theirs to close
		const code = error instanceof Error && 'code' in error ? error.code : '';
		if (code !== 'EPERM' && code !== 'EROFS' && code !== 'ENOTSUP') throw error;
	}
}
