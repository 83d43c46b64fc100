import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { RESEARCHER_KEY, startProduct, type Product } from '../http/product';
import { clientOf, joinAs, participantId, sortAll } from '../http/client';
import { LAPTOP, openBrowser, PHONE, usually, type People } from './people';
import { axisOfCard, comeIn, sortBy, tap, type Plan } from './phone-person';

/**
 * Six people. All 12 cards of an axis lie on one pile, so profile and figures follow by hand: 12 of
 * 12 is clear (S2), all neutral gives no side (S3). On every card the group has 3 helps, 2 hinders
 * and 1 neutral: no majority of 4, both directions at least 2, so the word is “divided” (D3).
 */
const PLANS: readonly Plan[] = [
	{ intrinsic: 'helps', external: 'helps' },
	{ intrinsic: 'helps', external: 'helps' },
	{ intrinsic: 'helps', external: 'hinders' },
	{ intrinsic: 'hinders', external: 'helps' },
	{ intrinsic: 'hinders', external: 'hinders' },
	{ intrinsic: 'neutral', external: 'neutral' }
];
/** help, hinder, neutral of each axis; profile; status. */
const FIGURES = [
	'0,0,12,0,0,12,,none',
	'0,12,0,0,12,0,D,firm',
	'0,12,0,12,0,0,C,firm',
	'12,0,0,0,12,0,B,firm',
	'12,0,0,12,0,0,A,firm',
	'12,0,0,12,0,0,A,firm'
];
/** Firm profiles of the six; one dialogue alone has no interval (G3). */
const SHARES = [
	['A', '2'],
	['B', '1'],
	['C', '1'],
	['D', '1'],
	['provisional', '0'],
	['none', '1']
] as const;

type Row = Readonly<Record<string, string>>;

function rowsOf(csv: string): Row[] {
	const [head = '', ...lines] = csv
		.replace(/^\uFEFF/, '')
		.trim()
		.split(/\r?\n/);
	const names = head.split(',');
	return lines.map((line) => {
		const cells = line.split(',');
		return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
	});
}

/** What a click on a file's link brings. */
async function fileOf(page: Page, file: string): Promise<string> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.locator(`a[download="${file}"]`).first().click()
	]);
	return readFile(await download.path(), 'utf8');
}

let product: Product;
let people: People;
afterEach(async () => {
	await people.leave();
	await product.stop();
});

describe('a whole dialogue in real browsers', () => {
	test.each(
		usually(
			// here two phones show it, one by taps, one by keys: others say the same over the API
			[['on a plain name in a room', 'room.test', false, 2]],
			[
				['on localhost', 'localhost', true, PLANS.length],
				['on a plain name in a room', 'room.test', false, PLANS.length]
			] as const
		)
	)(
		'%s: six people sort, the room reads words, the researcher exact figures',
		async (_, host, secure, real) => {
			product = await startProduct();
			const origin = `http://${host}:${product.port}`;
			people = await openBrowser(origin, { hosts: 'MAP room.test 127.0.0.1', keeps: true });

			const panel = await people.meet('panel', LAPTOP);
			await panel.goto(`${origin}/new`);
			expect(await panel.evaluate(() => isSecureContext)).toBe(secure);
			await panel.getByLabel(/Hoe heet het gesprek/).fill('Leren in de wijk');
			await tap(panel, /Maak het gesprek/);
			// one title, one press, and the wall is next: no screen is claimed that is not there
			await panel.getByText('Nog geen groot scherm').waitFor();
			const [wall] = await Promise.all([
				panel.context().waitForEvent('page'),
				tap(panel, /^Open het grote scherm/)
			]);
			await wall.getByText(/^\d{4}\s\d{4}$/).waitFor();
			await panel.getByText('Nog geen groot scherm').waitFor({ state: 'detached' });
			await tap(panel, /Begin het gesprek/);
			await wall.getByText('We zijn begonnen. Kijk op je telefoon').waitFor();
			const code = (await wall.getByText(/^\d{4}\s\d{4}$/).innerText()).replace(/\D/g, '');
			for (const stage of [/Oefenen/, /Kaarten sorteren/]) {
				await panel.getByRole('button', { name: new RegExp(`Volgende: ${stage.source}`) }).click();
				await panel.getByRole('heading', { level: 1, name: stage }).waitFor();
			}

			const phones = await Promise.all(
				PLANS.slice(0, real).map(async (plan, at) => {
					const phone = await people.meet(`phone ${at + 1}`, PHONE);
					await phone.goto(origin);
					await phone.getByLabel(/^Code/).fill(code);
					await tap(phone, /^Doe mee/);
					await comeIn(phone);
					await sortBy(phone, plan, at % 2 === 0 ? 'taps' : 'keys');
					return phone;
				})
			);
			const call = clientOf(product);
			for (const [at, plan] of PLANS.slice(real).entries()) {
				const person = await joinAs(call, { code }, participantId(at + 1));
				await sortAll(person, (card) => plan[axisOfCard(card)]);
			}
			await wall.getByText('6 van 6 klaar').waitFor();
			for (const word of ['verdeeld', 'meeste mensen']) {
				expect(await wall.getByText(word).count(), word).toBe(0);
				expect(await panel.getByText(word).count(), word).toBe(0);
			}

			await tap(panel, /Sluit het sorteren nu al/);
			await tap(panel, /Ja, sluit het sorteren/);
			await panel.getByRole('button', { name: /Het plaatje van de groep/ }).click();
			await tap(panel, /Bekijk eerst zelf/);
			await panel
				.getByText(/de groep is verdeeld over/i)
				.first()
				.waitFor();
			expect(await wall.getByText('verdeeld').count()).toBe(0);
			await tap(panel, /Laat zien/);
			await wall
				.getByText(/de groep is verdeeld over/i)
				.first()
				.waitFor();
			const [first] = phones;
			await tap(first as Page, /^Ga mee/);
			await (first as Page)
				.getByText(/de groep is verdeeld over/i)
				.first()
				.waitFor();

			await panel.getByRole('button', { name: /Afsluiten/ }).click();
			await tap(panel, /^Bestanden/);
			const cards = rowsOf(await fileOf(panel, 'cards.csv'));
			await panel.keyboard.press('Escape');
			await panel.locator('dialog[open]').waitFor({ state: 'detached' });
			const labels = cards.map((row) => row['label']).sort();
			// 6 of the 24 are private and not shown under 20 people (D7)
			expect(labels).toEqual([...Array(18).fill('divided'), ...Array(6).fill('hidden-private')]);
			const counted = ['helps', 'hinders', 'neutral', 'skip', 'net', 'polarisation'];
			for (const row of cards) expect(counted.map((column) => row[column]).join('')).toBe('');

			// research has it from its end on (D12)
			await tap(panel, /^Beëindig het gesprek/);
			await panel
				.locator('dialog[open]')
				.getByRole('button', { name: 'Beëindig het gesprek' })
				.click();
			await panel.getByText('Het gesprek is afgelopen.').first().waitFor();

			const researcher = await people.meet('researcher', LAPTOP);
			await researcher.goto(`${origin}/research`);
			await researcher.getByLabel(/Sleutel/).fill(RESEARCHER_KEY);
			await tap(researcher, /Open de onderzoekskamer/);
			await researcher.getByRole('link', { name: 'Bestanden', exact: true }).first().click();
			// four of these six put all on one pile: the room leaves them out unless asked not to
			await researcher.getByText('Wijzig wie meetelt').click();
			await researcher.getByLabel(/Wie alles op één stapel legde/).uncheck();
			await researcher.getByText(/^6 mensen in 1 gesprek/).waitFor();
			await tap(researcher, /Maak de bestanden/);
			const rows = rowsOf(await fileOf(researcher, 'participants.csv'));
			const axes = ['int', 'ext'].flatMap((axis) =>
				['help', 'hinder', 'neutral'].map((pile) => `${axis}_${pile}`)
			);
			const figures = rows.map((row) =>
				[...axes, 'profile', 'status'].map((column) => row[column]).join(',')
			);
			expect(figures.sort()).toEqual(FIGURES);
			const shares = rowsOf(await fileOf(researcher, 'profile_distribution.csv')).filter(
				(row) => row['group_by'] === 'all' && row['status'] === 'firm'
			);
			for (const [profile, n] of SHARES) {
				const row = shares.find((one) => one['profile'] === profile);
				expect(row).toMatchObject({ n, total: '6', ci_method: 'none', n_dialogues: '1' });
				expect([row?.['ci_low'], row?.['ci_high']]).toEqual(['', '']);
			}
			expect(people.complaints).toEqual([]);
			expect(people.strangers).toEqual([]);
		}
	);
});
