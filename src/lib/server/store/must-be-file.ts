import { statSync } from 'node:fs';

/** @throws with a sentence if something other than a file is at that path */
export function mustBeFile(path: string): void {
	const there = statSync(path, { throwIfNoEntry: false });
	if (!there || there.isFile()) return;
	const what = there.isDirectory() ? 'a folder' : 'something else';
	throw new Error(
		`${path} is ${what} where a file belongs. Put back the file that belongs there, or move that away. Nothing was changed.`
	);
}
