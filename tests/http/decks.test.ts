import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtInDecks } from '$lib/decks/built-in';
import { deckCsv } from '$lib/decks/deck-csv';
import type { Deck } from '$lib/domain/deck';
import { MOST_DECKS } from '$lib/server/usecases/add-deck';
import {
	clientOf,
	joinAs,
	leadDialogue,
	participantId,
	sortAll,
	type Answer,
	type Call
} from './client';
import {
	ORGANISER_KEY,
	RESEARCHER_KEY,
	earlyInWindow,
	startProduct,
	type Product
} from './product';

/** The shelf of card sets, as a researcher and an organiser fill it. */

const [llo] = builtInDecks as [Deck, ...Deck[]];
const base = { id: llo.id };
let product: Product;
let call: Call;
beforeAll(async () => {
	product = await startProduct({ ORGANISER_KEY, LOG_LEVEL: 'error', ...earlyInWindow() });
	call = clientOf(product);
});
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
	for (let person = 1; person <= 5; person++) {
		await sortAll(await joinAs(call, made.json, participantId(person)), () => 'helps');
	}
	await call('POST', `/api/v1/dialogues/${made.json.id}/commands`, {
		key: made.json.facilitatorKey,
		body: { key: 'end', rev: 1, command: { type: 'end' } }
	});
	const rows = await call('GET', '/api/v1/research/export/participants.csv', {
		key: RESEARCHER_KEY
	});
	expect(rows.text).toContain('van-ons');
});

test('what people sorted with stays when their dialogue is purged: their cards are read by it (D12)', async () => {
	await upload({ form: 'copy', base, id: 'gewist', version: '1.0.0' });
	const led = await leadDialogue(call, {}, 'nl', ORGANISER_KEY, 'Proef', 'gewist');
	await led.command({ type: 'open' });
	for (let person = 11; person <= 16; person++) {
		await sortAll(await joinAs(call, led, participantId(person)), () => 'helps');
	}
	await led.command({ type: 'end' });
	await led.command({ type: 'purge' });
	const gone = await call('DELETE', '/api/v1/decks/gewist?version=1.0.0', { key: RESEARCHER_KEY });
	expect([gone.status, gone.json.code]).toEqual([409, 'deck-used']);
	const rows = await call('GET', '/api/v1/research/export/participants.csv?deck=gewist', {
		key: RESEARCHER_KEY
	});
	expect(rows.text.match(/,gewist,/g)).toHaveLength(6);
});

test('the shelf of the research room is for researchers', async () => {
	const body = { form: 'copy', base, id: 'geheim', version: '1.0.0' };
	expect((await call('POST', '/api/v1/research/decks', { body })).status).toBe(401);
	expect(
		(await call('POST', '/api/v1/research/decks', { body, key: ORGANISER_KEY })).status
	).toBeGreaterThanOrEqual(401);
	expect(await onShelf()).not.toContain('geheim@1.0.0');
});

/** A browser without a key, at an installation that asks for none. */
function aBrowser(ask: Call) {
	let cookie = '';
	return async (method: string, path: string, body?: object) => {
		const headers = { ...(cookie ? { cookie } : {}), 'sec-fetch-site': 'same-origin' };
		const answer = await ask(method, path, { headers, ...(body ? { body } : {}) });
		cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
		return answer;
	};
}

describe('a card set is of who made it', () => {
	let open: Product;
	let ask: Call;
	beforeAll(async () => {
		open = await startProduct({
			RESEARCHER_KEY: '',
			RESEARCHER_KEYS: `an:${RESEARCHER_KEY},bo:${RESEARCHER_KEY}-of-bo`
		});
		ask = clientOf(open);
	});
	afterAll(() => open.stop());

	const by = (key: string) => (body: object) =>
		ask('POST', '/api/v1/research/decks', { key, body });
	const an = by(RESEARCHER_KEY);
	const bo = by(`${RESEARCHER_KEY}-of-bo`);
	const deck = (id: string, version: string) => ({ form: 'copy', base, id, version });
	const listed = async (look: (method: string, path: string) => Promise<Answer>) =>
		((await look('GET', '/api/v1/decks')).json as readonly { id: string; version: string }[]).map(
			({ id, version }) => `${id}@${version}`
		);

	test('nobody else brings a version of it, with a key or without', async () => {
		expect((await an(deck('gemeente', '9.0.0'))).status).toBe(201);
		const browser = aBrowser(ask);
		const whole = { ...llo, id: 'gemeente', version: '9.0.1' };
		const other = await bo(deck('gemeente', '9.0.1'));
		expect([other.status, other.json.code]).toEqual([409, 'deck-of-others']);
		// a browser's own set bears its sign, whatever it is called
		const own = await browser('POST', '/api/v1/decks', whole);
		expect([own.status, own.json.id]).toEqual([
			201,
			expect.stringMatching(/^gemeente-[0-9a-f]{8}$/)
		]);
		expect((await an(deck('gemeente', '10.0.0'))).status).toBe(201);
		expect((await an(deck('gemeente', '9.0.1'))).status).toBe(201);
		// the newest is the highest number, and a dialogue gets the version that was shown
		expect((await ask('GET', '/api/v1/decks/gemeente')).json.version).toBe('10.0.0');
		const made = await ask('POST', '/api/v1/dialogues', {
			body: { title: 'x', deck: 'gemeente', deckVersion: '9.0.0' }
		});
		const { deckVersion } = (
			await ask('GET', `/api/v1/dialogues/${made.json.id}`, { key: made.json.facilitatorKey })
		).json;
		expect(deckVersion).toBe('9.0.0');
	});

	test('what a browser brings stands in nobody’s way, and is read by it, by its dialogues and by who has a key alone', async () => {
		const [browser, stranger] = [aBrowser(ask), aBrowser(ask)];
		const whole = { ...llo, id: 'buurt', version: '1.0.0' };
		const { id } = (await browser('POST', '/api/v1/decks', whole)).json;
		const again = { ...whole, id, version: '1.1.0' };
		expect((await browser('POST', '/api/v1/decks', again)).json.id).toBe(id);
		const make = (look: typeof browser) =>
			look('POST', '/api/v1/dialogues', { title: 'x', deck: id, deckVersion: '1.0.0' });
		const made = await make(browser);
		expect(made.status).toBe(201);
		// an organisation brings its own of that name, though it is in use
		expect((await an(deck('buurt', '1.0.0'))).status).toBe(201);
		const read = (query = '', key?: string) =>
			ask('GET', `/api/v1/decks/${id}?version=1.0.0${query}`, key ? { key } : {});
		const inRoom = `&dialogue=${made.json.id}`;
		const person = await joinAs(ask, made.json, participantId(60));
		for (const [query, key] of [
			['', RESEARCHER_KEY],
			[inRoom, made.json.facilitatorKey],
			[inRoom, made.json.wallKey],
			[inRoom, person.token]
		] as const) {
			expect((await read(query, key)).status).toBe(200);
		}
		expect((await browser('GET', `/api/v1/decks/${id}`)).json.version).toBe('1.1.0');
		const room = await leadDialogue(ask);
		for (const refused of [
			await read(),
			await read(inRoom),
			await read('', made.json.facilitatorKey),
			await read(`&dialogue=${room.id}`, room.facilitatorKey),
			await stranger('GET', `/api/v1/decks/${id}`),
			await make(stranger),
			await ask('POST', '/api/v1/donations', {
				body: {
					key: 'a-sort-with-cards-of-others',
					deck: id,
					factors: { tijd: 'helps' },
					consent: { research: true }
				}
			})
		]) {
			expect([refused.status, refused.json.code]).toEqual([404, 'no-such-deck']);
		}
	});

	test('what a browser brings without a key is in its own list alone, up to a number', async () => {
		const [browser, other] = [aBrowser(ask), aBrowser(ask)];
		const bring = (at: number) =>
			browser('POST', '/api/v1/decks', { ...llo, id: `eigen-${at}`, version: '1.0.0' });
		const answers = [];
		for (let at = 0; at <= MOST_DECKS.browser; at++) answers.push(await bring(at));
		expect(answers.map(({ status }) => status)).toEqual([
			...Array<number>(MOST_DECKS.browser).fill(201),
			409
		]);
		expect(answers.at(-1)?.json.code).toBe('too-many-decks');
		const mine = await listed(browser);
		expect(mine.filter((name) => name.startsWith('eigen-'))).toHaveLength(MOST_DECKS.browser);
		for (const look of [other, (method: string, path: string) => ask(method, path)]) {
			expect((await listed(look)).filter((name) => name.startsWith('eigen-'))).toEqual([]);
		}
		// other browsers from there come to an end as well
		let more = 0;
		for (let at = 0; at < MOST_DECKS.network + 5; at++) {
			const fresh = aBrowser(ask);
			const body = { ...llo, id: `nog-${at}`, version: '1.0.0' };
			if ((await fresh('POST', '/api/v1/decks', body)).status === 201) more += 1;
		}
		// three were brought above
		expect(more).toBe(MOST_DECKS.network - MOST_DECKS.browser - 3);
		// its owner throws one away; somebody else does not, and who has a key clears up
		const called = (name: string) => mine.find((one) => one.startsWith(`${name}-`))?.split('@')[0];
		const gone = (look: typeof browser, name: string) =>
			look('DELETE', `/api/v1/decks/${called(name)}?version=1.0.0`);
		expect((await gone(other, 'eigen-0')).status).toBe(401);
		expect((await gone(browser, 'eigen-0')).status).toBe(204);
		const cleared = await ask('DELETE', `/api/v1/decks/${called('eigen-1')}?version=1.0.0`, {
			key: RESEARCHER_KEY
		});
		expect(cleared.status).toBe(204);
		expect(await listed(browser)).not.toContain(`${called('eigen-1')}@1.0.0`);
	});

	test('what was worked with is withdrawn and not thrown away; the shelf says whose it is', async () => {
		await an(deck('wijk', '1.0.0'));
		await an(deck('wijk', '2.0.0'));
		const made = await ask('POST', '/api/v1/dialogues', { body: { title: 'x', deck: 'wijk' } });
		expect(made.status).toBe(201);
		const wijk = (method: string, key: string, body?: object, query = '') =>
			ask(method, `/api/v1/decks/wijk${query}`, { key, ...(body ? { body } : {}) });
		const used = await wijk('DELETE', RESEARCHER_KEY, undefined, '?version=2.0.0');
		expect([used.status, used.json.code]).toEqual([409, 'deck-used']);
		const withdrawal = { version: '2.0.0', withdrawn: true };
		expect((await wijk('POST', `${RESEARCHER_KEY}-of-bo`, withdrawal)).status).toBe(409);
		expect((await wijk('POST', RESEARCHER_KEY, withdrawal)).status).toBe(204);
		expect((await ask('GET', '/api/v1/decks/wijk')).json.version).toBe('1.0.0');
		const again = { title: 'x', deck: 'wijk', deckVersion: '2.0.0' };
		expect((await ask('POST', '/api/v1/dialogues', { body: again })).status).toBe(404);
		// the dialogue that has it goes on
		expect((await joinAs(ask, made.json, participantId(7))).hand.factor.length).toBeGreaterThan(0);
		const shelf = (await ask('GET', '/api/v1/research/decks', { key: RESEARCHER_KEY })).json;
		expect(shelf).toContainEqual(
			expect.objectContaining({
				id: 'wijk',
				version: '2.0.0',
				owner: { kind: 'key', name: 'an' },
				added: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
				withdrawn: true,
				used: true,
				yours: true
			})
		);
		expect(shelf).toContainEqual(
			expect.objectContaining({ id: llo.id, owner: { kind: 'built-in' }, yours: false })
		);
		expect((await wijk('DELETE', RESEARCHER_KEY, undefined, '?version=1.0.0')).status).toBe(204);
	});
});
