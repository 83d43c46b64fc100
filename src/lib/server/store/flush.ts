import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Makes sure that a file is on disk. Windows cannot sync a file opened read-only. */
export const flush = (path: string): void => sync(path, 'r+');

/** The same for a folder and the names in it; Windows needs and has no such call. */
export function flushFolder(path: string): void {
	if (process.platform !== 'win32') sync(path, 'r');
}

function sync(path: string, how: 'r' | 'r+'): void {
	const file = openSync(path, how);
	try {
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
}
