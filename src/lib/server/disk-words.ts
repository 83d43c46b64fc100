/** Why the disk refused, in words; in its own where nothing better is known. */
export function diskWords(error: unknown): string {
	const { code, errcode, message } = error as {
		readonly code?: string;
		readonly errcode?: number;
		readonly message?: string;
	};
	return BY_CODE[code ?? ''] ?? BY_SQLITE[(errcode ?? 0) & 0xff] ?? message ?? String(error);
}

const NOT_OURS = 'it belongs to somebody else, or may not be written in by this user';
const ONLY_READ = 'it is on a disk that can only be read';
const FULL = 'the disk is full';

const BY_CODE: Readonly<Record<string, string>> = {
	EACCES: NOT_OURS,
	EPERM: NOT_OURS,
	EROFS: ONLY_READ,
	ENOSPC: FULL,
	EDQUOT: FULL,
	ENOTDIR: 'a part of it is a file and no folder',
	EEXIST: 'it is a file and no folder'
};

/** The primary result codes of SQLite. */
const BY_SQLITE: Readonly<Record<number, string>> = {
	3: NOT_OURS,
	8: NOT_OURS,
	13: FULL,
	14: NOT_OURS
};
