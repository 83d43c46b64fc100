/** Why the disk refused, in words; undefined for any other error. */
export function diskWords(error: unknown): string | undefined {
	if (!(error instanceof Error)) return undefined;
	const { code, errcode } = error as { readonly code?: string; readonly errcode?: number };
	return BY_CODE[code ?? ''] ?? BY_SQLITE[(errcode ?? 0) & 0xff];
}

const NOT_OURS = 'this user may not write there (start as the user it belongs to)';
const ONLY_READ = 'it is on a disk that can only be read';
const FULL = 'the disk is full (make room there first)';

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
