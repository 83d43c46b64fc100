import { existsSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtInDecks } from '$lib/decks/built-in';
import { MOST_IMPORT_BYTES } from '$lib/protocol/imports';
import { average, heightsOf, rowsOf } from './imported-rows';
import {
	clientOf,
	joinAs,
	leadDialogue,
	participantId,
	sortAll,
	type Call,
	type Sorting
} from './client';
import { RESEARCHER_KEY, startProduct, type Product } from './product';

const IMPORTS = '/api/v1/research/imports';
const TYPE = 'application/vnd.kaartgesprek.import';
const PILES = ['helps', 'hinders', 'neutral'];
const CONSENT = { statement: 'Everybody signed the form of 2026 on paper.', version: '2' };
/** Two people, and enough others that what is left can be asked for (D12). */
const GOOD = 'participant,card,pile\np1,zin-in-leren,helps\np1,tijd,hinders\np2,tijd,neutral\n';
const OTHERS = ['p5', 'p6', 'p7', 'p8'].map((name) => `${name},tijd,hinders\n`).join('');
const factors = (builtInDecks[0]?.cards ?? []).filter(
	(card) => card.kind === 'factor' && card.for === 'all'
);

let product: Product;
let call: Call;
beforeAll(async () => {
	product = await startProduct();
	call = clientOf(product);
});
afterAll(() => product.stop());

const research = (method: string, path: string, options: Parameters<Call>[2] = {}) =>
	call(method, path, { key: RESEARCHER_KEY, ...options });
/** A file under a mapping, as the screen and the command send it. */
const send = (csv: string, mapping: object = {}, dry = false, language = 'en') =>
	research('POST', `${IMPORTS}${dry ? '?dry=1' : ''}`, {
		raw: `${JSON.stringify(mapping)}\n${csv}`,
		headers: { 'content-type': TYPE, 'accept-language': language }
	});
const exported = async (file: string, query = '') =>
	rowsOf((await research('GET', `/api/v1/research/export/${file}${query}`)).text);
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);
/** A figure of the research room, asked for until it is there. */
async function figure(name: string, query = '') {
	for (let tries = 0; tries < 100; tries++) {
		const asked = await research('GET', `/api/v1/research/figures/${name}${query}`);
		if (asked.status === 200) return asked.json;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error(`no figure ${name}`);
}
const inExports = async () => (await exported('participants.csv', '?mode=import')).length;

describe('an import of placements', () => {
	test('is for researchers alone', async () => {
		for (const path of [IMPORTS, `${IMPORTS}?dry=1`]) {
			const asked = await call('POST', path, {
				raw: GOOD,
				headers: { 'content-type': 'text/csv' }
			});
			expect(asked.status).toBe(401);
		}
		expect((await call('GET', IMPORTS)).status).toBe(401);
	});

	test('is tried dry first: everything said, nothing stored', async () => {
		const dry = await send(GOOD, {}, true);
		expect(dry.status).toBe(200);
		expect(dry.json).toMatchObject({
			dry: true,
			complete: true,
			people: 2,
			placements: 3,
			problems: [],
			file: { layout: 'long', separator: ',', encoding: 'utf-8', lines: 4 },
			deck: { id: 'llo', made: false, profiles: true }
		});
		expect(await inExports()).toBe(0);
		expect((await research('GET', IMPORTS)).json).toEqual([]);
	});

	test('names every bad row by line and reason, in the language of who asks, and stores nothing', async () => {
		const bad = `${GOOD}p3,tijd\np1,tijd,helps\np4,iets,helps\n`;
		const asked = await send(bad, { consent: CONSENT }, false, 'nl');
		expect(asked.status).toBe(422);
		expect(asked.json.code).toBe('import-not-understood');
		const { problems, badLines } = asked.json.report;
		expect(badLines).toEqual([5, 6, 7]);
		expect(problems.map((one: { sentence: string }) => one.sentence)).toEqual([
			'Regel 5: hier staan 2 velden en in de kop 3. Een scheidingsteken te veel of te weinig?',
			'Regel 6: “p1” heeft kaart “tijd” al op regel 3. Een kaart ligt maar op één plek.',
			'Regel 7: “iets” is geen kaart van deze kaartenset. Kies hieronder welke kaart het is, of laat hem weg.'
		]);
		expect(await inExports()).toBe(0);
	});

	test('asks for the ground it stands on', async () => {
		const asked = await send(GOOD);
		expect(asked.status).toBe(422);
		expect(asked.json.code).toBe('import-no-consent');
		const short = await send(GOOD, { consent: { statement: 'ja', version: '1' } }, false, 'nl');
		expect(short.status).toBe(400);
		expect(short.json.detail).toContain('te kort, minstens 20 tekens');
	});

	test('is stored whole once the bad rows are named, and is in the exports under mode import', async () => {
		const bad = `${GOOD}p3,tijd\n${OTHERS}`;
		const made = await send(bad, { consent: CONSENT, leaveOut: [5], collected: '2025-03' });
		expect(made.status).toBe(201);
		expect(made.json).toMatchObject({ dry: false, people: 6, placements: 7 });
		const people = await exported('participants.csv', '?mode=import');
		expect(people).toHaveLength(6);
		for (const row of people) {
			expect(row).toMatchObject({ mode: 'import', deck: 'llo', period: '2025-Q1' });
		}
		const placed = (await exported('placements.csv', '?mode=import')).filter((row) => row['pile']);
		expect(placed.map((row) => `${row['card']} ${row['pile']}`).toSorted()).toEqual([
			...times(5, 'tijd hinders'),
			'tijd neutral',
			'zin-in-leren helps'
		]);
		const [kept] = (await research('GET', IMPORTS)).json;
		expect(kept).toMatchObject({
			people: 6,
			placements: 7,
			consentVersion: '2',
			consentStatement: CONSENT.statement
		});

		const again = await send(bad, { consent: CONSENT, leaveOut: [5] });
		expect([again.status, again.json.code]).toEqual([409, 'import-exists']);

		// one person changed their mind; then all of it goes
		const one = await research('DELETE', `${IMPORTS}/${kept.id}?participant=p2`);
		expect(one.json).toEqual({ removed: 1 });
		expect(await inExports()).toBe(5);
		expect((await research('DELETE', `${IMPORTS}/${kept.id}?participant=p2`)).status).toBe(404);
		expect((await research('DELETE', `${IMPORTS}/${kept.id}`)).status).toBe(200);
		expect(await inExports()).toBe(0);
		expect((await research('DELETE', `${IMPORTS}/${kept.id}`)).status).toBe(404);
	});

	test('takes a CSV body with the mapping in the query, and JSON', async () => {
		const mapping = encodeURIComponent(JSON.stringify({ separator: ',' }));
		const csv = await research('POST', `${IMPORTS}?dry=1&mapping=${mapping}`, {
			raw: GOOD,
			headers: { 'content-type': 'text/csv; charset=utf-8' }
		});
		expect(csv.json).toMatchObject({ complete: true, placements: 3 });
		const json = await research('POST', `${IMPORTS}?dry=1`, { body: { csv: GOOD } });
		expect(json.json).toMatchObject({ complete: true, placements: 3 });
		const other = await research('POST', `${IMPORTS}?dry=1`, {
			raw: GOOD,
			headers: { 'content-type': 'application/octet-stream' }
		});
		expect([other.status, other.json.code]).toEqual([415, 'not-csv']);
		expect((await send(GOOD, { nonsense: 1 }, true)).status).toBe(400);
	});

	test('what this program wrote comes back as it was, but not while it is there already: parse(export) = original (D12)', async () => {
		const dialogue = await leadDialogue(call);
		await dialogue.command({ type: 'open' });
		const sorted: Sorting[] = [];
		for (let person = 0; person < 6; person++) {
			const sorting = await joinAs(call, dialogue, participantId(person));
			sorted.push(sorting);
			const pile = (at: number) => (at % (person + 2) === 0 ? 'helps' : PILES[at % 3]);
			await sortAll(sorting, (_, at) => pile(at) ?? '');
		}
		await dialogue.command({ type: 'end' });
		const query = '?mode=dialogue';
		const { text } = await research('GET', `/api/v1/research/export/placements.csv${query}`);
		// in another order and by other names it still is who they are
		const [header = '', ...lines] = text.trimEnd().split('\n');
		for (const file of [text, [header, ...lines.toReversed()].join('\n')]) {
			const again = await send(file, { consent: CONSENT });
			expect([again.status, again.json.code]).toEqual([409, 'import-own-export']);
			expect(again.json.detail).toContain('at least half of the people');
		}
		const erase = ({ eraseCode: code }: Sorting) =>
			call('POST', '/api/v1/erase', { body: { code } });
		// whoever erased their cards does not come back with those who are there still
		for (const one of sorted.slice(0, 3)) await erase(one);
		const back = await send(text, { consent: CONSENT });
		expect([back.status, back.json.code]).toEqual([409, 'import-own-export']);
		expect([await inExports(), (await research('GET', IMPORTS)).json]).toEqual([0, []]);
		// nor when nobody of them is left
		for (const one of sorted.slice(3)) await erase(one);
		expect((await send(text, { consent: CONSENT })).json.code).toBe('import-own-export');
		// somebody else's sorts are taken in, in a file that this program could have written
		const others = text
			.replaceAll(',helps,', ',?,')
			.replaceAll(',hinders,', ',helps,')
			.replaceAll(',?,', ',hinders,');
		const made = await send(others, { consent: CONSENT });
		expect(made.json.problems ?? made.json.report?.problems).toEqual([]);
		expect(made.status).toBe(201);
		const sheet = (rows: Record<string, string>[]) => {
			const people = new Map<string, string[]>();
			for (const row of rows) {
				if (!row['pile']) continue;
				const list = people.get(row['participant'] ?? '') ?? [];
				people.set(row['participant'] ?? '', [...list, `${row['card']}:${row['pile']}`]);
			}
			return [...people.values()].map((list) => list.toSorted().join(' ')).toSorted();
		};
		const before = sheet(rowsOf(others));
		expect(before).toHaveLength(6);
		expect(sheet(await exported('placements.csv', '?mode=import'))).toEqual(before);
		await research('DELETE', `${IMPORTS}/${made.json.id}`);
	});

	test('50 MB is read in pieces; a larger file, or any other call of that size, is refused', async () => {
		const note = 'x'.repeat(190);
		const rows = factors.map((card) => `,${card.id},helps,${note}\n`);
		let file = 'participant,card,pile,note\n';
		for (let person = 0; file.length < 50 * 1024 * 1024; person++) {
			file += rows.map((row) => `p${person}${row}`).join('');
		}
		const dry = await send(file, {}, true);
		expect(dry.status).toBe(200);
		expect(dry.json.complete).toBe(true);
		expect(dry.json.placements).toBe(dry.json.file.lines - 1);
		const more = await send(file + file.slice(0, 25 * 1024 * 1024), {}, true);
		expect(more.status).toBe(413);
		const other = await research('POST', '/api/v1/decks', { raw: file.slice(0, 4_000_000) });
		expect([other.status, other.json.code]).toEqual([413, 'too-large']);
		expect((await call('GET', '/api/v1/health')).status).toBe(200);
	});
});

test('a file that says it is larger than one may be is refused before any of it came', async () => {
	const status = await new Promise((resolve) => {
		const asked = request({
			host: '127.0.0.1',
			port: product.port,
			path: `${IMPORTS}?dry=1`,
			method: 'POST',
			headers: {
				authorization: `Bearer ${RESEARCHER_KEY}`,
				'content-type': 'text/csv',
				'content-length': String(MOST_IMPORT_BYTES * 2)
			}
		});
		asked.on('response', (response) => {
			resolve(response.statusCode);
			asked.destroy();
		});
		asked.flushHeaders();
	});
	expect(status).toBe(413);
});

describe('a deck made from a file', () => {
	const FILE = 'who;blauw;rood\na;1;2\nb;1;3\nc;4;4\nd;4;1\ne;2;2\n';
	const piles = ['1', '2', '3', '4'].map((label) => ({ label, score: null, role: 'answer' }));

	test('is proposed with the piles of the file, and asks for what it cannot know', async () => {
		const dry = await send(FILE, {}, true);
		expect(dry.json).toMatchObject({
			deck: { made: true, profiles: false },
			file: { layout: 'people-in-rows' },
			proposal: { piles }
		});
		const signs = await send('who,x,y\na,1,-1\nb,0,1\n', {}, true);
		expect(
			signs.json.proposal.piles.map((pile: { label: string; score: number }) => pile.score)
		).toEqual([-1, 0, 1]);
	});

	test('is proposed with its piles in their own order, whatever the first row says', async () => {
		const dry = await send('who,x,y\na,10,1\nb,2,1\n', {}, true);
		expect(dry.json.proposal.piles.map((pile: { label: string }) => pile.label)).toEqual([
			'1',
			'2',
			'10'
		]);
	});

	test('has any number of piles and no axes: no profile, all else (S0)', async () => {
		const make = { title: 'Kleuren', language: 'nl', piles };
		const made = await send(FILE, { make, consent: CONSENT });
		expect(made.status).toBe(201);
		expect(made.json.deck).toEqual({
			id: 'kleuren',
			version: '1.0.0',
			title: 'Kleuren',
			made: true,
			profiles: false
		});
		const deck = (await call('GET', '/api/v1/decks/kleuren')).json;
		expect(deck.axes).toEqual([]);
		expect(deck.piles.factor).toHaveLength(4);
		const people = await exported('participants.csv', '?deck=kleuren');
		expect(people).toHaveLength(5);
		for (const row of people) expect([row['profile'], row['status']]).toEqual(['', '']);
		expect(await exported('placements.csv', '?deck=kleuren')).toHaveLength(10);
	});

	test('with an axis for each card it has profiles', async () => {
		const make = {
			title: 'Met assen',
			piles: [
				{ label: '+', score: 1, role: 'answer' },
				{ label: '-', score: -1, role: 'answer' }
			],
			axes: { in: 'intrinsic', om: 'external' }
		};
		const made = await send('who,in,om\na,+,-\n', { make, consent: CONSENT });
		expect(made.status).toBe(201);
		expect(made.json.deck.profiles).toBe(true);
	});
});

const folder = process.env['REFERENCE_DATA'] ?? '';
const NAME = 'wines_closed3_novices_18x26';
const has = folder !== '' && existsSync(join(folder, `${NAME}.csv`));

test('piles that take no side have their counts, their spread and their κ in the room, by hand (S0, G8)', async () => {
	const lines = [
		'appel,zoet,zoet,zoet,zoet,zuur',
		'peer,zuur,zuur,zuur,zuur,zuur',
		'pruim,zoet,zoet,zoet,zuur,zuur'
	];
	const csv = `kaart,f1,f2,f3,f4,f5\n${lines.join('\n')}\n`;
	const dry = await send(csv, {}, true);
	expect(dry.json).toMatchObject({ people: 5, placements: 15 });
	const make = { title: 'Fruit', piles: dry.json.proposal.piles };
	expect((await send(csv, { make, consent: CONSENT })).status).toBe(201);
	const { result } = await figure('cards', '?deck=fruit');
	expect(result.piles.cards).toMatchObject([
		{ card: 'appel', counts: [4, 1], topShare: 0.8 },
		{ card: 'peer', counts: [0, 5], topShare: 1, entropy: 0 },
		{ card: 'pruim', counts: [3, 2], topShare: 0.6 }
	]);
	expect(result.consensus).toEqual(['peer']);
	// P = 6/10, 1, 4/10, mean 2/3; shares 7/15, 8/15, squares 113/225; (150 − 113)/(225 − 113)
	expect(result.agreement.fleiss).toBeCloseTo(37 / 112, 10);
});

describe.skipIf(!has)('a real closed sort, imported: the figures are those of R', () => {
	const table = (file: string) => rowsOf(readFileSync(join(folder, file), 'utf8'));

	test('placements, similarity, heights of the tree and κ', async () => {
		const csv = readFileSync(join(folder, `${NAME}.csv`), 'utf8');
		const dry = await send(csv, {}, true);
		expect(dry.json).toMatchObject({
			people: 26,
			placements: 18 * 26,
			file: { layout: 'cards-in-rows' },
			deck: { made: true }
		});
		const make = { title: 'Wijnen', piles: dry.json.proposal.piles };
		expect((await send(csv, { make, consent: CONSENT })).status).toBe(201);
		const placed = await exported('placements.csv', '?deck=wijnen');
		expect(placed).toHaveLength(18 * 26);

		// counted here from the exported rows, by nothing of the program
		const expected = table(`expected_${NAME}_placements.csv`);
		const counts = expected.map((row) => {
			const rows = placed.filter((one) => one['card'] === row['']?.toLowerCase());
			return ['1', '2', '3'].map((pile) => rows.filter((one) => one['pile'] === pile).length);
		});
		expect(counts).toEqual(
			expected.map((row) => ['pile1', 'pile2', 'pile3'].map((pile) => Number(row[pile])))
		);
		const people = Map.groupBy(placed, (row) => row['participant'] ?? '');
		const cards = expected.map((row) => row['']?.toLowerCase() ?? '');
		const share = cards.map((a) =>
			cards.map((b) =>
				average(
					[...people.values()].map((rows) => {
						const on = (card: string) => rows.find((row) => row['card'] === card)?.['pile'];
						return on(a) === on(b) ? 1 : 0;
					})
				)
			)
		);
		table(`expected_${NAME}_similarity.csv`).forEach((row, a) =>
			Object.values(row)
				.slice(1)
				.forEach((value, b) => expect(share[a]?.[b]).toBeCloseTo(Number(value), 5))
		);
		const heights = table(`expected_${NAME}_hclust_average.csv`).map((row) =>
			Number(row['height'])
		);
		heightsOf(share).forEach((height, step) => expect(height).toBeCloseTo(heights[step] ?? 0, 5));
		// and what the research room says of them
		const { result } = await figure('cards', '?deck=wijnen');
		expect(result.agreement.fleiss).toBeCloseTo(0.318098, 6);
		const order = ['1', '2', '3'].map((pile) => result.piles.ids.indexOf(pile));
		expect(
			result.piles.cards.map((one: { counts: number[] }) => order.map((at) => one.counts[at]))
		).toEqual(counts);
		const together = (await figure('similarity', '?deck=wijnen')).result;
		expect(together.cards).toHaveLength(18);
	});
});
