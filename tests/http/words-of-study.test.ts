import { afterAll, beforeAll, expect, test } from 'vitest';
import {
	clientOf,
	joinAs,
	leadDialogue,
	participantId,
	sortAll,
	type Call,
	type Led
} from './client';
import { startProduct, type Product } from './product';
import { openStream } from './stream';

let product: Product;
let call: Call;
let next = 1;

beforeAll(async () => {
	product = await startProduct();
	call = clientOf(product);
});
afterAll(async () => product.stop());

/** Twelve people sort cards and needs: five help, four hinder, three neither; both shown. */
async function ofTwelve(settings: object = {}): Promise<Led> {
	const dialogue = await leadDialogue(call, settings);
	await dialogue.command({ type: 'open' });
	const third = (at: number) => (at < 5 ? 0 : at < 9 ? 1 : 2);
	for (let person = 0; person < 12; person++) {
		const sorting = await joinAs(call, dialogue, participantId(next++));
		await sortAll(sorting, () => ['helps', 'hinders', 'neutral'][third(person)] ?? '');
		const pile = ['need', 'no-need', 'have'][third(person)];
		const needs = sorting.hand.need.map((card) => ({ kind: 'move', round: 'needs-1', card, pile }));
		await sorting.say(...needs, { kind: 'finished', round: 'needs-1' });
	}
	for (const round of ['factors-1', 'needs-1']) {
		await dialogue.command({ type: 'close', round });
		expect((await dialogue.command({ type: 'release', round, to: 'room' })).status).toBe(200);
	}
	return dialogue;
}

const read = async (dialogue: Led, path: string) =>
	call('GET', `/api/v1/dialogues/${dialogue.id}${path}`, { key: dialogue.facilitatorKey });

const lookOf = async (dialogue: Led) =>
	(await call('POST', '/api/v1/join/look', { body: { code: dialogue.code } })).json;

/** The paths of all numbers in a picture, but for how many people there were. */
function numbersIn(value: unknown, path = ''): string[] {
	if (typeof value === 'number') return path.endsWith('.people') ? [] : [path];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, one]) => numbersIn(one, `${path}.${key}`));
}

test('twelve people of a study see words alone, on every screen and in every file (D12)', async () => {
	const dialogue = await ofTwelve();
	expect(await lookOf(dialogue)).toMatchObject({ study: true, rows: 'protected' });
	const panel = (await read(dialogue, '/panel')).json.pictures;
	const wall = await openStream(product, dialogue.id, dialogue.wallKey, 'wall');
	wall.close();
	expect(wall.first.pictures).toEqual(panel);
	for (const picture of Object.values(panel)) expect(numbersIn(picture)).toEqual([]);
	expect(panel['factors-1'].cards.length).toBeGreaterThan(10);
	expect(panel['factors-1'].plane).toMatchObject({ strips: { intrinsic: 'divided' } });
	expect(panel['needs-1'].needs.form).toBe('lists');
	for (const [file, columns] of [
		['cards.csv', ['helps', 'hinders', 'neutral', 'skip', 'net', 'polarisation']],
		['needs_summary.csv', ['n_need', 'have', 'no_need', 'emphasis']],
		['profile_distribution.csv', ['n', 'share']]
	] as const) {
		const [head = '', ...lines] = (await read(dialogue, `/export/${file}`)).text
			.trim()
			.split(/\r?\n/);
		const names = head.replace(/^\uFEFF/, '').split(',');
		for (const column of columns) {
			const at = names.indexOf(column);
			expect(at, column).toBeGreaterThanOrEqual(0);
			expect(lines.map((line) => line.split(',')[at])).toEqual(lines.map(() => ''));
		}
	}
	expect((await read(dialogue, '/export/similarity.csv')).status).toBe(409);
	const report = (await read(dialogue, '/export/report.html')).text;
	expect(report).not.toContain('class="number"');
	expect(report).not.toMatch(/class="bar-(helps|hinders|rest)"/);
});

test('without a study the same twelve see the numbers that D4 and D8 allow', async () => {
	const dialogue = await ofTwelve({ study: null });
	expect((await lookOf(dialogue)).study).toBe(false);
	const { pictures } = (await read(dialogue, '/panel')).json;
	expect(pictures['factors-1'].cards[0]).toMatchObject({ helps: 5, hinders: 4, neutral: 3 });
	expect(pictures['needs-1'].needs.cards[0]).toMatchObject({ need: 5, noNeed: 4, have: 3 });
});

test('a study has no exact numbers, whoever asks for them (D10, D12)', async () => {
	const made = await call('POST', '/api/v1/dialogues', {
		body: { title: 'Proef', settings: { exactBelow10: true } }
	});
	expect([made.status, made.json.reason]).toEqual([422, 'exact-in-study']);
});

test('words or numbers are of the dialogue, whatever the server is told later; without a key no study is proposed (D12, D16)', async () => {
	const before = await leadDialogue(call);
	await product.restart(undefined, { RESEARCH_ROWS: 'all' });
	const all = await ofTwelve();
	expect(await lookOf(all)).toMatchObject({ study: true, rows: 'all' });
	expect((await read(all, '/panel')).json.pictures['factors-1'].cards[0].form).toBe('numbers');
	expect(await lookOf(before)).toMatchObject({ study: true, rows: 'protected' });
	const facts = async () => (await call('GET', '/api/v1/privacy')).json.research;
	expect(await facts()).toEqual({ proposed: true, rows: 'all' });
	await product.restart(undefined, { RESEARCHER_KEY: '' });
	expect(await facts()).toEqual({ proposed: false, rows: 'protected' });
	expect((await lookOf(await leadDialogue(call))).study).toBe(false);
	expect(await lookOf(all)).toMatchObject({ study: true, rows: 'all' });
});
