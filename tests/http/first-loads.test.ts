import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { firstLoad, importsOf } from './first-load';
import { sharedProduct } from './product';

/** What each page may load first. If it grew, shrink it (CONTRIBUTING); raise with a reason. */
const budget = JSON.parse(
	readFileSync(join('tests', 'http', 'first-loads.json'), 'utf8')
) as Readonly<
	Record<string, { readonly kib: number; readonly files: number; readonly steps: number }>
>;

describe.each(Object.entries(budget))('%s', (path, most) => {
	test('loads no more at first than its budget, in no more steps', async () => {
		const { kib, files, steps } = await firstLoad((await sharedProduct()).url, path);
		expect.soft(kib, `${kib.toFixed(1)} KiB`).toBeLessThanOrEqual(most.kib);
		expect.soft(files).toBeLessThanOrEqual(most.files);
		expect.soft(steps).toBeLessThanOrEqual(most.steps);
	});
});

test('a phone is sent no texts but its own before the first card, and in one language', async () => {
	const { url } = await sharedProduct();
	for (const [path, sections] of [
		['/', ['common', 'home', 'joining']],
		['/d/some', ['common', 'participant']]
	] as const) {
		const { addresses } = await firstLoad(url, path);
		const texts = addresses.flatMap(
			(one) => /\/texts\/(\w+)\.(\w+)\./.exec(one)?.slice(1, 3) ?? []
		);
		expect(texts.filter((_, at) => at % 2 === 0).sort()).toEqual(sections);
		expect(new Set(texts.filter((_, at) => at % 2 === 1))).toEqual(new Set(['nl']));
	}
});

test('a browser that wishes English is named English texts, and caches tell the two apart', async () => {
	const { url } = await sharedProduct();
	const answer = await fetch(`${url}/d/some`, { headers: { 'accept-language': 'en-GB,nl;q=0.5' } });
	const page = await answer.text();
	expect(page).toMatch(/modulepreload" href="[^"]+\/texts\/participant\.en\./);
	expect(page).not.toMatch(/\/texts\/\w+\.(?!en\.)/);
	expect(answer.headers.get('vary')).toMatch(/accept-language/i);
});

test('the page of an error, which the framework fetches with each page, brings no part of another', async () => {
	const { url } = await sharedProduct();
	const { addresses, scripts } = await firstLoad(url, '/d/some');
	const [ofErrors] = /nodes\/1\.[\w-]+\.js/.exec(scripts) ?? [];
	const there = await importsOf(`${url}/_app/immutable/${ofErrors}`);
	expect(there.length).toBeGreaterThan(0);
	expect(there.filter((one) => !addresses.includes(one))).toEqual([]);
});
