import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf, leadDialogue } from '../http/client';
import { ADMIN_KEY, RESEARCHER_KEY, startProduct, type Product } from '../http/product';
import { aPicture } from '../browser/a-picture';
import { faultsOf } from '../browser/broken-rules';
import { LAPTOP, openBrowser, PHONE, type People, type Size } from '../browser/people';
import { tap } from '../browser/phone-person';
import { toPage } from '../browser/research-menu';

let product: Product;
let people: People;

beforeAll(async () => {
	product = await startProduct({ ADMIN_KEY });
	people = await openBrowser(product.url);
});
afterAll(async () => {
	await people.leave();
	await product.stop();
});

interface Tagged {
	readonly id: string;
	readonly tags: readonly string[];
}

/** A dialogue that has ended: research has it from then on (D12). */
const ended = async (count: number) =>
	(await aPicture(product, count, {})).command({ type: 'end' });

const SIZES: readonly (readonly [string, Size])[] = [
	['a phone', PHONE],
	['a laptop', LAPTOP]
];
test.each(SIZES)(
	'a full research room on %s breaks no rule, every figure says how it came about, and its files come',
	async (_, size) => {
		for (const count of [6, 12]) await ended(count);
		const room = await people.meet('research', size);
		await room.goto(`${product.url}/research`);
		await room.getByLabel(/Sleutel/).fill(RESEARCHER_KEY);
		await tap(room, /Open de onderzoekskamer/);
		await room.getByRole('heading', { name: 'Verdeling van de profielen' }).waitFor();
		await room.getByText('Zo is dit berekend').first().click();
		await room.getByText('Wilson 1927, JASA 22, 209-212').waitFor();
		expect(await room.locator('pre').innerText()).toContain('result <- rbind(');
		expect(await faultsOf(room)).toEqual([]);

		await toPage(room, 'Wensen per profiel');
		await room.getByLabel(/Op de kaarten van de wens/).check();
		await room.getByLabel('De kaarten van de wens houden tegen').check();
		await room
			.getByRole('heading', { name: /^(Het vaakst nodig: “.+”|Wat het vaakst nodig is)/ })
			.first()
			.waitFor();
		await room.getByText('Alle groepen naast elkaar').first().click();
		await room.getByRole('table', { name: 'Alle groepen naast elkaar' }).waitFor();
		expect(await faultsOf(room)).toEqual([]);
		for (const name of ['Wat mensen nodig hebben', 'Kaarten', 'Hoe stevig is het?']) {
			await toPage(room, name);
			expect(await faultsOf(room)).toEqual([]);
		}

		await toPage(room, 'Bestanden');
		await tap(room, /Maak de bestanden/);
		const [download] = await Promise.all([
			room.waitForEvent('download'),
			room.locator('a[download="package.zip"]:not([href*="safe=1"])').click()
		]);
		expect(download.suggestedFilename()).toBe('package.zip');
		await toPage(room, 'Opzet en aantallen');
		await room.getByText(/131 mensen met een vaste letter per profiel/).waitFor();
		await room.getByLabel(/Zo precies/).fill('5');
		await room.getByText(/523 mensen met een vaste letter per profiel/).waitFor();
		expect(await faultsOf(room)).toEqual([]);
		// what was looked at and what was taken are in the log
		await room.reload();
		await toPage(room, 'Wie keek en nam');
		await room
			.getByRole('cell', { name: /package\.zip/ })
			.first()
			.waitFor();
		await room.getByRole('cell', { name: 'gekeken' }).first().waitFor();
		expect(await faultsOf(room)).toEqual([]);
		expect(people.complaints).toEqual([]);
		expect(people.strangers).toEqual([]);
		await people.part(room);
	}
);

test('who counts can be chosen, a dialogue found back by its tag, and the choice goes along', async () => {
	for (let dialogue = 0; dialogue < 3; dialogue++) await ended(6);
	const room = await people.meet('research', LAPTOP);
	await room.goto(`${product.url}/research`);
	await room.getByLabel(/Sleutel/).fill(RESEARCHER_KEY);
	await tap(room, /Open de onderzoekskamer/);
	await toPage(room, 'Gesprekken');
	await room
		.getByRole('button', { name: /^Labels van/ })
		.first()
		.click();
	await room.getByRole('textbox', { name: /^Labels van/ }).fill('proef, tweede');
	await tap(room, /Bewaar labels/);
	await room.getByRole('table').getByText('proef', { exact: true }).waitFor();
	await room.getByText('Wijzig wie meetelt').click();
	await room.getByLabel('Label', { exact: true }).selectOption('proef');
	// on fewer than three dialogues it would point at one (D12)
	await room
		.getByText(/^Dit label staat op minder dan 3 gesprekken/)
		.first()
		.waitFor();
	const call = clientOf(product);
	const found = await call('GET', '/api/v1/research/overview', { key: RESEARCHER_KEY });
	const others = found.json.dialogues.filter(({ tags }: Tagged) => tags.length === 0).slice(0, 2);
	for (const { id } of others as readonly Tagged[]) {
		const body = { dialogue: id, tags: ['proef'] };
		const tagged = await call('POST', '/api/v1/research/tags', { key: RESEARCHER_KEY, body });
		expect(tagged.status).toBe(200);
	}
	await room.reload();
	await room.getByText(/in 3 gesprekken$/).waitFor();
	await room.getByText('Wijzig wie meetelt').click();
	await room.getByLabel(/Wie niet klaar was/).uncheck();
	await room
		.getByText(/Dit geldt voor niemand|Dit zou/)
		.first()
		.waitFor();
	await toPage(room, 'Kaarten');
	await room.getByText(/in 3 gesprekken$/).waitFor();
	expect(new URL(room.url()).search).toBe('?tag=proef&exclude=one-pile');
	await people.part(room);
});

test('the room speaks English to who asks for it', async () => {
	await ended(6);
	const room = await people.meet('in English', LAPTOP, { locale: 'en-GB' });
	await room.goto(`${product.url}/research`);
	await room.getByLabel('Researcher key').fill(RESEARCHER_KEY);
	await room.getByRole('button', { name: 'Open the research room' }).click();
	for (const name of ['Needs by profile', 'What people need', 'Cards', 'Design and sample size']) {
		await toPage(room, name);
		expect(await room.locator('html').getAttribute('lang')).toBe('en');
		expect(await room.locator('main').innerText()).not.toMatch(/\b(kaarten|mensen|gesprek)\b/i);
	}
	expect(people.complaints).toEqual([]);
	await people.part(room);
});

test('an operator on a phone gives a library its key, by keys alone; a new tab needs none', async () => {
	const desk = await people.meet('operator', PHONE);
	await desk.goto(`${product.url}/admin`);
	await desk.getByLabel('Sleutel').fill(ADMIN_KEY);
	await desk.keyboard.press('Enter');
	await desk.getByLabel('Naam').fill('Bibliotheek Oost');
	await desk.keyboard.press('Enter');
	const shown = desk.getByRole('alertdialog', { name: 'De sleutel van Bibliotheek Oost' });
	await shown.getByText(/^k\.[\w-]{27}$/).waitFor();
	await desk.keyboard.press('Escape');
	await desk.getByText('maakte een sleutel voor').waitFor();
	expect(await faultsOf(desk)).toEqual([]);
	await desk.reload();
	await desk.getByText('nog niet gebruikt').waitFor();
	// two who lead dialogues, one of them with a long name: the page stays as wide as the phone
	const call = clientOf(product);
	for (const holder of ['Bibliotheek Noord-Veluwe en Salland en omstreken', 'West']) {
		const body = { role: 'organiser', holder };
		const { key } = (await call('POST', '/api/v1/admin/keys', { key: ADMIN_KEY, body })).json;
		await leadDialogue(call, {}, 'nl', key as string, 'Taalcafé op dinsdagmiddag');
	}
	await desk.reload();
	await desk.getByRole('combobox').waitFor();
	expect(await desk.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});
