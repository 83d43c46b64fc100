import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtInDecks } from '$lib/decks/built-in';
import { MOST_IMPORT_BYTES } from '$lib/protocol/imports';
import { RESEARCHER_KEY, sharedProduct, type Product } from './product';

/** Every unusable kind of file, sent as the screen does: a sentence with its line, nothing kept. */

let product: Product;
beforeAll(async () => {
	product = await sharedProduct();
});
afterAll(async () => {
	const kept = await fetch(`${product.url}/api/v1/research/imports`, {
		headers: { authorization: `Bearer ${RESEARCHER_KEY}` }
	});
	expect(await kept.json()).toEqual([]);
});

type File = string | Uint8Array<ArrayBuffer>;
const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

async function send(file: File, mapping: object, language: string, dry: boolean) {
	const answer = await fetch(`${product.url}/api/v1/research/imports${dry ? '?dry=1' : ''}`, {
		method: 'POST',
		headers: {
			authorization: `Bearer ${RESEARCHER_KEY}`,
			'accept-language': language,
			'content-type': 'application/vnd.kaartgesprek.import'
		},
		body: new Blob([`${JSON.stringify(mapping)}\n`, file])
	});
	return { status: answer.status, json: await answer.json() };
}

const HEAD = 'participant,card,pile\n';
const GOOD = `${HEAD}p1,zin-in-leren,helps\np1,tijd,hinders\np2,tijd,neutral\n`;
const cards = (builtInDecks[0]?.cards ?? [])
	.filter(({ kind }) => kind === 'factor')
	.map(({ id }) => id);
const LIES = ['helps', 'neutral', 'hinders'];
const sortOf = (person: number) =>
	cards
		.slice(0, 10)
		.map((_, at) => LIES[Math.floor(((person + 1) * 3 ** (at + 1)) / 2 ** at) % 3] ?? '');
const rows = (names: readonly string[]) =>
	names.map((name, person) => [name, ...sortOf(person)].join()).join('\n');
const workbook = latin(`PK\x03\x04${'\0'.repeat(22)}[Content_Types].xml${'x'.repeat(400)}`);
/** A Google Forms matrix turned over: its people are columns, and nothing in it is known. */
const turned = [
	'Vraag,maandag 3 maart 2026 10.04,dinsdag 4 maart 2026 11.15',
	'Ik heb zin,eens,oneens',
	'Ik heb tijd,oneens,eens'
].join('\n');

type Kind = readonly [kind: string, file: File, nl: RegExp, en: RegExp, mapping?: object];

const KINDS: readonly Kind[] = [
	['empty', '', /^Het bestand is leeg/, /empty/i],
	['a header alone', HEAD, /^Regel 1: .*geen enkele regel/i, /^Line 1: /],
	['one column', 'a/b/c\n1/2/3\n', /^Regel 1: .*1 kolom.*scheidingsteken/, /^Line 1: /],
	['the wrong separator', GOOD, /^Regel 1: /, /^Line 1: /, { separator: ';' }],
	['a row too short', `${GOOD}p3,tijd\n`, /^Regel 5: hier staan 2 velden/, /^Line 5: /],
	['a row too long', `${GOOD}p3,tijd,helps,x\n`, /^Regel 5: hier staan 4 velden/, /^Line 5: /],
	['an open quote', `${GOOD}p3,"tijd,helps\n`, /^Regel 5: .*aanhalingsteken/, /^Line 5: /],
	['text after a quote', `${GOOD}"p3"x,tijd,helps\n`, /^Regel 5: /, /^Line 5: /],
	['NUL', `${GOOD}p\0,tijd,helps\n`, /^Regel 5: .*geen tekst/, /^Line 5: /],
	['no person', `${GOOD},tijd,helps\n`, /^Regel 5: .*van wie/, /^Line 5: /],
	['no card', `${GOOD}p3,,helps\n`, /^Regel 5: .*geen kaart/, /^Line 5: /],
	['a long field', `${GOOD}${'x'.repeat(201)},tijd,helps\n`, /^Regel 5: .*201 tekens/, /^Line 5: /],
	['an unknown card', `${GOOD}p3,iets,helps\n`, /^Regel 5: “iets” is geen kaart/, /^Line 5: /],
	['an unknown pile', `${GOOD}p3,tijd,iets\n`, /^Regel 5: “iets” is geen stapel/, /^Line 5: /],
	['a card twice', `${GOOD}p1,tijd,helps\n`, /^Regel 5: .*al op regel 3/, /^Line 5: .*line 3/],
	[
		'a person twice',
		'participant,tijd\np1,helps\np1,hinders\n',
		/^Regel 3: .*regel 2/,
		/^Line 3: .*line 2/
	],
	['a column twice', 'participant,tijd,tijd\np1,helps,helps\n', /^Regel 1: kolom 2/, /^Line 1: /],
	[
		'another group',
		'participant,group,card,pile\np1,a,tijd,helps\np1,b,zin-in-leren,helps\n',
		/^Regel 3: .*andere groep/,
		/^Line 3: /
	],
	['bytes of nothing', latin(`${GOOD}p\x81\xe9,tijd,helps\n`), /^Regel 5: .*codering/, /^Line 5: /],
	['letters of an old Mac', latin(`${HEAD}Caf\x8e,tijd,helps\n`), /^Regel 2: .*Mac/, /^Line 2: /],
	['a line without end', `${HEAD}${'x'.repeat(2_000_000)}`, /^Regel 2: .*geen einde/, /^Line 2: /],
	[
		'a table turned over',
		turned,
		/^Regel 1: .*mensen zijn of kaarten/,
		/^Line 1: .*people or cards/
	],
	[
		'the same people twice',
		`participant,${cards.slice(0, 10).join()}\n${rows(['a', 'b', 'c', 'd'])}\n${rows(['e', 'f', 'g', 'h'])}\n`,
		/^Regel 6: 4 mensen legden.*twee keer/,
		/^Line 6: /
	],
	[
		'too many rounds',
		`participant,round,card,pile\n${[1, 2, 3, 4, 5, 6, 7].map((at) => `p1,${at},tijd,helps\n`).join('')}`,
		/^Het bestand heeft 7 rondes/,
		/7 rounds/
	],
	['a workbook', workbook, /werkmap van Excel \(\.xlsx\).*CSV UTF-8/, /workbook|Excel/],
	['an old workbook', latin('\xd0\xcf\x11\xe0abc'), /\.xls/, /\.xls/],
	['a PDF', '%PDF-1.7 abc', /PDF/, /PDF/],
	['another zip', latin(`PK\x03\x04${'\0'.repeat(60)}`), /zip/, /zip/],
	['another JSON', '{"a": 1}', /JSON/, /JSON/]
];

test.each(KINDS.map(([kind, file, nl, en, mapping = {}]) => ({ kind, file, nl, en, mapping })))(
	'$kind: named where it is, and not understood',
	async ({ file, nl, en, mapping }) => {
		for (const [language, words] of [
			['nl', nl],
			['en', en]
		] as const) {
			const { status, json } = await send(file, mapping, language, true);
			expect([status, json.complete]).toEqual([200, false]);
			const sentences = json.problems.map(({ sentence }: { sentence: string }) => sentence);
			expect(sentences[0]).toMatch(words);
			expect(sentences.join()).not.toMatch(/Invalid|Expected|undefined|received/);
		}
		const consent = { statement: 'Everybody signed the form of 2026 on paper.', version: '1' };
		const kept = await send(file, { ...mapping, consent }, 'nl', false);
		expect([kept.status, kept.json.code]).toEqual([422, 'import-not-understood']);
	}
);

test('letters of a Mac are read once it is said, and only then', async () => {
	const file = latin(`${HEAD}Ren\x8e,tijd,helps\n`);
	const said = async (encoding: string) =>
		(await send(file, { encoding }, 'nl', true)).json.first[0].person;
	expect([await said('macintosh'), await said('windows-1252')]).toEqual(['René', 'RenŽ']);
});

test('three lines of header of Qualtrics and the questions of Google Forms are people in rows', async () => {
	const qualtrics = [
		'StartDate,ResponseId,Q1_1,Q1_2',
		'Start Date,Response ID,Wat doet dit? - zon,Wat doet dit? - maan',
		'"{""ImportId"":""startDate""}","{""ImportId"":""_recordId""}","{""ImportId"":""QID1_1""}","{""ImportId"":""QID1_2""}"',
		'2026-03-01,R_1,goed,slecht',
		'2026-03-02,R_2,slecht,goed'
	].join('\n');
	const forms =
		'Tijdstempel,Wat doet dit? [zon],Wat doet dit? [maan]\nx,goed,slecht\ny,slecht,goed\n';
	for (const file of [qualtrics, forms]) {
		const { json } = await send(file, {}, 'nl', true);
		expect(json).toMatchObject({ complete: true, people: 2, placements: 4 });
		expect(json.file.layout).toBe('people-in-rows');
		expect(json.cards.map(({ label }: { label: string }) => label)).toEqual(['zon', 'maan']);
		expect(json.first[0].placements).toEqual([
			['zon', 'goed'],
			['maan', 'slecht']
		]);
	}
});

test('a large file without a line end is soon named; one beyond the most bytes is refused in words', async () => {
	const endless = new Uint8Array(60 << 20).fill(65);
	const { status, json } = await send(endless, {}, 'nl', true);
	expect([status, json.problems.at(-1).sentence]).toEqual([
		200,
		expect.stringMatching(/^Regel 1: .*geen einde/)
	]);
	const large = await send(new Uint8Array(MOST_IMPORT_BYTES + (5 << 20)), {}, 'nl', true);
	expect([large.status, large.json.code]).toEqual([413, 'too-large']);
});
