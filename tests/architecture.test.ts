import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
	ARROWS,
	cycles,
	forbiddenText,
	importsOf,
	leakedGroupNumbers,
	unresolved,
	withoutComments,
	wrongArrows,
	type SourceFile
} from './architecture-rules';

const files: readonly SourceFile[] = globSync('src/**/*.{ts,svelte}')
	.map((path) => path.replaceAll('\\', '/'))
	.map((path) => ({ path, text: readFileSync(path, 'utf8') }));

const file = (path: string, text: string): SourceFile => ({ path, text });
const importing = (path: string, specifier: string) =>
	file(path, `import { thing } from '${specifier}';`);

describe('the project', () => {
	test('is read at all', () => {
		expect(files.length).toBeGreaterThan(50);
		expect(files.flatMap(importsOf).length).toBeGreaterThan(100);
	});
	test('has only imports that lead to a file', () => {
		expect(unresolved(files, existsSync)).toEqual([]);
	});
	test('has only the arrows of the table, and no `../` out of a room', () => {
		expect(files.flatMap(wrongArrows)).toEqual([]);
	});
	test('has no cycle between files', () => {
		expect(cycles(files)).toEqual([]);
	});
	test('has no clock, chance, network or page in domain, no barrels and no raw HTML', () => {
		expect(files.flatMap(forbiddenText)).toEqual([]);
	});
	test('serves no number of a group but by way of disclosure (D1)', () => {
		expect(files.flatMap(leakedGroupNumbers)).toEqual([]);
	});
});

describe('the table of rooms', () => {
	test('names only rooms that it holds, and is itself without a cycle', () => {
		const rooms = Object.keys(ARROWS);
		for (const to of Object.values(ARROWS).flat()) {
			expect(rooms).toContain(to.replace(':type', ''));
		}
		const asFiles = Object.entries(ARROWS).map(([from, allowed]) =>
			file(
				`src/lib/${from}/x.ts`,
				allowed.map((to) => `import '$lib/${to.replace(':type', '')}/x';`).join('\n')
			)
		);
		expect(cycles(asFiles)).toEqual([]);
	});
});

describe('a wrong arrow is found', () => {
	test.each([
		['domain to decks', 'src/lib/domain/deck.ts', '$lib/decks/built-in'],
		['domain to messages by type', 'src/lib/domain/group/net.ts', '$lib/messages/language'],
		['ui to domain', 'src/lib/ui/Button.svelte.ts', '$lib/domain/deck'],
		['messages to domain', 'src/lib/messages/home/nl.ts', '$lib/domain/deck'],
		['protocol to server', 'src/lib/protocol/join.ts', '$lib/server/config'],
		['server to live', 'src/lib/server/live/hub.ts', '$lib/live/stream'],
		['live to server', 'src/lib/live/stream.ts', '$lib/server/live/hub'],
		['charts to protocol', 'src/lib/charts/dots.ts', '$lib/protocol/snapshot'],
		['charts to domain with code', 'src/lib/charts/dots.ts', '$lib/domain/group/net'],
		['one user to another', 'src/lib/wall/scene.ts', '$lib/facilitator/next-step'],
		['a user to server', 'src/lib/participant/sort.ts', '$lib/server/config'],
		['a room that is not there', 'src/lib/wall/scene.ts', '$lib/utils/format'],
		['a page to server', 'src/routes/join/+page.ts', '$lib/server/config'],
		['`../` out of a room', 'src/lib/wall/scene.ts', '../domain/deck'],
		['`../../` out of a deep folder', 'src/lib/domain/group/net.ts', '../../protocol/join'],
		['`../` out of src', 'src/lib/wall/scene.ts', '../../../tests/small-deck'],
		['$lib inside a room', 'src/lib/wall/scene.ts', '$lib/wall/frame'],
		['$lib in cli', 'src/cli/start.ts', '$lib/domain/deck'],
		['cli to server', 'src/cli/start.ts', '../lib/server/config.ts']
	])('%s', (_, path, specifier) => {
		expect(wrongArrows(importing(path, specifier))).toHaveLength(1);
	});

	test.each([
		['inside a room', 'src/lib/domain/group/net.ts', '../sort'],
		['server to domain', 'src/lib/server/live/hub.ts', '$lib/domain/deck'],
		['a user to charts', 'src/lib/wall/scene.ts', '$lib/charts/dots'],
		['a route to any room', 'src/routes/join/+page.ts', '$lib/participant/Sort.svelte'],
		['a route on the server to server', 'src/routes/api/+server.ts', '$lib/server/config'],
		['hooks to server', 'src/hooks.server.ts', '$lib/server/config'],
		['cli to domain', 'src/cli/start.ts', '../lib/domain/deck.ts'],
		['a package', 'src/lib/domain/deck.ts', 'd3-array'],
		['generated types', 'src/routes/join/+page.ts', './$types']
	])('and a right one is not: %s', (_, path, specifier) => {
		expect(wrongArrows(importing(path, specifier))).toEqual([]);
	});

	test('charts may import types of domain, written either way', () => {
		const path = 'src/lib/charts/dots.ts';
		const text = (line: string) => wrongArrows(file(path, line));
		expect(text(`import type { Deck } from '$lib/domain/deck';`)).toEqual([]);
		expect(text(`import { type Deck, type Card } from '$lib/domain/deck';`)).toEqual([]);
		expect(text(`import { type Deck, cards } from '$lib/domain/deck';`)).toHaveLength(1);
	});
});

describe('an import is read, however it is written', () => {
	test.each([
		[`import a from '$lib/x/a'`, 1],
		[`import a, { b } from "$lib/x/a"`, 1],
		[`import {\n\ta,\n\tb as c\n} from '$lib/x/a';`, 1],
		[`import * as a from '$lib/x/a'`, 1],
		[`import '$lib/x/a';`, 1],
		[`export { a } from '$lib/x/a';`, 1],
		[`export * from '$lib/x/a';`, 1],
		[`export type { A } from '$lib/x/a';`, 1],
		[`const a = await import('$lib/x/a');`, 1],
		['const a = await import(`$lib/x/${name}`);', 1],
		[`let a: import('$lib/x/a').A;`, 1],
		[`import.meta.glob<unknown>('$lib/x/*.ts')`, 1],
		[`import { a } from '$lib/x/a'; import { b } from '$lib/x/b';`, 2],
		[`import a from 'https://x.org'; // '\nimport { b } from '$lib/x/b';`, 2],
		[`// import a from '$lib/x/a'`, 0],
		[`/* import a from '$lib/x/a' */`, 0],
		[`export const from = 'x';`, 0],
		[`export function a() { return 'import'; }`, 0]
	])('%s', (text, count) => {
		expect(importsOf(file('src/lib/wall/a.ts', text))).toHaveLength(count);
	});

	test('in both scripts of a component, and not in its page', () => {
		const text = `<script module lang="ts">import a from './a';</script>
			<script lang="ts">import b from './b';</script>
			<p>import c from './c'</p>`;
		expect(importsOf(file('src/lib/wall/A.svelte', text)).map((one) => one.specifier)).toEqual([
			'./a',
			'./b'
		]);
	});
});

describe('a cycle is found', () => {
	test('between two files and three, by types too, and once', () => {
		const a = file('src/lib/wall/a.ts', `import type { B } from './b';`);
		const b = file('src/lib/wall/b.ts', `import { c } from './c';`);
		const c = file('src/lib/wall/c.svelte', `<script>import { a } from './a';</script>`);
		expect(cycles([a, b, c])).toEqual([
			'src/lib/wall/a.ts → src/lib/wall/b.ts → src/lib/wall/c.svelte → src/lib/wall/a.ts'
		]);
		expect(cycles([a, file('src/lib/wall/b.ts', `import '$lib/wall/a';`)])).toHaveLength(1);
		expect(cycles([file('src/lib/wall/a.ts', `import './a';`)])).toHaveLength(1);
	});

	test('and a diamond is none', () => {
		const diamond = [
			file('src/lib/wall/a.ts', `import './b'; import './c.svelte';`),
			file('src/lib/wall/b.ts', `import './d';`),
			file('src/lib/wall/c.svelte', `<script>import './d';</script>`),
			file('src/lib/wall/d.ts', '')
		];
		expect(cycles(diamond)).toEqual([]);
		expect(unresolved(diamond, () => false)).toEqual([]);
	});

	test('an import of nothing is found', () => {
		const lost = [file('src/lib/wall/a.ts', `import './gone';`)];
		expect(unresolved(lost, () => false)).toHaveLength(1);
	});
});

describe('forbidden text is found', () => {
	test.each([
		'const at = Date.now();',
		'const at = new Date();',
		'const chance = Math.random();',
		`await fetch('/x');`,
		`import { onMount } from 'svelte';`,
		`import { writable } from "svelte/store";`,
		`import { readFileSync } from 'node:fs';`,
		'const width = window.innerWidth;',
		`document.title = 'x';`,
		'crypto.getRandomValues(bytes);',
		'setTimeout(done, 5);'
	])('in domain: %s', (text) => {
		expect(forbiddenText(file('src/lib/domain/x.ts', text))).toHaveLength(1);
		// elsewhere it is allowed
		expect(forbiddenText(file('src/lib/live/x.ts', text))).toEqual([]);
	});

	test.each([
		'// Date.now() comes in as an argument',
		'/** ends with the window. Or the document. */',
		'const at = new Date(2026, 1);',
		'const prefetch = prefetched(x);'
	])('not in domain: %s', (text) => {
		expect(forbiddenText(file('src/lib/domain/x.ts', text))).toEqual([]);
	});

	test('barrels and raw HTML', () => {
		expect(forbiddenText(file('src/lib/ui/index.ts', ''))).toHaveLength(1);
		expect(forbiddenText(file('src/lib/index.ts', ''))).toHaveLength(1);
		expect(forbiddenText(file('src/lib/ui/A.svelte', '<p>{@html text}</p>'))).toHaveLength(1);
		expect(forbiddenText(file('src/routes/+page.svelte', '{@html text}'))).toHaveLength(1);
		expect(forbiddenText(file('src/lib/ui/A.svelte', '<!-- no {@html} here -->'))).toEqual([]);
	});

	test('comments go, strings and line numbers stay', () => {
		expect(withoutComments(`a // b\n'// c' /* d\n */ e`)).toBe(`a \n'// c' \n e`);
	});
});

describe('a group’s number out of hand is found (D1)', () => {
	test.each([
		'src/lib/server/live/snapshots.ts',
		'src/lib/server/usecases/look-at-dialogue.ts',
		'src/lib/facilitator/panel.ts',
		'src/lib/wall/scene.ts',
		'src/lib/charts/dots.ts',
		'src/routes/api/v1/dialogues/[dialogue]/panel/+server.ts'
	])('in %s', (path) => {
		expect(leakedGroupNumbers(importing(path, '$lib/domain/group/net'))).toHaveLength(1);
	});
	test.each([
		'src/lib/domain/disclosure/picture.ts',
		'src/lib/server/usecases/close-round.ts',
		'src/lib/server/usecases/research-export.ts',
		'src/lib/research/Page.svelte.ts',
		'src/routes/api/v1/research/export/[file]/+server.ts'
	])('and may be in %s', (path) => {
		expect(leakedGroupNumbers(importing(path, '$lib/domain/group/net'))).toEqual([]);
	});
});
