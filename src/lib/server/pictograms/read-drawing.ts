import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseDrawing } from './parse-drawing.ts';
import type { Pair } from './symbol.ts';

let folder: string | undefined;

/** Where the drawings of OpenMoji are installed. */
const drawingsFolder = (): string =>
	(folder ??= dirname(createRequire(import.meta.url).resolve('openmoji/package.json')));

/** Whether there is a drawing of these code points. */
export const isDrawing = (code: string): boolean =>
	/^[0-9A-F]{4,6}(-[0-9A-F]{4,6})*$/.test(code) &&
	existsSync(join(drawingsFolder(), 'color', 'svg', `${code}.svg`));

/** A drawing in both inks, from the installed OpenMoji package. */
export function readDrawing(code: string): Pair {
	const ink = (name: string) =>
		parseDrawing(readFileSync(join(drawingsFolder(), name, 'svg', `${code}.svg`), 'utf8'));
	return { color: ink('color'), black: ink('black') };
}
