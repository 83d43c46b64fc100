import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What a reader is sent to is there: commands, links, headings, files and addresses. */

const read = (path: string) => readFileSync(path, 'utf8');
const under = (folder: string) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));

const PAPERS = [
	'README.md',
	'CONTRIBUTING.md',
	...under('docs').filter((path) => !path.endsWith('.json'))
].filter((path) => /\.[\w]+$/.test(path));
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const files = [...under('src'), ...under('tests'), ...under('docs'), ...readdirSync('.')];
const names = new Set(files.map((path) => basename(path)));

/** Files that the program makes. */
const MADE = new Set(['datapackage.json', 'sbom.cdx.json']);
/** Where a path may be said from. */
const FROM = ['', 'src', 'src/lib'];

/** The parts of each address, such as `api`, `v1`, `research`. */
const parts = (address: string) => address.split('/').filter(Boolean);
const routes = under('src/routes')
	.filter((path) => /^\+(page|server)\b/.test(basename(path)))
	.map((path) => parts(dirname(path).slice('src/routes'.length)));
/** Whether a page or a call is there, or beneath it. */
const answers = (address: string) =>
	routes.some((route) =>
		parts(address).every((part, at) => part === route[at] || route[at]?.startsWith('['))
	);
/** Answered before the program's own routes. */
const BEFORE_ROUTES = new Set(['/metrics']);

/** A heading as a link names it. */
const anchor = (heading: string) =>
	heading
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\s_-]/gu, '')
		.trim()
		.replace(/\s/g, '-');

const headingsOf = (path: string) =>
	[...read(path).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchor(heading));

describe.each(PAPERS)('%s', (paper) => {
	const text = read(paper);
	const ticked = [...text.matchAll(/`([^`\n]+)`/g)].map(([, inside = '']) => inside);

	test('names commands that there are', () => {
		const named = [...text.matchAll(/npm run (?:--\S+ )?([\w:-]*\w)/g)].map(
			([, name = '']) => name
		);
		expect(named.filter((name) => !(name in scripts))).toEqual([]);
		const programs = [...text.matchAll(/src\/cli\/run\.js (\w+)/g)].map(([, name = '']) => name);
		expect(
			programs.filter(
				(name) => !Object.values(scripts).some((script) => script.includes(`run.js ${name}`))
			)
		).toEqual([]);
	});

	test('links to pages and headings that there are', () => {
		const links = [
			...text.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g),
			...text.matchAll(/src="(?!https?:)([^"]+)"/g)
		];
		const wrong = links.filter(([, path = '', heading]) => {
			const target = path ? join(dirname(paper), path) : paper;
			return !existsSync(target) || (heading && !headingsOf(target).includes(heading));
		});
		expect(wrong.map(([link]) => link)).toEqual([]);
	});

	test('names files and folders that there are', () => {
		const paths = [
			...ticked.filter((one) => /^[\w.-]+(\/[\w.-]+)*\.(ts|svelte|json|css|js|md|yaml)$/.test(one)),
			...ticked.filter((one) =>
				/^(src|tests|docs|static|messages|lib|domain|wall)\/[\w./-]+$/.test(one)
			),
			...[...text.matchAll(/\bdocs\/hosting\/[\w.]*\w/g)].map(([path]) => path)
		];
		const there = (path: string) =>
			path.includes('/')
				? FROM.some((folder) => existsSync(join(folder, path)))
				: names.has(path) || MADE.has(path);
		expect(paths.filter((path) => !there(path))).toEqual([]);
	});

	test('names addresses that answer', () => {
		const addresses = ticked
			.filter((one) => /^\/[a-z][\w/]*$/.test(one) && !/^\/(etc|opt|var|tmp|usr|dev)\b/.test(one))
			.filter((one) => !BEFORE_ROUTES.has(one));
		expect(addresses.filter((one) => !answers(one))).toEqual([]);
	});
});
