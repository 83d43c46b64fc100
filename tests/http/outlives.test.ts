import { execFileSync, spawn } from 'node:child_process';
import {
	appendFileSync,
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nameOfSource } from '../../src/cli/build/name-of-source.ts';
import { putInFront, versionsOf } from '../../src/cli/build/built-versions.ts';
import { clientOf, leadDialogue, type Led } from './client';
import { RESEARCHER_KEY, startProduct, type Product } from './product';
import { openStream, type Listening } from './stream';

/**
 * A running server outlives whatever is done to its folder: an upgrade, a build beside it, another
 * build in its place, nothing left at all. Thirty streams stay open, and pages load.
 */

let root: string;
let server: Product;
let dialogue: Led;
let streams: readonly Listening[];

beforeAll(async () => {
	root = mkdtempSync(join(tmpdir(), 'kaartgesprek-outlives-'));
	// what an image is built of: neither tests nor papers, but for the rules, which are a page
	const parts = readdirSync('.').filter(
		(name) => !/^(\.git|node_modules|data|docs|tests|test-results)$/.test(name)
	);
	for (const part of [...parts, 'docs/rules.md']) {
		cpSync(part, join(root, part), { recursive: true });
	}
	symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
	server = await startProduct({ LOG_LEVEL: 'error' }, root);
	dialogue = await leadDialogue(clientOf(server));
	await dialogue.command({ type: 'open' });
	streams = await Promise.all(
		Array.from({ length: 30 }, () => openStream(server, dialogue.id, dialogue.wallKey, 'wall'))
	);
});
afterAll(async () => {
	for (const stream of streams) stream.close();
	await server.stop();
	rmSync(root, { recursive: true, force: true });
});

const PAGES = [
	'/',
	'/new',
	'/d/x',
	'/wall/x',
	'/panel/x',
	'/solo',
	'/method',
	'/research',
	'/print'
];

/** Loads a page as a browser does: the shell, and every part that it names. */
async function load(product: Pick<Product, 'port'>, page: string): Promise<readonly string[]> {
	const at = `http://localhost:${product.port}`;
	const shell = await fetch(`${at}${page}`);
	expect([page, shell.status]).toEqual([page, 200]);
	const html = await shell.text();
	const parts = [
		...new Set(
			[...html.matchAll(/["(](\/(?:_app\/immutable|opening)[^"]+)"/g)].map(([, part]) => part ?? '')
		)
	];
	await Promise.all(
		parts.map(async (part) => {
			const answer = await fetch(`${at}${part}`);
			await answer.arrayBuffer();
			expect([part, answer.status]).toEqual([part, 200]);
		})
	);
	expect(parts.length).toBeGreaterThan(5);
	return parts;
}

/** Forty loads, four at a time. */
async function loads(product: Pick<Product, 'port'>): Promise<void> {
	const waiting = Array.from({ length: 40 }, (_, at) => PAGES[at % PAGES.length] ?? '/');
	const next = async () => {
		for (let page = waiting.pop(); page !== undefined; page = waiting.pop())
			await load(product, page);
	};
	await Promise.all([next(), next(), next(), next()]);
}

/** All thirty streams hear of a step that is made now. */
async function everyStreamHears(): Promise<void> {
	const stepped = await dialogue.command({ type: 'next' });
	expect(stepped.status).toBe(200);
	await Promise.all(
		streams.map((stream) => stream.until((heard) => heard.rev >= stepped.json.rev))
	);
}

/**
 * The framework's own files are written again and again until `over`, as by tests, a type check or
 * the dev server: they name a build of another hand.
 */
async function othersWrite(over: () => boolean): Promise<void> {
	const kit = join('node_modules', '@sveltejs', 'kit', 'svelte-kit.js');
	execFileSync(process.execPath, [kit, 'sync'], { cwd: root, stdio: 'ignore' });
	const files = join(root, '.svelte-kit', 'generated');
	const theirs = join(root, 'generated-by-others');
	cpSync(files, theirs, { recursive: true });
	while (!over()) {
		cpSync(theirs, files, { recursive: true });
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}

/** The name that the shell gives to what it hands its program, and whether the program reads it. */
async function startsItsProgram(product: Pick<Product, 'port'>): Promise<boolean> {
	const at = `http://localhost:${product.port}`;
	const [name = ''] = /__sveltekit_\w+/.exec(await (await fetch(at)).text()) ?? [];
	const programs = await Promise.all(
		(await load(product, '/'))
			.filter((part) => part.endsWith('.js'))
			.map(async (part) => (await fetch(`${at}${part}`)).text())
	);
	return name !== '' && programs.some((program) => program.includes(name));
}

/** `npm run build`, as somebody else would while the server runs. */
function build(): Promise<{ readonly status: number | null; readonly said: string }> {
	const child = spawn(process.execPath, ['src/cli/run.js', 'build'], { cwd: root });
	let said = '';
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
	}
	return new Promise((done) => child.on('close', (status) => done({ status, said })));
}

test('another build in front, another in its place, and nothing at all: pages load and streams live on', async () => {
	const [name = ''] = versionsOf(root);
	const mine = join(root, 'build', name);
	// a made-up version: the same but for one part of the program
	const other = 'f'.repeat(16);
	cpSync(mine, join(root, 'build', other), { recursive: true });
	await Promise.all([loads(server), putInFront(root, other)]);
	await everyStreamHears();

	renameSync(mine, `${mine}.gone`);
	renameSync(join(root, 'build', other), mine);
	rmSync(join(mine, 'files/_app'), { recursive: true });
	await loads(server);
	await everyStreamHears();

	rmSync(join(root, 'build'), { recursive: true });
	rmSync(join(root, 'src'), { recursive: true });
	await loads(server);
	await everyStreamHears();
	// what nobody had asked for before is there as well
	const call = clientOf(server);
	for (const path of ['openapi.json', 'decks', 'privacy', 'health']) {
		expect([path, (await call('GET', `/api/v1/${path}`)).status]).toEqual([path, 200]);
	}
	const codebook = await call('GET', '/api/v1/research/export/codebook.csv', {
		key: RESEARCHER_KEY
	});
	expect(codebook.status).toBe(200);
	const gone = await call('GET', '/_app/immutable/entry/start.gone.js');
	expect([gone.status, gone.headers.get('cache-control')]).toEqual([404, 'no-store']);
	expect(server.log()).toBe('');
});

test('two builds at once and a type check beside it make one, quietly; the new server also has what old pages ask for', async () => {
	cpSync('src', join(root, 'src'), { recursive: true });
	cpSync('build', join(root, 'build'), { recursive: true });
	const before = versionsOf(root);
	const old = await load(server, '/');
	// an upgrade: another word on the first page
	const words = join(root, 'src/lib/messages/common/nl.ts');
	writeFileSync(words, readFileSync(words, 'utf8').replace("'Kaartgesprek'", "'Kaartgesprek 2'"));
	appendFileSync(join(root, 'src/lib/ui/base.css'), '\n:root { --kaart-upgraded: 1; }\n');
	let isBuilding = true;
	const building = Promise.all([build(), build(), loads(server)]).finally(
		() => (isBuilding = false)
	);
	await othersWrite(() => !isBuilding);
	const [one, two] = await building;
	expect([one.status, two.status], `${one.said}${two.said}`).toEqual([0, 0]);
	const lines = `${one.said}${two.said}`.trimEnd().split('\n');
	expect(lines.filter((line) => line.startsWith('Building')).length).toBe(1);
	expect(lines.length).toBeLessThanOrEqual(4);
	expect(versionsOf(root)).toEqual([nameOfSource(root), ...before].slice(0, 3));
	expect(existsSync(join(root, 'build', `${nameOfSource(root)}.unfinished`))).toBe(false);
	await loads(server);
	await everyStreamHears();
	// nothing changed: nothing to do
	expect(await build()).toEqual({ status: 0, said: '' });

	const upgraded = await startProduct({ LOG_LEVEL: 'error' }, root);
	try {
		const fresh = await load(upgraded, '/');
		expect(fresh).not.toEqual(old);
		expect(await startsItsProgram(upgraded)).toBe(true);
		// a page that was opened before the upgrade goes on
		for (const part of old) {
			const answer = await fetch(`http://localhost:${upgraded.port}${part}`);
			await answer.arrayBuffer();
			expect([part, answer.status]).toEqual([part, 200]);
		}
	} finally {
		await upgraded.stop();
	}
	expect(server.log()).toBe('');
}, 240_000);
