import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { endInDoubt } from '../store/sync-failed';

/**
 * Erasures beside the database, on disk before they are answered, so that a restored backup cannot
 * bring an erased person back. Holds keyed hashes only.
 */
export interface ErasedLog {
	readonly hashes: readonly string[];
	add(hash: string): void;
	close(): void;
}

export function openErasedLog(dataDir: string): ErasedLog {
	const path = join(dataDir, 'erased.log');
	const hashes = existsSync(path)
		? readFileSync(path, 'utf8')
				.split('\n')
				.filter((line) => line.length > 0)
		: [];
	const known = new Set(hashes);
	const file = openSync(path, 'a', 0o600);
	return {
		hashes,
		add(hash) {
			// asking twice adds nothing
			if (known.has(hash)) return;
			writeSync(file, `${hash}\n`);
			try {
				fsyncSync(file);
			} catch (error) {
				endInDoubt(error);
			}
			known.add(hash);
		},
		close: () => closeSync(file)
	};
}
