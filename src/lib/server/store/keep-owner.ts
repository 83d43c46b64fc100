import { chownSync, statSync } from 'node:fs';

/** Gives a file made by an administrator its example's owner, or the server could not read it. */
export function keepOwner(path: string, example: string): void {
	if (process.getuid?.() !== 0) return;
	const { uid, gid } = statSync(example);
	chownSync(path, uid, gid);
}
