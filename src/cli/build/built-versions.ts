import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';

/**
 * Builds live side by side in `build`, each in a folder named after its source. The file `current`
 * lists them, newest first; the first one is served.
 */

/** The one being served and the two before it, whose parts open pages may still ask for. */
const KEPT = 3;
const NAME = /^[0-9a-f]{16}$/;
const OURS = /^[0-9a-f]{16}(\.unfinished)?$/;

const listOf = (root: string) => join(root, 'build', 'current');

/** Where a version stands, finished or not. */
export const folderOf = (root: string, name: string): string => join(root, 'build', name);

/** Where a version is made; it gets its own name when it is whole. */
export const unfinished = (root: string, name: string): string =>
	join(root, 'build', `${name}.unfinished`);

/** The versions that are there, newest first. */
export function versionsOf(root: string): readonly string[] {
	let list: string;
	try {
		list = readFileSync(listOf(root), 'utf8');
	} catch {
		return [];
	}
	return list.split('\n').filter((name) => NAME.test(name) && existsSync(folderOf(root, name)));
}

/** Marks a version as finished, and records its contents at that moment. */
const WHOLE = 'whole';

/** Writes down that a version is finished: the last thing that is done to it. */
export function finish(folder: string): void {
	writeFileSync(join(folder, WHOLE), contentsOf(folder));
}

/**
 * Whether a version is still as it was when finished. One damaged by a partial removal or a failing
 * disk would be served broken, and as the current version would never be rebuilt.
 */
export function isWhole(root: string, name: string): boolean {
	const folder = folderOf(root, name);
	try {
		return readFileSync(join(folder, WHOLE), 'utf8') === contentsOf(folder);
	} catch {
		return false;
	}
}

function contentsOf(folder: string): string {
	const all = createHash('sha256');
	const files = readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.filter((path) => path !== WHOLE);
	for (const path of files.sort()) {
		const part = createHash('sha256').update(readFileSync(join(folder, path))).digest('hex');
		all.update(`${part} ${path}\n`);
	}
	return all.digest('hex');
}

/** Puts a whole version in front, all at once, and removes what nobody asks for any more. */
export function putInFront(root: string, name: string): void {
	const names = [name, ...versionsOf(root).filter((other) => other !== name)].slice(0, KEPT);
	const fresh = `${listOf(root)}.new`;
	mkdirSync(join(root, 'build'), { recursive: true });
	writeFileSync(fresh, `${names.join('\n')}\n`);
	renameSync(fresh, listOf(root));
	for (const other of readdirSync(join(root, 'build'))) {
		if (OURS.test(other) && !names.includes(other)) {
			rmSync(join(root, 'build', other), { recursive: true, force: true });
		}
	}
}
