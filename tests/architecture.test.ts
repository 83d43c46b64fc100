import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
	ARROWS,
	bothWays,
	cycles,
	forbiddenText,
	importsOf,
	leakedGroupNumbers,
	nobodyImports,
	sameNames,
	unresolved,
	unusedExports,
	wrongArrows,
	type SourceFile
} from './architecture-rules';

const read = (pattern: string): readonly SourceFile[] =>
	globSync(pattern)
		.map((path) => path.replaceAll('\\', '/'))
		.map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const files = read('src/**/*.{ts,svelte}');

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
	test('has no two folders of the server that import each other', () => {
		expect(bothWays(files)).toEqual([]);
		const there = importing('src/lib/server/live/hub.ts', '../store/store');
		const back = importing('src/lib/server/store/store.ts', '../live/hub');
		expect(bothWays([there, back])).toEqual(['live store']);
	});
	test('has no clock, chance, network or page in domain, no barrels and no raw HTML', () => {
		expect(files.flatMap(forbiddenText)).toEqual([]);
	});
	test('judges every press on every page of a participant; the mirror of a phone has none', () => {
		const own = files.filter(
			({ path, text }) =>
				/^src\/routes\/(?!mirror\/).*\+page\.svelte$/.test(path) &&
				/from '\$lib\/participant\/[\w/]+\.svelte'/.test(text)
		);
		expect(own.length).toBeGreaterThanOrEqual(3);
		expect(own.filter(({ text }) => !text.includes('\tguardPresses();'))).toEqual([]);
	});
	test('exports nothing that no other file asks for', () => {
		expect(
			unusedExports([...files, ...read('{tests/**/*,*}.{ts,js,mjs}'), ...read('src/**/*.js')])
		).toEqual([]);
		const alone = file('src/lib/domain/x.ts', 'export const alone = 1;\nexport const asked = 2;');
		const asks = importing('src/lib/domain/y.ts', './x');
		expect(unusedExports([alone, { ...asks, text: 'asked' }])).toEqual([
			'src/lib/domain/x.ts exports alone'
		]);
	});
	test('has no module that nothing of the program imports', () => {
		expect(nobodyImports([...files, ...read('{src/**/*.js,*.{ts,js}}')])).toEqual([]);
		const alone = file('src/lib/domain/x.ts', 'export const id = 1;');
		const asks = file('src/routes/+page.svelte', "{#await import('$lib/domain/x')}{/await}");
		expect(nobodyImports([alone])).toEqual(['src/lib/domain/x.ts']);
		expect(nobodyImports([alone, asks])).toEqual([]);
	});
	test('has no two modules of one name', () => {
		expect(sameNames(files)).toEqual([]);
		const twins = ['domain', 'wall'].map((room) => file(`src/lib/${room}/x.ts`, ''));
		expect(sameNames(twins)).toEqual(['src/lib/domain/x.ts src/lib/wall/x.ts']);
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
		['domain to messages by type', 'src/lib/domain/statistics/net.ts', '$lib/messages/language'],
		['ui to domain', 'src/lib/ui/Button.svelte.ts', '$lib/domain/deck'],
		['messages to domain', 'src/lib/messages/home/nl.ts', '$lib/domain/deck'],
		['protocol to server', 'src/lib/protocol/join.ts', '$lib/server/config'],
		['server to live', 'src/lib/server/live/hub.ts', '$lib/live/stream'],
		['live to server', 'src/lib/live/stream.ts', '$lib/server/live/hub'],
		['server to a drawing', 'src/lib/server/report/svg.ts', '$lib/charts/BarsChart.svelte'],
		['charts to protocol', 'src/lib/charts/dots.ts', '$lib/protocol/snapshot'],
		['one user to another', 'src/lib/wall/scene.ts', '$lib/facilitator/steering/next-step'],
		['a user to server', 'src/lib/participant/sort.ts', '$lib/server/config'],
		['a room that is not there', 'src/lib/wall/scene.ts', '$lib/utils/format'],
		['a page to server', 'src/routes/join/+page.ts', '$lib/server/config'],
		['`../` out of a room', 'src/lib/wall/scene.ts', '../domain/deck'],
		['`../../` out of a deep folder', 'src/lib/domain/statistics/net.ts', '../../protocol/join'],
		['`../` out of src', 'src/lib/wall/scene.ts', '../../../tests/small-deck'],
		['$lib inside a room', 'src/lib/wall/scene.ts', '$lib/wall/frame'],
		['$lib in cli', 'src/cli/start.ts', '$lib/domain/deck'],
		['cli to server', 'src/cli/start.ts', '../lib/server/start-app.ts']
	])('%s', (_, path, specifier) => {
		expect(wrongArrows(importing(path, specifier))).toHaveLength(1);
	});

	test.each([
		['inside a room', 'src/lib/domain/statistics/net.ts', '../sort'],
		['server to domain', 'src/lib/server/live/hub.ts', '$lib/domain/deck'],
		['a user to charts', 'src/lib/wall/scene.ts', '$lib/charts/dots'],
		['a route to any room', 'src/routes/join/+page.ts', '$lib/participant/Sort.svelte'],
		['a route on the server to server', 'src/routes/api/+server.ts', '$lib/server/config'],
		['hooks to server', 'src/hooks.server.ts', '$lib/server/config'],
		['cli to the store', 'src/cli/backup.ts', '../lib/server/store/back-up.ts'],
		['cli to domain', 'src/cli/start.ts', '../lib/domain/deck.ts'],
		['a package', 'src/lib/domain/deck.ts', 'd3-array'],
		['generated types', 'src/routes/join/+page.ts', './$types']
	])('and a right one is not: %s', (_, path, specifier) => {
		expect(wrongArrows(importing(path, specifier))).toEqual([]);
	});
});
