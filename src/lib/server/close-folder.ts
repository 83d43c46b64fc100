import { chmodSync, readdirSync, statSync } from 'node:fs';

const SHARED = 0o1000;
/** What this program keeps, and what an empty disk contains. */
const OURS = /^(kaartgesprek|secret|in-use$|erased\.log$|backups$|lost\+found$)/;

/**
 * Restricts a folder to its owner, even an existing one; but not a shared one such as /tmp, or
 * whatever a wrong setting names. Each of our files has its own restrictive mode.
 */
export function closeFolder(folder: string): void {
	try {
		const { mode } = statSync(folder);
		if ((mode & SHARED) !== 0 || readdirSync(folder).some((name) => !OURS.test(name))) return;
		chmodSync(folder, 0o700);
	} catch (error) {
		// belongs to somebody else, such as a mounted share: theirs to restrict
		const code = error instanceof Error && 'code' in error ? error.code : '';
		if (code !== 'EPERM' && code !== 'EROFS' && code !== 'ENOTSUP') throw error;
	}
}
