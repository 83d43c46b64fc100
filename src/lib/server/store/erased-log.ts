import {
	closeSync,
	existsSync,
	fstatSync,
	fsyncSync,
	openSync,
	readFileSync,
	statSync,
	writeSync
} from 'node:fs';
import { join } from 'node:path';
import { mustBeFile } from './must-be-file';
import { StorageProblem } from './store';
import { endInDoubt } from './sync-failed';

/**
 * Erasures and what else stays as it is, kept outside the database and on disk before they are
 * answered, so that a restored backup undoes none of it. Holds keyed hashes only.
 */
export interface ErasedLog {
	readonly hashes: readonly string[];
	add(hashes: Iterable<string>): void;
	close(): void;
}

export function openErasedLog(dataDir: string): ErasedLog {
	const path = join(dataDir, 'erased.log');
	mustBeFile(path);
	const hashes = existsSync(path)
		? readFileSync(path, 'utf8')
				.split('\n')
				.filter((line) => line.length > 0)
		: [];
	const known = new Set(hashes);
	let file = openSync(path, 'a', 0o600);
	let torn = false;

	/** If the file was removed or replaced, rewrites everything known. */
	function inItsPlace(): void {
		const there = statSync(path, { throwIfNoEntry: false });
		const mine = fstatSync(file);
		if (there?.ino === mine.ino && there.dev === mine.dev) return;
		const old = file;
		try {
			file = openSync(path, 'a', 0o600);
		} catch (error) {
			throw new StorageProblem('gone', error);
		}
		closeSync(old);
		for (const hash of known) write(hash);
	}

	/** A full disk may leave a partial line, so the next one begins on a line of its own. */
	function write(hash: string): void {
		try {
			const line = `${torn ? '\n' : ''}${hash}\n`;
			if (writeSync(file, line) < line.length)
				throw Object.assign(new Error('a part of it'), { code: 'ENOSPC' });
			torn = false;
		} catch (error) {
			torn = true;
			throw new StorageProblem(isFull(error) ? 'full' : 'down', error);
		}
	}

	return {
		hashes,
		add(hashes) {
			// a repeat adds nothing
			const fresh = [...new Set(hashes)].filter((hash) => !known.has(hash));
			if (fresh.length === 0) return;
			inItsPlace();
			for (const hash of fresh) write(hash);
			try {
				fsyncSync(file);
			} catch (error) {
				endInDoubt(error);
			}
			for (const hash of fresh) known.add(hash);
		},
		close: () => closeSync(file)
	};
}

const isFull = (error: unknown) =>
	['ENOSPC', 'EDQUOT'].includes((error as NodeJS.ErrnoException).code ?? '');
