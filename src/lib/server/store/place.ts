import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** What it is, the size of a page, and that it has a -wal: no write of ours changes these, a copy put over it does. */
const FIRST_BYTES = 20;

/** Where an open database stands. */
export interface Place {
	/** whether what is written there is what the next start will find */
	readonly kept: () => boolean;
	/** after the database itself has been closed */
	readonly leave: () => void;
}

/**
 * Watches the files of an open database. SQLite goes on writing into what was removed or exchanged, and
 * nobody would ever read that again.
 */
export function watchPlace(path: string): Place {
	// closing any handle of a file lets go of the locks that SQLite has on it: this one stays open as long
	const file = openSync(path, 'r');
	// in the -wal is what was written last; by the -shm programs that have it open know of each other
	const files = ['', '-wal', '-shm'].map((beside) => path + beside);
	const now = () => `${files.map(idOf).join(' ')} ${firstBytesOf(file)}`;
	const then = now();
	return { kept: () => now() === then, leave: () => closeSync(file) };
}

/** Which file a path leads to; empty when to none. */
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
