import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtInDecks } from '$lib/decks/built-in';
import { deckCsv } from '$lib/decks/deck-csv';
import type { Deck } from '$lib/domain/deck';
import { clientOf, joinAs, participantId, sortAll, type Call } from './client';
import { ORGANISER_KEY, RESEARCHER_KEY, startProduct, type Product } from './product';

/** The shelf of card sets, as a researcher and an organiser fill it. */

const [llo] = builtInDecks as [Deck, ...Deck[]];
const base = { id: llo.id };
let product: Product;
let call: Call;
beforeAll(async () => {
	product = await startProduct({ ORGANISER_KEY, LOG_LEVEL: 'error' });
	call = clientOf(product);
}, 60_000);
afterAll(() => product.stop());

const upload = (body: object, language = 'en') =>
	call('POST', '/api/v1/research/decks', {
		key: RESEARCHER_KEY,
		body,
		headers: { 'accept-language': language }
	});
const onShelf = async () =>
	((await call('GET', '/api/v1/decks')).json as readonly { id: string; version: string }[]).map(
		({ id, version }) => `${id}@${version}`
	);

test('a deck goes round by its CSV: cards, piles and texts come back as they were', async () => {
	const csv = deckCsv(llo).replaceAll('Zin in leren', 'Zin om te leren');
	const added = await upload({ form: 'csv', csv, base, id: 'mijn', version: '1.0.0' });
	expect([added.status, added.json]).toEqual([201, { id: 'mijn', version: '1.0.0' }]);
	const kept: Deck = (await call('GET', '/api/v1/decks/mijn')).json;
	const texts = (deck: Deck) => deck.cards.map((card) => [card.id, card.axis, card.text['en']]);
	expect(texts(kept)).toEqual(texts(llo));
	expect(kept.piles).toEqual(llo.piles);
	expect(kept.cards.filter(({ text }) => text['nl'] === 'Zin om te leren')).toHaveLength(
		llo.cards.filter(({ text }) => text['nl'] === 'Zin in leren').length
	);
});

test('what is wrong in a CSV is said by its line, and nothing is kept', async () => {
	const lines = deckCsv(llo).split('\n');
	const at = lines.findIndex((line) => line.includes('intrinsic'));
	lines[at] = (lines[at] ?? '').replace('intrinsic', 'sideways');
	const csv = lines.join('\n');
	const refused = await upload({ form: 'csv', csv, base, id: 'krom', version: '1.0.0' });
	expect([refused.status, refused.json.code ?? refused.json.type]).toEqual([
		422,
		expect.stringContaining('deck-invalid')
	]);
	expect(refused.json.problems).toContainEqual(expect.objectContaining({ line: at + 1 }));
	expect(await onShelf()).not.toContain('krom@1.0.0');
});

test('a version once kept is never another: sorts were made with it', async () => {
	const copy = { form: 'copy', base, id: 'kopie', version: '1.0.0', title: 'Kopie' };
	expect((await upload(copy)).status).toBe(201);
	const again = await upload({ ...copy, title: 'Anders' });
	expect(again.status).toBe(409);
	expect((await call('GET', '/api/v1/decks/kopie')).json.title['nl']).toBe('Kopie');
	expect((await upload({ ...copy, version: '1.1.0' })).status).toBe(201);
	expect(await onShelf()).toEqual(expect.arrayContaining(['kopie@1.0.0', 'kopie@1.1.0']));
	// the deck that comes with the program stays what it is
	expect((await upload({ ...copy, id: llo.id, version: '9.0.0' })).status).toBe(409);
});

test('an organiser brings a whole deck as JSON, and a dialogue is sorted with it', async () => {
	const deck = { ...llo, id: 'van-ons', version: '2.0.0' };
	const bring = (key?: string) =>
		call('POST', '/api/v1/decks', { body: deck, ...(key ? { key } : {}) });
	expect((await bring()).status).toBe(401);
	expect((await bring(RESEARCHER_KEY)).status).toBe(401);
	expect((await bring(ORGANISER_KEY)).status).toBe(201);
	const made = await call('POST', '/api/v1/dialogues', {
		key: ORGANISER_KEY,
		body: { title: 'Proef', deck: 'van-ons', language: 'nl', settings: {} }
	});
	expect(made.status).toBe(201);
	await call('POST', `/api/v1/dialogues/${made.json.id}/commands`, {
		key: made.json.facilitatorKey,
		body: { key: 'open', rev: 0, command: { type: 'open' } }
	});
	const person = await joinAs(call, made.json, participantId(1));
	await sortAll(person, () => 'helps');
	const rows = await call('GET', '/api/v1/research/export/participants.csv', {
		key: RESEARCHER_KEY
	});
	expect(rows.text).toContain('van-ons');
});

test('the shelf of the research room is for researchers', async () => {
	const body = { form: 'copy', base, id: 'geheim', version: '1.0.0' };
	expect((await call('POST', '/api/v1/research/decks', { body })).status).toBe(401);
	expect(
		(await call('POST', '/api/v1/research/decks', { body, key: ORGANISER_KEY })).status
	).toBeGreaterThanOrEqual(401);
	expect(await onShelf()).not.toContain('geheim@1.0.0');
});
