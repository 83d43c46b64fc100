import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtInDecks } from '$lib/decks/built-in';
import { asResearcher } from './as-researcher';
import {
	clientOf,
	joinAs,
	leadDialogue,
	participantId,
	sortAll,
	type Call,
	type Led
} from './client';
import { figureOf } from './figure';
import { RESEARCHER_KEY, startProduct, type Product } from './product';

let product: Product;
let call: Call;
const dialogues: Led[] = [];
let groups: readonly string[] = [];
let next = 4_000;

beforeAll(async () => {
	product = await startProduct({ LOG_LEVEL: 'error' });
	call = clientOf(product);
	for (const people of [6, 5]) {
		const dialogue = await leadDialogue(call);
		await dialogue.command({ type: 'open' });
		for (let person = 0; person < people; person++) {
			const one = await joinAs(call, dialogue, participantId(next++));
			await sortAll(one, (_, card) => ['helps', 'hinders', 'neutral'][(card + person) % 3] ?? '');
		}
		await dialogue.command({ type: 'end' });
		dialogues.push(dialogue);
	}
	// that of six first
	groups = (await research('GET', 'overview')).json.dialogues
		.toSorted((a: { joined: number }, b: { joined: number }) => b.joined - a.joined)
		.map(({ id }: { id: string }) => id);
});
afterAll(() => product.stop());

const research = asResearcher(() => call);
/** People whose grouping takes longer than anybody is kept waiting. */
async function importPeople(people: number) {
	const cards = (builtInDecks[0]?.cards ?? []).filter(
		(card) => card.kind === 'factor' && card.for === 'all' && card.core
	);
	const piles = ['helps', 'hinders', 'neutral'];
	const lines = Array.from({ length: people }, (_, person) =>
		cards.map(
			({ id }, at) =>
				`p${person},${id},${piles[Math.floor(((person + 7) * 3 ** (at + 1)) / 2 ** at) % 3]}`
		)
	);
	const consent = { statement: 'Everybody signed the form of 2026 on paper.', version: '2' };
	const answer = await call('POST', '/api/v1/research/imports', {
		key: RESEARCHER_KEY,
		raw: `${JSON.stringify({ consent })}\nparticipant,card,pile\n${lines.flat().join('\n')}\n`,
		headers: { 'content-type': 'application/vnd.kaartgesprek.import' }
	});
	expect(answer.status).toBe(201);
}
/** One more dialogue of so many people, that is over. */
async function another(people: number) {
	const led = await leadDialogue(call);
	await led.command({ type: 'open' });
	for (let person = 0; person < people; person++) {
		await sortAll(await joinAs(call, led, participantId(next++)), () => 'helps');
	}
	await led.command({ type: 'end' });
}
const idOf = (at: number) => groups[at] ?? '';

test('a dialogue has one number at every visit, six figures that no file has', async () => {
	const numbersOf = async () =>
		(await research('GET', 'overview')).json.dialogues.map(
			({ id, number }: { id: string; number: number }) => [id, number]
		);
	const once = await numbersOf();
	expect(await numbersOf()).toEqual(once);
	expect(new Set(once.map(([, number]: [string, number]) => number)).size).toBe(2);
	for (const [, number] of once) expect(String(number)).toMatch(/^\d{6}$/);
});

test('the title of a dialogue, which may name an organisation, stays with its facilitator', async () => {
	const { text } = await research('GET', 'overview');
	expect(text).toContain(idOf(0));
	expect(text).not.toContain((dialogues[0] as Led).id);
	expect(text).not.toContain('"title":"Proef"');
});

test('the log of the research room says nothing of a dialogue, nor of the day on which it was (D12)', async () => {
	const led = await leadDialogue(call);
	await led.command({ type: 'open' });
	const files = ['report.html', 'report.md', 'package.zip', 'codebook.csv'];
	const take = async ({ id, facilitatorKey: key }: Led) => {
		for (const file of files) {
			const taken = await call('GET', `/api/v1/dialogues/${id}/export/${file}`, { key });
			expect(taken.status).toBe(200);
		}
	};
	for (const one of [led, dialogues[0] as Led]) await take(one);
	await research('GET', 'export/cards.csv');
	const { log } = (await research('GET', 'overview')).json;
	expect(log).toContainEqual(expect.objectContaining({ who: 'researcher', what: 'cards.csv' }));
	expect(new Set(log.map(({ who }: { who: string }) => who))).toEqual(new Set(['researcher']));
	expect(JSON.stringify(log)).not.toContain(led.id);
});

test('a filter that nobody passes gives files with headers, or says in words that there is none', async () => {
	const frozen = (await research('POST', 'exports', { filters: { language: 'tr' } })).json;
	expect(frozen).toMatchObject({ people: 0, inFormats: {} });
	for (const file of frozen.files as string[]) {
		for (const path of [`export/${file}?language=tr`, `exports/${frozen.id}/${file}`]) {
			const { status, text } = await research('GET', path);
			const isFormat = frozen.formats.includes(file) && file !== 'formats.csv';
			expect([file, status]).toEqual([file, isFormat ? 422 : 200]);
			expect(text.length, file).toBeGreaterThan(10);
			if (isFormat)
				expect(JSON.parse(text).detail).toMatch(/past bij dit filter|passes this filter/);
		}
	}
});

test('before a download it is said how many people each file holds, and why others are out', async () => {
	const { people, inFormats } = (await research('POST', 'exports', {})).json;
	expect(people).toBe(11);
	for (const [file, { people: inIt, leftOut }] of Object.entries<{
		people: number;
		leftOut: Record<string, number>;
	}>(inFormats)) {
		const out = Object.values(leftOut).reduce((sum, count) => sum + count, 0);
		expect([file, inIt + out]).toEqual([file, 11]);
	}
});

describe('tags that researchers give', () => {
	test('select people from 3 dialogues on, are replaced as a whole, and go away again (D12)', async () => {
		const set = (dialogue: string, tags: readonly string[]) =>
			research('POST', 'tags', { dialogue, tags });
		expect((await set(idOf(0), ['proef', ' tweede ', 'proef'])).json).toEqual({
			tags: ['proef', 'tweede']
		});
		await set(idOf(1), ['proef']);
		expect((await research('GET', 'overview')).json.choices.tags).toEqual(['proef', 'tweede']);
		// a tag on two dialogues would name them
		const few = await research('GET', 'overview?tag=proef');
		expect(few.json).toMatchObject({ people: 0, groups: 0, dialogues: [], nothing: 'few-tagged' });
		const file = await research('GET', 'export/participants.csv?tag=proef');
		expect([file.status, file.json.code]).toEqual([422, 'filter-too-few']);
		const frozen = await research('POST', 'exports', { filters: { tag: 'proef' } });
		expect([frozen.status, frozen.json.code]).toEqual([422, 'filter-too-few']);
		expect((await research('GET', 'figures/cards?tag=proef')).json).toBeNull();
		const untagged = async () =>
			(await research('GET', 'overview')).json.dialogues.find(
				(one: { tags: string[] }) => one.tags.length === 0
			).id;
		await another(5);
		const id = await untagged();
		await set(id, ['proef']);
		expect((await research('GET', 'overview?tag=proef')).json).toMatchObject({
			people: 16,
			groups: 3
		});
		const rows = (await research('GET', 'export/participants.csv?tag=proef')).text;
		expect(rows.trim().split('\n')).toHaveLength(1 + 16);
		// a figure counts who the page counts, at once, though there were too few before
		expect((await figureOf(call, 'cards', '?tag=proef')).people).toBe(16);
		await another(7);
		const fourth = await untagged();
		await set(fourth, ['elders']);
		expect((await figureOf(call, 'cards', '?tag=proef')).people).toBe(16);
		// as many tags as before, and the same ones
		await set(fourth, ['proef']);
		await set(id, ['elders']);
		expect((await research('GET', 'overview?tag=proef')).json.people).toBe(18);
		expect((await figureOf(call, 'cards', '?tag=proef')).people).toBe(18);
		for (const one of [id, fourth, ...groups]) await set(one, []);
		expect((await research('GET', 'overview')).json.choices.tags).toEqual([]);
		expect((await research('GET', 'overview')).json.people).toBe(23);
	});

	test('are refused in words where they do not fit, and change nothing', async () => {
		const refused = async (body: unknown) => (await research('POST', 'tags', body)).status;
		expect(await refused({ dialogue: 'nobody-knows-it', tags: ['proef'] })).toBe(404);
		expect(await refused({ dialogue: idOf(0), tags: [''] })).toBe(400);
		expect(await refused({ dialogue: idOf(0), tags: ['x'.repeat(41)] })).toBe(400);
		expect(await refused({ dialogue: idOf(0), tags: Array(13).fill('proef') })).toBe(400);
		const unknown = await call('POST', '/api/v1/research/tags', {
			body: { dialogue: idOf(0), tags: ['proef'] }
		});
		expect(unknown.status).toBe(401);
		expect((await research('GET', 'overview')).json.choices.tags).toEqual([]);
	});
});

describe('a heavy figure', () => {
	test('is promised at once, and other calls are answered while it is worked on; then it is given', async () => {
		await importPeople(100);
		const asked = await research('GET', 'figures/groups?mode=import');
		expect(asked.status).toBe(202);
		expect(asked.json).toEqual({ figure: 'groups', working: true });
		expect((await call('GET', '/api/v1/health')).status).toBe(200);
		const figure = await figureOf(call, 'groups', '?mode=import');
		expect(figure).toMatchObject({ figure: 'groups', people: 100, deck: 'llo' });
		// what was worked out once is given at once
		const again = await research('GET', 'figures/groups?mode=import');
		expect([again.status, again.json]).toEqual([200, figure]);
		expect((await research('GET', 'figures/no-such-figure')).status).toBe(404);
	});
});

describe('the file to register a study with', () => {
	const file = async (query = '') =>
		(await research('GET', `export/preregistration.md?lang=en${query}`)).text;

	test('names deck, thresholds, exclusions, tests with their seed, intervals and the sample size', async () => {
		const text = await file('&exclude=abandoned,one-pile');
		const deck = (await call('GET', '/api/v1/decks/llo')).json;
		const { clear, leaning } = deck.thresholds;
		for (const named of [
			`card set llo ${deck.version}`,
			`Few under n = ${leaning.n}; clear from n = ${clear.n} with |d| ≥ ${clear.d} and |balance| ≥ ${clear.balance}`,
			'who had not finished',
			'who put everything on one pile',
			'with 4, 5 or 6 others drawn at random; some dialogues stay out entirely (D12)',
			'9999 draws, seed 20240601',
			'Westfall-Young maxT (step-down), Holm',
			'bias-corrected Cramér',
			'Wilson on n/deff with t on G* − 1',
			'adaptive Gauss-Hermite',
			'**131 people with a firm letter in each profile**',
			'2416 people who sort and say yes, in 242 dialogues of 10',
			'(the short set)',
			'With 117 people (b) shows next to nothing'
		]) {
			expect(text).toContain(named);
		}
	});

	test('follows what was asked: who counts, how precise, in which language', async () => {
		expect(await file('&language=nl&half=0.05')).toMatch(/523/);
		expect(await file('&half=0.05')).not.toMatch(/\b131\b/);
		const dutch = await research('GET', 'export/preregistration.md');
		expect(dutch.headers.get('content-disposition')).toMatch(/preregistration\.md/);
		expect(dutch.text).toContain('## 3. Van kaarten naar een profiel');
		expect((await research('GET', 'export/preregistration.md?half=7')).status).toBe(400);
		const tried = '&people=117&effect=1.2&alone=0.13&together=0.02&worlds=40';
		expect(await file(tried)).toContain('is found in 13% (p), 2% (maxT)');
	});

	test('is for researchers, and its taking is in the log', async () => {
		expect((await call('GET', '/api/v1/research/export/preregistration.md')).status).toBe(401);
		await file();
		const { log } = (await research('GET', 'overview')).json;
		expect(JSON.stringify(log)).toContain('preregistration.md');
	});
});
