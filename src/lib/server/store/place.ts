import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** Magic, page size and WAL mode: our writes never change these, a copy put over the file does. */
const FIRST_BYTES = 20;

/** The place on disk of an open database. */
export interface Place {
	/** whether what is written there is what the next start will find */
	readonly kept: () => boolean;
	/** after the database itself has been closed */
	readonly leave: () => void;
}

/**
 * Watches the files of an open database. SQLite keeps writing to a removed or replaced file, which
 * nobody would ever read again.
 */
export function watchPlace(path: string): Place {
	// closing any handle of a file drops SQLite's locks on it: this one stays open as long
	const file = openSync(path, 'r');
	// the -wal holds the latest writes; through the -shm, programs that have it open see each other
	const files = ['', '-wal', '-shm'].map((beside) => path + beside);
	const now = () => `${files.map(idOf).join(' ')} ${firstBytesOf(file)}`;
	const then = now();
	return { kept: () => now() === then, leave: () => closeSync(file) };
}

/** Which file a path leads to; empty if none. */
function idOf(path: string): string {
	try {
		const { dev, ino } = statSync(path, { bigint: true });
		return `${dev}:${ino}`;
	} catch {
		return '';
	}
}

function firstBytesOf(file: number): string {
	const bytes = Buffer.alloc(FIRST_BYTES);
	return bytes.toString('latin1', 0, readSync(file, bytes, 0, FIRST_BYTES, 0));
}
