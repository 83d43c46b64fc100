import { afterAll, beforeAll, expect, test } from 'vitest';
import {
	clientOf,
	joinAs,
	leadDialogue,
	newParticipant,
	type Call,
	type Led,
	type Sorting
} from './client';
import { RESEARCHER_KEY, startProduct, type Product } from './product';

/** Pasted from a document: a vertical tab, an escape, and a mark that turns what follows. */
const pasted = (word: string) => `${word}\u000bnu\u001b \u202eom\u2069\u200f`;
const kept = (word: string) => `${word} nu  om`;
// eslint-disable-next-line no-control-regex
const MARKS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

let product: Product;
let call: Call;
let led: Led;
let person: Sorting;

beforeAll(async () => {
	product = await startProduct();
	call = clientOf(product);
	led = await leadDialogue(call, { comments: true }, 'nl', undefined, pasted('titel'));
	person = await joinAs(call, led, newParticipant());
});
afterAll(async () => product.stop());

const state = async () => call('GET', `/api/v1/dialogues/${led.id}`, { key: led.facilitatorKey });

test('what a facilitator pastes is taken in and turns nothing on a screen', async () => {
	const commands: readonly object[] = [
		{ type: 'stage', id: 'welcome', script: pasted('draaiboek'), prompt: pasted('vraag') },
		{ type: 'places', places: [{ name: pasted('plek'), text: pasted('waarvoor') }] },
		{ type: 'wifi', network: { name: pasted('netwerk'), password: '' } },
		{ type: 'open' },
		{ type: 'note', text: pasted('notitie') },
		{
			type: 'agreement',
			sort: 'afspraak',
			what: pasted('wat'),
			who: pasted('wie'),
			when: pasted('wanneer')
		}
	];
	for (const command of commands) {
		const answer = await led.command(command);
		expect([command, answer.status]).toEqual([command, 200]);
	}
	const { json } = await state();
	const said = JSON.stringify(json);
	for (const word of [
		'titel',
		'draaiboek',
		'vraag',
		'plek',
		'waarvoor',
		'netwerk',
		'notitie',
		'wat',
		'wie',
		'wanneer'
	]) {
		expect(said).toContain(kept(word));
	}
	expect(Object.values(flat(json)).filter((one) => MARKS.test(one))).toEqual([]);
});

test('a name of signs that nobody sees is no name', async () => {
	const body = { title: '\u200b\u202e\ufeff', language: 'nl', settings: {} };
	expect((await call('POST', '/api/v1/dialogues', { body })).status).toBe(400);
	const places = [{ name: '\u2066\u200b', text: '' }];
	expect((await led.command({ type: 'places', places })).status).toBe(400);
});

test('an own card and a comment that were pasted are kept, never refused', async () => {
	const said = await person.say(
		{ kind: 'own-card', id: 'eigen-1', text: pasted('fiets'), axis: 'external' },
		{ kind: 'comment', card: 'tijd', text: `${pasted('druk')}\n\ud83d` },
		{ kind: 'own-card', id: 'eigen-2', text: '\u200b\u202e', axis: 'external' }
	);
	expect([said.status, said.json.verdicts]).toEqual([200, []]);
	const own = await call('GET', `/api/v1/participants/${person.participant}`, {
		key: person.token
	});
	const texts = Object.values(flat(own.json));
	expect(texts).toContain(kept('fiets'));
	expect(texts).toContain(`${kept('druk')}\n\ufffd`);
	expect(texts.filter((one) => MARKS.test(one))).toEqual([]);
});

test('a refusal says in its sentence what is wrong and where, and which sign', async () => {
	const refusal = async (body: object, language = 'nl') => {
		const answer = await call('POST', '/api/v1/research/studies', {
			key: RESEARCHER_KEY,
			headers: { 'accept-language': language },
			body: { id: 'een', title: 'Een', endsOn: '2028-01-01', ...body }
		});
		expect(answer.status).toBe(400);
		return String(answer.json.detail);
	};
	expect(await refusal({ id: 'één' })).toContain('id: het teken “é” kan hier niet');
	expect(await refusal({ id: 'a\u0007' }, 'en')).toContain(
		'the character U+0007 is not allowed here'
	);
	expect(await refusal({ title: '\u200b' })).toContain('title: hier moet iets staan');
	expect(await refusal({ title: 'x'.repeat(201) })).toContain('title: te lang, hoogstens 200');
	expect(await refusal({ endsOn: 'morgen' })).toContain('endsOn: dit past hier niet');
	// never of a list that is not there
	expect(await refusal({ id: 'één' })).not.toMatch(/lijst/);
});

test('the title of a study loses the same', async () => {
	const study = await call('POST', '/api/v1/research/studies', {
		key: RESEARCHER_KEY,
		body: { id: 'geplakt', title: pasted('studie'), endsOn: '2028-01-01' }
	});
	expect(study.status, study.text).toBe(201);
	const all = await call('GET', '/api/v1/research/studies', { key: RESEARCHER_KEY });
	expect(Object.values(flat(all.json))).toContain(kept('studie'));
});

/** Every text in an answer, by its place. */
function flat(value: unknown, at = ''): Record<string, string> {
	if (typeof value === 'string') return { [at]: value };
	if (typeof value !== 'object' || value === null) return {};
	return Object.assign(
		{},
		...Object.entries(value).map(([key, one]) => flat(one, `${at}/${key}`))
	) as Record<string, string>;
}
