import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Deck } from '$lib/domain/deck';
import { closedDeck, gradedDeck, workDeck } from '../decks/work-deck';
import { layAs, WORK_RESULTS } from '../decks/work-hands';
import { clientOf, joinAs, leadDialogue, participantId, sortAll, type Call } from './client';
import { RESEARCHER_KEY, startProduct, type Product } from './product';

/** Dialogues with sets that share nothing with the built-in one. */

let product: Product;
let call: Call;
beforeAll(async () => {
	product = await startProduct({ LOG_LEVEL: 'error' });
	call = clientOf(product);
	for (const deck of [workDeck, closedDeck, gradedDeck]) {
		const { status, text } = await call('POST', '/api/v1/research/decks', {
			key: RESEARCHER_KEY,
			body: { form: 'json', deck }
		});
		if (status !== 201) throw new Error(text);
	}
});
afterAll(() => product.stop());

/** Rows of a CSV without quoted commas, by column. */
function rowsOf(text: string): Record<string, string>[] {
	const [head = '', ...lines] = text.trim().split('\n');
	const names = head.split(',');
	return lines.map((line) => {
		const cells = line.split(',');
		return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
	});
}

const ownSettings = { needs: false };

/** Six people sort, and their picture is released to the room. */
async function sorted(
	deck: Deck,
	from: number,
	language: string,
	pileOf: (person: number) => (card: string) => string
) {
	const led = await leadDialogue(call, ownSettings, 'nl', undefined, 'Proef', deck.id);
	await led.command({ type: 'open' });
	await led.command({ type: 'goto', stage: 'sort' });
	for (let person = 0; person < 6; person++) {
		const joined = await joinAs(call, led, participantId(from + person), true, language);
		await sortAll(joined, pileOf(person));
	}
	await led.command({ type: 'close', round: 'factors-1' });
	await led.command({ type: 'release', round: 'factors-1', to: 'preview' });
	await led.command({ type: 'release', round: 'factors-1', to: 'room' });
	const key = led.facilitatorKey;
	const state = await call('GET', `/api/v1/dialogues/${led.id}`, { key });
	const file = async (name: string) =>
		(await call('GET', `/api/v1/dialogues/${led.id}/export/${name}`, { key })).text;
	return { led, picture: state.json.pictures['factors-1'], file };
}

const research = async (file: string, deck: Deck) =>
	rowsOf(
		(await call('GET', `/api/v1/research/export/${file}?deck=${deck.id}`, { key: RESEARCHER_KEY }))
			.text
	);

test('the list of sets says how many cards each deals, and what it asks', async () => {
	const lines: readonly Record<string, unknown>[] = (await call('GET', '/api/v1/decks')).json;
	const line = (id: string) => lines.find((one) => one['id'] === id);
	const twelve = { factors: 12, needs: 0 };
	expect(line('naar-het-werk')).toMatchObject({
		dealt: {
			core: { employed: twelve, 'not-employed': twelve },
			full: { employed: twelve, 'not-employed': twelve }
		},
		byWork: false,
		anchors: []
	});
	expect(line('llo')).toMatchObject({
		dealt: { core: { employed: { factors: 24 } } },
		byWork: true,
		anchors: ['want', 'doing', 'work']
	});
});

test('six phones with French cards: words, profiles and files as worked out by hand (S3, D3)', async () => {
	const { led, picture, file } = await sorted(workDeck, 100, 'fr', layAs);
	const words = Object.fromEntries(
		picture.cards.map(({ card, word }: { card: string; word: string }) => [card, word])
	);
	// of six, four are most people; two and two part them
	expect(words).toEqual({
		uitgeslapen: 'most-help',
		zin: 'most-help',
		fietsen: 'most-help',
		plannen: 'divided',
		kou: 'divided',
		haast: 'most-hinder',
		trein: 'most-help',
		weg: 'divided',
		kinderen: 'divided',
		rooster: 'divided',
		parkeren: 'divided',
		baas: 'divided'
	});
	const labels = rowsOf(await file('cards.csv')).map((row) => [row['card'], row['label']]);
	expect(Object.fromEntries(labels)).toEqual(words);
	const report = await file('report.html?language=nl');
	expect(report).toContain('Genoeg slaap');
	expect(report).not.toMatch(/\bleren\b/i);
	await led.command({ type: 'end' });
	const rows = await research('participants.csv', workDeck);
	expect(new Set(rows.map((row) => row['language']))).toEqual(new Set(['fr']));
	const found = rows
		.map((row) =>
			['int_help', 'int_hinder', 'ext_help', 'ext_hinder', 'profile', 'status']
				.map((name) => row[name])
				.join(' ')
		)
		.toSorted();
	expect(found).toEqual(WORK_RESULTS);
});

const WHEN = closedDeck.piles.factor.map(({ id }) => id);
const whenOf = (person: number) => (card: string) => {
	const at = closedDeck.cards.findIndex(({ id }) => id === card);
	// two of six choose the next pile; of the last five cards three do
	const other = person >= (at >= 25 ? 3 : 4) ? 1 : 0;
	return WHEN[(at + other) % WHEN.length] ?? '';
};

test('a sort of 30 cards on 5 piles of its own says their pile, in picture, report and files (S0, D3)', async () => {
	const { led, picture, file } = await sorted(closedDeck, 200, 'nl', whenOf);
	expect(picture.plane).toBeUndefined();
	expect(picture.cards).toHaveLength(30);
	for (const [at, card] of picture.cards.entries()) {
		const told = at >= 25 ? { word: 'differs' } : { word: 'most-neutral', pile: WHEN[at % 5] };
		expect(card).toEqual({ card: `klus-${at + 1}`, people: 6, form: 'word', ...told });
	}
	const report = await file('report.html?language=nl');
	expect(report).toContain('De meesten: Meteen');
	expect(report).not.toMatch(/niet uit|\bleren\b/i);
	const labels = rowsOf(await file('cards.csv')).map((row) => [row['label'], row['pile']]);
	expect(labels[0]).toEqual(['most-pile', 'meteen']);
	expect(labels[29]).toEqual(['differs', '']);
	await led.command({ type: 'end' });
	const [row] = await research('participants.csv', closedDeck);
	expect([row?.['profile'], row?.['int_help']]).toEqual(['', '']);
	const [first] = await research('cards.csv', closedDeck);
	expect([first?.['n'], first?.['helps'], first?.['neutral'], first?.['net']]).toEqual([
		'6',
		'',
		'',
		''
	]);
	const placed = await research('placements.csv', closedDeck);
	expect(placed).toHaveLength(6 * 30);
	expect(placed.filter((one) => one['pile'] === '')).toEqual([]);
});

describe.each([workDeck, closedDeck, gradedDeck])('a rehearsal with $id', (deck) => {
	test('comes to a board with all its cards', async () => {
		const made = await call('POST', '/api/v1/dialogues', {
			body: {
				title: 'Proef',
				deck: deck.id,
				settings: { ...ownSettings, rehearsal: { people: 8, mix: 'mixed' } }
			}
		});
		expect(made.status).toBe(201);
		const { id, facilitatorKey: key } = made.json;
		let rev = 0;
		const command = async (what: object) => {
			const body = { key: `c${rev}`, rev, command: what };
			({ rev } = (await call('POST', `/api/v1/dialogues/${id}/commands`, { key, body })).json);
		};
		const untilStill = async () => {
			for (let step = 0; step < 400; step++) {
				if (!(await call('POST', `/api/v1/dialogues/${id}/rehearsal`, { key })).json.more) return;
			}
			throw new Error('they never come to rest');
		};
		await command({ type: 'open' });
		await command({ type: 'goto', stage: 'picture' });
		await untilStill();
		await command({ type: 'close', round: 'factors-1' });
		await command({ type: 'release', round: 'factors-1', to: 'room' });
		const { pictures } = (await call('GET', `/api/v1/dialogues/${id}`, { key })).json;
		const { cards } = pictures['factors-1'];
		expect(cards).toHaveLength(deck.cards.length);
		const piles = new Set(cards.map(({ pile }: { pile?: string }) => pile));
		expect(piles.size > 1).toBe(deck === closedDeck);
	});
});
