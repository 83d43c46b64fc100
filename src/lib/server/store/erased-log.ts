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
 * answered, so that a restored backup undoes none of it. Holds keyed hashes, and the editions that
 * were published, which hold no cell under 10 people.
 */
export interface ErasedLog {
	readonly hashes: readonly string[];
	/** editions, each as one line of JSON */
	readonly published: readonly string[];
	add(lines: Iterable<string>): void;
	close(): void;
}

export function openErasedLog(dataDir: string): ErasedLog {
	const path = join(dataDir, 'erased.log');
	mustBeFile(path);
	const lines = existsSync(path)
		? readFileSync(path, 'utf8')
				.split('\n')
				.filter((line) => line.length > 0)
		: [];
	const isEdition = (line: string) => line.startsWith('{');
	const known = new Set(lines);
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
		for (const line of known) write(line);
	}

	/** A full disk may leave a partial line, so the next one begins on a line of its own. */
	function write(line: string): void {
		try {
			const bytes = Buffer.from(`${torn ? '\n' : ''}${line}\n`);
			if (writeSync(file, bytes) < bytes.length)
				throw Object.assign(new Error('a part of it'), { code: 'ENOSPC' });
			torn = false;
		} catch (error) {
			torn = true;
			throw new StorageProblem(isFull(error) ? 'full' : 'down', error);
		}
	}

	return {
		hashes: lines.filter((line) => !isEdition(line)),
		published: lines.filter(isEdition),
		add(added) {
			// a repeat adds nothing
			const fresh = [...new Set(added)].filter((line) => !known.has(line));
			if (fresh.length === 0) return;
			inItsPlace();
			for (const line of fresh) write(line);
			try {
				fsyncSync(file);
			} catch (error) {
				endInDoubt(error);
			}
			for (const line of fresh) known.add(line);
		},
		close: () => closeSync(file)
	};
}

const isFull = (error: unknown) =>
	['ENOSPC', 'EDQUOT'].includes((error as NodeJS.ErrnoException).code ?? '');
