import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a build is made of. The packages, Vite and Node among them, are named by the lock file. */
const MADE_OF = [
	'src',
	'docs/rules.md',
	'static',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'tsconfig.json',
	'vite.config.ts'
];

/** Commands are not part of what is served, except those that draw, that decide what is loaded
 * when, and that build; the drawings themselves are made during the build. */
const NOT_OF_IT = /^src\/cli\/(?!sprite\.ts$|(build|pictograms|loads)\/)|^static\/pictograms(\.svg|-index\.json)$/;

/** Whether a project file, by its path from the root, counts towards the name. */
export const isNamed = (path: string): boolean =>
	MADE_OF.some((one) => path === one || path.startsWith(`${one}/`)) && !NOT_OF_IT.test(path);

/** Names everything a build is made of: the same files give the same name on every machine. */
export function nameOfSource(root: string): string {
	const whole = createHash('sha256');
	for (const path of MADE_OF.flatMap((one) => filesOf(root, one)).sort()) {
		if (NOT_OF_IT.test(path)) continue;
		const part = createHash('sha256').update(readFileSync(join(root, path))).digest('hex');
		whole.update(`${part} ${path}\n`);
	}
	return whole.digest('hex').slice(0, 16);
}

/** Paths from the root, with slashes; the path itself where it is a file. */
function filesOf(root: string, path: string): readonly string[] {
	try {
		return readdirSync(join(root, path), { withFileTypes: true, recursive: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
			.map((found) => found.replaceAll('\\', '/'));
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === 'ENOTDIR') return [path];
		if (code === 'ENOENT') return [];
		throw error;
	}
}
