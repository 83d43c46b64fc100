import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readRules } from '../../src/lib/research/read-rules';

const ROOT = new URL('../../', import.meta.url);
const ID = /(?<![\w.])[SGDL][1-9]?\d(?!\w|\.\w)/g;
/** A place in a paper, no rule: pages of a supplement are counted like that. */
const NO_RULE = /S22-S29/g;

const parts = readRules(readFileSync(new URL('docs/rules.md', ROOT), 'utf8'));
const rules = parts.flatMap((part) => part.rules);
const known = new Set(rules.map(({ id }) => id));

/** Every text of ours under a folder: code, screens, tests and pages. */
function* textsOf(...folders: readonly string[]): Generator<readonly [string, string]> {
	for (const folder of folders) {
		for (const found of readdirSync(new URL(folder, ROOT), {
			withFileTypes: true,
			recursive: true
		})) {
			const path = `${found.parentPath}/${found.name}`.replaceAll('\\', '/');
			if (!found.isFile() || !/\.(ts|svelte|md|js|mjs)$/.test(found.name)) continue;
			if (/\/tests\/docs\/rules\.test\.ts$|\/docs\/rules\.md$/.test(path)) continue;
			yield [path, readFileSync(path, 'utf8').replaceAll(NO_RULE, '')];
		}
	}
}

test('every rule stands once, in order, under the part of its letter', () => {
	expect(parts.map((part) => new Set(part.rules.map(({ id }) => id[0])))).toEqual(
		['S', 'G', 'D', 'L'].map((letter) => new Set([letter]))
	);
	for (const part of parts) {
		const numbers = part.rules.map(({ id }) => Number(id.slice(1)));
		const from = numbers[0] ?? -1;
		expect(numbers).toEqual(numbers.map((_, at) => from + at));
		for (const { id, text } of part.rules) expect(text, `${id} is no sentence`).toMatch(/\w.+\.$/);
	}
});

test('every id that code, tests and pages name is a rule that stands there', () => {
	const cited = [...textsOf('src', 'tests', 'docs')].flatMap(([path, text]) =>
		(text.match(ID) ?? []).map((id) => [id, path] as const)
	);
	expect(cited.length).toBeGreaterThan(400);
	expect(cited.filter(([id]) => !known.has(id))).toEqual([]);
});

test('every rule that is built is named by a test', () => {
	const named = new Set(
		[...textsOf('tests')].flatMap(([path, text]) =>
			path.endsWith('.test.ts') || /\/(thread|stages)[^/]*\.ts$/.test(path) ? namesIn(text) : []
		)
	);
	expect(rules.filter(({ id, built }) => built && !named.has(id)).map(({ id }) => id)).toEqual([]);
});

/** The ids in the names of tests; `D2-D4` names three. */
function namesIn(text: string): string[] {
	const names =
		text.match(
			/\b(?:test|describe|it)(?:\.\w+)*\(\s*(['"`])[^\n]*\1|^\s*['"`].*\([SGDL]\d+.*$/gm
		) ?? [];
	return names.flatMap((name) => name.match(ID) ?? []);
}
