import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Makes sure that a file is on the disk. Windows syncs nothing that was opened to be read alone. */
export const flush = (path: string): void => sync(path, 'r+');

/** The same of a folder, for the names in it; Windows has no such thing, and writes names by itself. */
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
