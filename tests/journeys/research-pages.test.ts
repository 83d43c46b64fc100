import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { messages as words } from '$lib/messages/room/nl';
import { SECTIONS } from '$lib/research/sections';
import { clientOf } from '../http/client';
import { RESEARCHER_KEY, startProduct, type Product } from '../http/product';
import { aPicture } from '../browser/a-picture';
import { brokenRules, faultsOf } from '../browser/broken-rules';
import { LAPTOP, openBrowser, PHONE, type People, type Size } from '../browser/people';
import { tap } from '../browser/phone-person';
import { toPage } from '../browser/research-menu';

/** A folder for a picture of every page, when somebody wants to look at them. */
const SHOTS = process.env['SHOTS'];

let product: Product;
let people: People;

beforeAll(async () => {
	product = await startProduct();
	people = await openBrowser(product.url);
	for (const count of [6, 9]) await (await aPicture(product, count, {})).command({ type: 'end' });
	const call = clientOf(product);
	await call('POST', '/api/v1/research/studies', {
		key: RESEARCHER_KEY,
		body: { id: 'taal', title: 'Taalscholen', endsOn: '2030-01-01', deck: 'llo' }
	});
});
afterAll(async () => {
	await people.leave();
	await product.stop();
});

const SIZES: readonly (readonly [string, Size])[] = [
	['a phone', PHONE],
	['a laptop', LAPTOP],
	['a tablet', { width: 768, height: 1024 }]
];
test.each(SIZES)(
	'every page of the research room opens by its menu on %s, breaks no rule and is no wider than the window',
	async (name, size) => {
		const room = await people.meet(name, size);
		await room.goto(`${product.url}/research`);
		await room.getByLabel(/Sleutel/).fill(RESEARCHER_KEY);
		await tap(room, /Open de onderzoekskamer/);
		const found: string[] = [];
		for (const { id, path } of SECTIONS.flatMap<{ id: string; path: string }>(
			({ pages }) => pages
		)) {
			// the method is a page for everybody, outside the room
			if (id === 'method') continue;
			await toPage(room, words.pages[id] ?? '');
			expect(new URL(room.url()).pathname).toBe(path);
			// in the dark only once: sizes change no colour
			const faults = size === PHONE ? await faultsOf(room) : await brokenRules(room);
			const wider = await room.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			if (wider > 0) faults.push(`wider than the window by ${wider} px`);
			found.push(...faults.map((fault) => `${id}: ${fault}`));
			if (!SHOTS) continue;
			const folder = join(SHOTS, `${size.width}`);
			mkdirSync(folder, { recursive: true });
			await room.screenshot({ path: join(folder, `${id}.png`), fullPage: true });
		}
		expect(found).toEqual([]);
		expect(people.complaints).toEqual([]);
		expect(people.strangers).toEqual([]);
		await people.part(room);
	}
);
