import { chownSync, statSync } from 'node:fs';

/** What the administrator makes belongs to whom its example belongs, or the server could not read it. */
export function keepOwner(path: string, example: string): void {
	if (process.getuid?.() !== 0) return;
	const { uid, gid } = statSync(example);
	chownSync(path, uid, gid);
}
