import { chmodSync, statSync } from 'node:fs';

const SHARED = 0o1000;

/** Leaves a folder to its owner alone, also one that stood there before; not a shared one such as /tmp. */
export function closeFolder(folder: string): void {
	try {
		if ((statSync(folder).mode & SHARED) === 0) chmodSync(folder, 0o700);
	} catch (error) {
		// somebody else's, such as a share that was mounted: theirs to close
		const code = error instanceof Error && 'code' in error ? error.code : '';
		if (code !== 'EPERM' && code !== 'EROFS' && code !== 'ENOTSUP') throw error;
	}
}
