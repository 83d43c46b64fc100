import { crc32, deflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mergeDrafts } from '$lib/domain/deck-making/merge-drafts';
import { readPaste } from '$lib/domain/deck-making/read-paste';
import type { DraftDeck } from '$lib/domain/deck-making/draft-deck';
import type { DraftRead, PublishedSet, SetLine } from '$lib/protocol/drafts';
import { clientOf, type Answer, type Call } from './client';
import { RESEARCHER_KEY, startProduct, type Product } from './product';

/** Making a card set by the API, as the studio does. */

let product: Product;
let call: Call;
beforeAll(async () => {
	product = await startProduct();
	call = clientOf(product);
});
afterAll(() => product.stop());

type Ask = (method: string, path: string, body?: object) => Promise<Answer>;

/** A browser without a key. */
function aBrowser(): Ask {
	let cookie = '';
	return async (method, path, body) => {
		const headers = { ...(cookie ? { cookie } : {}), 'sec-fetch-site': 'same-origin' };
		const answer = await call(method, `/api/v1${path}`, { headers, ...(body ? { body } : {}) });
		cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
		return answer;
	};
}
const withKey: Ask = (method, path, body) =>
	call(method, `/api/v1${path}`, { key: RESEARCHER_KEY, ...(body ? { body } : {}) });

const LINES = `De bus naar het werk | Die rijdt vaak, of bijna nooit.
Mijn fiets | Ik heb er een, of ik heb er geen.
De weg in het donker | Dat is prima, of dat vind ik eng.`;

/** A set of three cards without sides, as a pasted list makes it. */
async function pasted(ask: Ask): Promise<DraftRead> {
	const begun: DraftRead = (
		await ask('POST', '/drafts', {
			from: { start: 'blank' },
			language: 'nl',
			title: 'Naar het werk'
		})
	).json;
	const cards = readPaste(LINES).cards.map(({ text, hint }, at) => ({
		id: `weg-${at + 1}`,
		kind: 'factor' as const,
		text,
		hint,
		core: true,
		for: 'all' as const,
		sensitivity: null,
		contestable: false,
		sources: [],
		openmoji: at === 0 ? ['1F68C'] : [],
		alt: { nl: '' }
	}));
	const saved = await ask('PUT', `/drafts/${begun.id}`, {
		rev: begun.rev,
		deck: { ...begun.deck, cards, taken: [] }
	});
	expect([saved.status, saved.json]).toEqual([200, { rev: 2 }]);
	return (await ask('GET', `/drafts/${begun.id}`)).json;
}
const publish = (ask: Ask, { id }: DraftRead, rev: number, more: object = {}) =>
	ask('POST', `/drafts/${id}/publish`, { rev, licence: 'CC BY 4.0', seenBy: 'link', ...more });
const changed = (deck: DraftDeck, card: number, nl: string): DraftDeck => ({
	...deck,
	cards: deck.cards.map((one, at) => (at === card ? { ...one, text: { nl } } : one))
});

test('what is typed survives a kill, and a stranger’s browser does not see it', async () => {
	const [mine, stranger] = [aBrowser(), aBrowser()];
	const draft = await pasted(mine);
	await product.crash();
	expect((await mine('GET', `/drafts/${draft.id}`)).json).toEqual(draft);
	for (const refused of [
		await stranger('GET', `/drafts/${draft.id}`),
		await withKey('GET', `/drafts/${draft.id}`),
		await stranger('PUT', `/drafts/${draft.id}`, { rev: 2, deck: draft.deck }),
		await stranger('DELETE', `/drafts/${draft.id}`),
		await stranger('GET', `/drafts/${draft.id}/file`),
		await stranger('GET', `/drafts/${draft.id}/pictograms.svg`),
		await publish(stranger, draft, 2)
	]) {
		expect([refused.status, refused.json.code]).toEqual([404, 'no-such-draft']);
	}
	expect((await stranger('GET', '/drafts')).json).toEqual({ sets: [] });
	const { sets } = (await mine('GET', '/drafts')).json as { sets: SetLine[] };
	expect(sets).toMatchObject([{ draft: { id: draft.id }, state: 'draft', cards: { factors: 3 } }]);
});

test('of two people who edit one draft the later loses nothing', async () => {
	const base = await pasted(withKey);
	const theirs = changed(base.deck, 0, 'De tram');
	const mine = changed(changed(base.deck, 1, 'De auto'), 0, 'De metro');
	const save = (rev: number, deck: DraftDeck) =>
		withKey('PUT', `/drafts/${base.id}`, { rev, deck });
	expect((await save(base.rev, theirs)).status).toBe(200);
	const late = await save(base.rev, mine);
	expect([late.status, late.json.code, late.json.rev]).toEqual([409, 'stale-draft', base.rev + 1]);
	const { deck, conflicts } = mergeDrafts(base.deck, mine, late.json.deck);
	expect(conflicts).toEqual([{ path: 'cards.weg-1.text.nl', mine: 'De metro', theirs: 'De tram' }]);
	expect((await save(late.json.rev, deck)).status).toBe(200);
	// by its place alone, which stays right when cards move
	const one = await withKey('PUT', `/drafts/${base.id}`, {
		rev: base.rev + 2,
		changes: [{ path: 'cards.weg-3.hint.nl', value: 'Licht, of donker.' }]
	});
	expect(one.json).toEqual({ rev: base.rev + 3 });
	const now: DraftRead = (await withKey('GET', `/drafts/${base.id}`)).json;
	expect(now.deck.cards.map(({ text, hint }) => text['nl'] ?? hint)).toEqual([
		'De tram',
		'De auto',
		'De weg in het donker'
	]);
	expect(now.deck.cards[2]?.hint['nl']).toBe('Licht, of donker.');
});

test('a typing error is a patch, another meaning a major version, and a dialogue keeps its own', async () => {
	const mine = aBrowser();
	const draft = await pasted(mine);
	const everybody = await publish(mine, draft, 2, { seenBy: 'all' });
	expect([everybody.status, everybody.json.code]).toEqual([403, 'seen-by-all-key']);
	const first: PublishedSet = (await publish(mine, draft, 2)).json;
	expect(first).toMatchObject({ version: '1.0.0', change: 'first' });
	const deck = { deck: first.id, deckLink: first.link };
	const made = await call('POST', '/api/v1/dialogues', { body: { title: 'x', ...deck } });
	expect(made.status).toBe(201);
	// without its link it is not there for others
	const others = await call('POST', '/api/v1/dialogues', {
		body: { title: 'x', deck: first.id }
	});
	expect(others.status).toBe(404);
	const again = async (rev: number, nl: string) => {
		const saved = await mine('PUT', `/drafts/${draft.id}`, {
			rev,
			changes: [{ path: 'cards.weg-3.text.nl', value: nl }]
		});
		return (await publish(mine, draft, saved.json.rev)).json as PublishedSet;
	};
	expect(await again(3, 'De weg in het dokner')).toMatchObject({
		version: '1.0.1',
		change: 'patch',
		differences: expect.arrayContaining([
			expect.objectContaining({ path: 'cards.weg-3.text.nl', kind: 'changed' })
		])
	});
	expect(await again(5, 'Geen licht op straat')).toMatchObject({
		version: '2.0.0',
		change: 'major'
	});
	const { deckVersion } = (
		await call('GET', `/api/v1/dialogues/${made.json.id}`, { key: made.json.facilitatorKey })
	).json;
	expect(deckVersion).toBe('1.0.0');
	const listed = async () =>
		((await mine('GET', '/drafts')).json as { sets: SetLine[] }).sets[0] as SetLine;
	expect((await listed()).versions).toMatchObject([
		{ version: '2.0.0', unused: true },
		{ version: '1.0.1' },
		{ version: '1.0.0', unused: false, lastUsed: new Date().getUTCFullYear() }
	]);
	for (const version of ['2.0.0', '1.0.1', '1.0.0']) {
		const withdrawal = { version, withdrawn: true };
		expect((await mine('POST', `/decks/${first.id}`, withdrawal)).status).toBe(204);
	}
	expect((await listed()).state).toBe('withdrawn');
	// the drawings of the dialogue's cards are there for its phones
	const sprite = await call('GET', `/api/v1/decks/${first.id}/pictograms.svg?version=1.0.0`);
	expect(sprite.status).toBe(200);
	expect(sprite.text).toContain('<symbol id="weg-1-black"');
	expect(sprite.text).not.toContain('<symbol id="weg-2"');
});

test('a set is tried by invented people alone', async () => {
	const mine = aBrowser();
	const draft = await pasted(mine);
	const tried = (await mine('POST', `/drafts/${draft.id}/try`)).json;
	const make = (settings: object) =>
		mine('POST', '/dialogues', {
			title: 'x',
			deck: tried.deck,
			deckVersion: tried.version,
			settings
		});
	expect((await make({})).status).toBe(404);
	const rehearsal = { people: 12, mix: 'mixed' };
	const made = await make({ rehearsal });
	expect([made.status, made.text]).toEqual([201, expect.anything()]);
});

test('JSON and CSV give the same set back, byte for byte, with drawings of one’s own', async () => {
	const begun: DraftRead = (await withKey('POST', '/drafts', { from: { start: 'work' } })).json;
	const svg =
		'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g style="fill:#f00"><path d="M1 1h5v5z"/></g></svg>';
	const added = await withKey('POST', `/drafts/${begun.id}/pictures`, { name: 'vlak', svg });
	expect([added.status, added.json]).toEqual([201, { name: 'vlak', kind: 'svg', rev: 2 }]);
	await withKey('PUT', `/drafts/${begun.id}`, {
		rev: 2,
		changes: [
			{ path: 'cards.taal.picture', value: 'vlak' },
			{ path: 'cards.uren.hint.nl', value: '=Som(1), of "anders"; ja' }
		]
	});
	const file = async (id: string, format: string) =>
		(await withKey('GET', `/drafts/${id}/file?format=${format}`)).text;
	for (const format of ['json', 'csv']) {
		const [one, both] = [await file(begun.id, format), await file(begun.id, 'json')];
		const back = await withKey('POST', '/drafts', { from: { file: one } });
		expect([format, back.status, back.json.problems]).toEqual([format, 201, undefined]);
		expect(await file(back.json.id, format)).toBe(one);
		expect(await file(back.json.id, 'json')).toBe(both);
	}
	const sprite = (await withKey('GET', `/drafts/${begun.id}/pictograms.svg`)).text;
	expect(sprite).toMatch(/<symbol id="taal"[^>]*>.*#f00/);
});

/** A chunk of a PNG with its length and sum. */
function chunk(name: string, data: Uint8Array): Buffer {
	const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	sum.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, sum]);
}
/** A red square of so many dots, with what a camera writes beside it. */
function redSquare(side: number): string {
	const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
	head.writeUInt32BE(side, 0);
	head.writeUInt32BE(side, 4);
	const line = Buffer.from([0, ...Array.from({ length: side }, () => [255, 0, 0]).flat()]);
	return Buffer.concat([
		Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
		chunk('IHDR', head),
		chunk('tEXt', Buffer.from('Author\0Janneke, Dorpsstraat 1')),
		chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: side }, () => line)))),
		chunk('IEND', Buffer.alloc(0))
	]).toString('base64');
}

test('an own PNG is kept without what a program wrote into it, drawn with its card, and comes back in the file', async () => {
	const draft = await pasted(withKey);
	const png = redSquare(32);
	const added = await withKey('POST', `/drafts/${draft.id}/pictures`, { name: 'rood', png });
	expect([added.status, added.json]).toEqual([201, { name: 'rood', kind: 'png', rev: 3 }]);
	await withKey('PUT', `/drafts/${draft.id}`, {
		rev: 3,
		changes: [{ path: 'cards.weg-2.picture', value: 'rood' }]
	});
	expect((await withKey('GET', `/drafts/${draft.id}`)).json.pictures).toEqual({ rood: 'png' });
	const drawn = async (path: string) => {
		const { text, headers } = await withKey('GET', path);
		expect(headers.get('content-type')).toMatch(/^image\/svg/);
		const [, body = ''] = /<symbol id="weg-2".*?data:image\/png;base64,([^"]+)/s.exec(text) ?? [];
		return Buffer.from(body, 'base64');
	};
	const kept = await drawn(`/drafts/${draft.id}/pictograms.svg`);
	expect(kept.subarray(1, 4).toString()).toBe('PNG');
	expect(kept.includes('Janneke')).toBe(false);
	expect(kept.includes('IDAT')).toBe(true);
	const file = (await withKey('GET', `/drafts/${draft.id}/file?format=json`)).text;
	const back: DraftRead = (await withKey('POST', '/drafts', { from: { file } })).json;
	expect(await drawn(`/drafts/${back.id}/pictograms.svg`)).toEqual(kept);
	const { id } = (await publish(withKey, draft, 4)).json as PublishedSet;
	expect(await drawn(`/decks/${id}/pictograms.svg?version=1.0.0`)).toEqual(kept);
	// one that is too large in dots or bytes, or broken, is refused
	const refusal = async (bad: string) =>
		(await withKey('POST', `/drafts/${draft.id}/pictures`, { name: 'x', png: bad })).status;
	expect(await refusal(redSquare(1025))).toBe(422);
	expect(await refusal(`${png.slice(0, 60)}AAAA${png.slice(64)}`)).toBe(422);
});

test('who opens a draft hears whether everybody may have the set', async () => {
	const mine = aBrowser();
	const [own, keyed] = [await pasted(mine), await pasted(withKey)];
	expect((await mine('GET', `/drafts/${own.id}`)).json.forAll).toBe(false);
	expect((await withKey('GET', `/drafts/${keyed.id}`)).json.forAll).toBe(true);
	expect((await publish(withKey, keyed, 2, { seenBy: 'all' })).status).toBe(201);
});

test('hostile sets and drawings are refused in words of the reader', async () => {
	const draft = await pasted(withKey);
	const nl = (body: object, path = `/drafts/${draft.id}/pictures`) =>
		call('POST', `/api/v1${path}`, {
			key: RESEARCHER_KEY,
			body,
			headers: { 'accept-language': 'nl' }
		});
	const inside = (shapes: string, more = '') =>
		`<svg xmlns="http://www.w3.org/2000/svg"${more}>${shapes}<path d="M0 0h9v9z"/></svg>`;
	for (const [svg, words] of [
		[inside('<script>alert(1)</script>'), 'een programma'],
		[inside('', ' onload="alert(1)"'), 'erop drukt'],
		[inside('<foreignObject><p>x</p></foreignObject>'), 'foreignobject'],
		[inside('<image href="https://elders.test/x.png"/>'), 'ander adres'],
		[inside('<a xlink:href="java&#115;cript:alert(1)"/>'), 'een programma'],
		[inside('<rect fill="url(https://elders.test/a)"/>'), 'ander adres'],
		[`<!DOCTYPE svg [<!ENTITY a "b">]>${inside('')}`, 'DOCTYPE'],
		['geen tekening', 'geen tekening'],
		[inside('x'.repeat(60_000)), '50 kB']
	] as const) {
		const refused = await nl({ name: 'x', svg });
		expect([svg.slice(0, 80), refused.status, refused.json.detail]).toEqual([
			svg.slice(0, 80),
			422,
			expect.stringContaining(words)
		]);
	}
	expect((await nl({ name: 'x', png: 'AAAA' })).json.detail).toContain('PNG');
	const words = async (text: string) => {
		const rev: number = (await withKey('GET', `/drafts/${draft.id}`)).json.rev;
		await withKey('PUT', `/drafts/${draft.id}`, {
			rev,
			changes: [{ path: 'cards.weg-2.text.nl', value: text }]
		});
		const refused = await nl(
			{ rev: rev + 1, licence: 'CC BY 4.0', seenBy: 'link' },
			`/drafts/${draft.id}/publish`
		);
		return refused.json.problems.map((one: { message: string }) => one.message).join();
	};
	expect(await words('<img src=x onerror=alert(1)>')).toMatch(/^Kaart .*code van een webpagina/);
	expect(await words('De \u202eauto')).toMatch(/^Kaart .*die je niet ziet/);
	expect(await words('')).toBe('Kaart “weg-2”: Hier ontbreekt de tekst in het Nederlands.');
	const [card] = draft.deck.cards;
	const many = (count: number) => ({
		...draft.deck,
		cards: Array.from({ length: count }, (_, at) => ({ ...card, id: `k-${at}` }))
	});
	const brought = async (deck: object) => {
		const file = JSON.stringify(deck);
		const refused = await nl({ from: { file } }, '/drafts');
		return [refused.status, refused.json.problems?.[0]?.message ?? refused.json.detail];
	};
	expect(await brought(many(501))).toEqual([422, expect.stringContaining('500')]);
	expect(await brought({ ...draft.deck, kleur: 'rood' })).toEqual([
		422,
		expect.stringContaining('“kleur” kent een kaartenset niet')
	]);
	const huge = { ...draft.deck, status: { nl: 'x'.repeat(5_000_000) } };
	expect((await brought(huge))[0]).toBe(413);
});

test('a file that is brought in the old way is judged in the same words, French and all', async () => {
	const rows = ['part,id,text_nl,hint_nl,text_fr,hint_fr,axis', 'card,een,Een,,Un,,intrinsic'];
	const refused = await call('POST', '/api/v1/research/decks', {
		key: RESEARCHER_KEY,
		headers: { 'accept-language': 'nl' },
		body: { form: 'csv', csv: rows.join('\n'), base: { id: 'llo' }, id: 'frans', version: '1.0.0' }
	});
	const messages = refused.json.problems.map((one: { message: string }) => one.message);
	expect(refused.status).toBe(422);
	expect(messages.join()).toContain('Hier ontbreekt de tekst in het Frans.');
	expect(messages.join()).not.toMatch(/Invalid|Expected|received/);
});
