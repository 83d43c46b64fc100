import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { messages as en } from '$lib/messages/imports/en';
import { messages as nl } from '$lib/messages/imports/nl';
import type { ImportProblem } from '$lib/domain/importing/import-problem';
import { factors, judged, readFile, sortsOf } from './read';

const cards = factors.slice(0, 10).map(({ id }) => id);
const PILES = ['helps', 'hinders', 'neutral'];
const pileOf = (person: number, card: number) =>
	PILES[Math.floor(((person + 1) * 3 ** (card + 1)) / 2 ** card) % 3] ?? '';
const codes = (list: readonly { readonly code: string }[]) => list.map(({ code }) => code);
/** That both languages say it in a sentence. */
function said(problem: ImportProblem | undefined): void {
	if (!problem) throw new Error('no problem');
	for (const texts of [nl, en]) {
		expect(texts.sentence(problem)).not.toContain(problem.code);
		expect(texts.sentence(problem).length).toBeGreaterThan(20);
	}
}
const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

describe('what a file is, is seen in its content', () => {
	test('a grid of Google Forms: its people are the lines, its cards stand in brackets', () => {
		const header = ['Timestamp', ...cards.map((card) => `"Wat doet dit, nu? [${card}]"`)];
		const lines = [0, 1, 2].map((person) =>
			[`2026/03/0${person + 1} 10:00`, ...cards.map((_, at) => pileOf(person, at))].join()
		);
		const result = judged(`${header.join()}\n${lines.join('\n')}\n`);
		expect([result.problems, result.people, result.placements]).toEqual([[], 3, 30]);
		// the same of cards that nobody knows
		const strange = readFile('Timestamp,Vraag [zon],Vraag [maan]\nx,goed,slecht\ny,slecht,goed\n');
		expect(strange.columns.layout).toBe('people-in-rows');
		expect(strange.cards.texts).toEqual(['zon', 'maan']);
		expect(strange.problems).toEqual([]);
	});

	test('three lines of header of Qualtrics are one', () => {
		const result = readFile(
			'StartDate,ResponseId,Q1_1,Q1_2\nStart Date,Response ID,Wat doet dit? - zon,Wat doet dit? - maan\n"{""ImportId"":""startDate""}","{""ImportId"":""_recordId""}","{""ImportId"":""QID1_1""}","{""ImportId"":""QID1_2""}"\n2026-03-01,R_1,goed,slecht\n2026-03-02,R_2,slecht,goed\n'
		);
		expect(result.people.texts).toEqual(['R_1', 'R_2']);
		expect(result.cards.texts).toEqual(['zon', 'maan']);
		expect(codes(result.notices)).toContain('headers');
	});

	test('where nothing tells people from cards it is asked, and never understood', () => {
		const file = 'Naam,Zin in leren en nieuwe dingen,Tijd voor mijzelf thuis\nAn,1,2\nBo,2,1\n';
		const [problem] = readFile(file).problems;
		expect(problem).toMatchObject({ code: 'which-way', line: 1 });
		said(problem);
		const told = readFile(file, {
			columns: { layout: 'people-in-rows', roles: { 0: 'participant' } }
		});
		expect([told.problems, told.people.texts]).toEqual([[], ['An', 'Bo']]);
		// R writes cards below each other, and its columns are people
		expect(readFile('"","J1","J2"\n"W1",1,2\n"W2",2,1\n').problems).toEqual([]);
	});

	test.each([
		['PK\x03\x04....xl/workbook.xml', 'xlsx'],
		['PK\x03\x04....other', 'zip'],
		['\xd0\xcf\x11\xe0....', 'xls'],
		['%PDF-1.7', 'pdf'],
		['{"P01": {}}', 'json']
	])('a file that is no table of text is called what it is: %j', (start, kind) => {
		const { problems } = readFile(latin(`${start}${'\x00\x01,\n'.repeat(40)}`));
		expect(problems).toEqual([{ code: 'not-a-table', line: 0, value: kind }]);
		said(problems[0]);
	});

	test('letters of an old Mac are asked after, not guessed', () => {
		const file = latin('participant,card,pile\nCaf\x8e,tijd,helps\n');
		const [problem] = readFile(file).problems;
		expect(problem).toMatchObject({ code: 'which-encoding', line: 2 });
		said(problem);
		expect(readFile(file, { encoding: 'macintosh' }).people.texts).toEqual(['Café']);
		expect(readFile(file, { encoding: 'windows-1252' }).people.texts).toEqual(['CafŽ']);
	});
});

describe('only what is used is judged', () => {
	test('a long comment, an odd sign, and empty lines and columns are nothing', () => {
		const long = judged(
			`participant,card,pile,remark\np1,tijd,helps,${'x'.repeat(264)}\n,,,\np2,tijd,hinders,a\x07b\n`
		);
		expect([long.problems, long.people]).toEqual([[], 2]);
		const wide = judged(
			'participant,tijd,,zin-in-leren,,\np1,helps,,hinders,,\n,,,,,\np2,hinders,,helps,,\n'
		);
		expect([wide.problems, wide.people, wide.placements]).toEqual([[], 2, 4]);
	});

	test('a line that ends early is whole where only unused columns are missing', () => {
		const early = judged('participant,card,pile,remark,more\np1,tijd,helps\np2,tijd,hinders,no\n');
		expect([early.problems, early.people]).toEqual([[], 2]);
		expect(judged('participant,card,pile,remark\np1,tijd\n').problems).toEqual([
			{ code: 'ragged', line: 2, found: 2, wanted: 4 }
		]);
	});

	test('1.0 and 1,0 are numbers; ids keep their capitals, and those that differ by them alone are named', () => {
		const result = judged('participant;card;pile\nP01;tijd;1.0\np01 ;tijd;-1,0\nP02;tijd;0.00\n');
		expect(sortsOf(result)).toEqual({
			P01: { tijd: 'helps' },
			p01: { tijd: 'hinders' },
			P02: { tijd: 'neutral' }
		});
		expect(result.notices).toContainEqual({
			code: 'alike-people',
			line: 3,
			value: 'p01',
			other: 'P01'
		});
		said(result.notices.find(({ code }) => code === 'alike-people') as never);
	});

	test('“Maakt voor mij nu niet uit” is the middle, not a skip', () => {
		const result = judged('participant,card,pile\np1,tijd,Maakt voor mij nu niet uit\n');
		expect(sortsOf(result)).toEqual({ p1: { tijd: 'neutral' } });
	});
});

test('the same data twice under other names is noticed, and not understood', () => {
	const lines = (names: readonly string[]) =>
		names.flatMap((name, person) =>
			cards.map((card, at) => `${name},${card},${pileOf(person, at)}`)
		);
	const once = ['a', 'b', 'c', 'd'];
	const file = (all: readonly string[]) => `participant,card,pile\n${all.join('\n')}\n`;
	expect(judged(file(lines(once))).problems).toEqual([]);
	const twice = judged(file([...lines(once), ...lines(['e', 'f', 'g', 'h'])]));
	expect(twice.problems).toMatchObject([{ code: 'same-sorts', found: 4, value: 'e', line: 42 }]);
	said(twice.problems[0]);
});

test('a file of three cards that begins again halfway is noticed too; one in which many agree is not', () => {
	const sorts = [
		'helps,helps,hinders',
		'neutral,helps,helps',
		'hinders,hinders,neutral',
		'helps,neutral,neutral'
	];
	const file = (all: readonly string[]) =>
		`id,${cards.slice(0, 3).join()}\n${all.map((sort, at) => `p${at + 1},${sort}\n`).join('')}`;
	expect(judged(file([...sorts, ...sorts])).problems).toMatchObject([
		{ code: 'same-sorts', found: 4, value: 'p5', line: 6 }
	]);
	const agreed = Array.from({ length: 8 }, (_, at) => sorts[at % 2] ?? '');
	expect(judged(file(agreed)).problems).toEqual([]);
	expect(judged(file(sorts)).problems).toEqual([]);
});

describe('a column for the round', () => {
	const file = `participant,round,card,pile\n${['voor', 'na']
		.flatMap((round, at) => ['p1', 'p2'].map((who) => `${who},${round},tijd,${PILES[at]}`))
		.join('\n')}\n`;
	const rounds = (talk: boolean) =>
		[...judged(file, { talk }).each()].map(({ placements }) =>
			placements.map(([card, pile, round]) => `${round} ${card.id} ${pile}`)
		);

	test('gives a retest, or a shift where people talked (G7)', () => {
		expect(rounds(false)[0]).toEqual(['factors-1 tijd helps', 'factors-2 tijd hinders']);
		expect(rounds(true)[1]).toEqual(['factors-1 tijd helps', 'replace-1 tijd hinders']);
	});

	test('that this program wrote is kept as it is', () => {
		const own = judged(
			'participant,round,card,pile\n1,factors-1,tijd,helps\n1,replace-1,tijd,hinders\n'
		);
		const [person] = own.each();
		expect(own.problems).toEqual([]);
		expect(person?.placements.map(([, , round]) => round)).toEqual(['factors-1', 'replace-1']);
	});
});

describe('before and after in columns', () => {
	const wide = [
		'deelnemer;Tijd voor mij (na);Tijd voor mij (voor);tijd_na;tijd_voor',
		'a;helps;hinders;neutral;neutral',
		'b;neutral;helps;;helps'
	];

	test('are two rounds, whichever stands first, and that is said (G7)', () => {
		const table = readFile(wide.join('\n'), { known: () => false });
		expect(table.rounds.texts).toEqual(['voor', 'na']);
		expect(table.cards.texts).toEqual(['Tijd voor mij', 'tijd']);
		const { round, card, pile, size } = { ...table.placements, size: table.placements.round.size };
		const all = Array.from({ length: size }, (_, at) =>
			[
				table.rounds.texts[round.at(at)],
				table.cards.texts[card.at(at)],
				table.piles.texts[pile.at(at)]
			].join()
		);
		expect(all).toContain('voor,Tijd voor mij,hinders');
		expect(all).toContain('na,tijd,neutral');
		expect(table.notices).toContainEqual({
			code: 'wide-rounds',
			line: 1,
			value: 'voor, na',
			count: 2
		});
	});

	test('of cards that are known here, with or without talk between', () => {
		const file = 'id,tijd_t1,tijd_t2,reizen_t1,reizen_t2\np1,helps,hinders,neutral,neutral\n';
		const [person] = judged(file).each();
		expect(person?.placements.map(([card, pile, round]) => `${round} ${card.id} ${pile}`)).toEqual([
			...factors.flatMap(({ id }) =>
				id === 'tijd'
					? ['factors-1 tijd helps']
					: id === 'reizen'
						? ['factors-1 reizen neutral']
						: []
			),
			...factors.flatMap(({ id }) =>
				id === 'tijd'
					? ['factors-2 tijd hinders']
					: id === 'reizen'
						? ['factors-2 reizen neutral']
						: []
			)
		]);
		const [talked] = judged(file, { talk: true }).each();
		expect(new Set(talked?.placements.map(([, , round]) => round))).toEqual(
			new Set(['factors-1', 'replace-1'])
		);
	});

	test.each(['a voor,b voor,c na,d na', 'a voor,a na,b', 'T1,T2,T3', 'les na,les voor'])(
		'columns %s are cards and no rounds',
		(names) => {
			const table = readFile(`id,${names}\n1,${names.replace(/[^,]+/g, 'x')}\n`, {
				known: () => false
			});
			expect(table.rounds.size).toBe(0);
			expect(table.cards.size).toBe(names.split(',').length);
		}
	);
});

describe('sorts of programs for Q', () => {
	test.each([
		['pqmethod.dat', ['s1', 's2', 's3', 's4', 's5', 's6']],
		[
			'kade.zip',
			[
				'Clear goals',
				'Noise, interruptions',
				'Übung & "Feedback"',
				'Time pressure',
				'Team trust',
				'Rigid rules'
			]
		],
		['easyhtmlq.json', ['s1', 's2', 's3', 's4', 's5', 's6']],
		['kenq_qsorts.csv', ['s1', 's2', 's3', 's4', 's5', 's6']],
		['htmlq.csv', ['s1', 's2', 's3', 's4', 's5', 's6']]
	])('%s is read as the four people it holds, in pieces of any size', (name, cards) => {
		const bytes = new Uint8Array(readFileSync(`tests/fixtures/export-golden/${name}`));
		for (const piece of [1 << 16, 700]) {
			const table = readFile(bytes, { known: () => false }, piece);
			expect(table.problems).toEqual([]);
			expect(table.cards.texts).toEqual(cards);
			const { person, card, pile } = table.placements;
			const rows = Array.from({ length: 4 }, () => new Array<number>(6));
			for (let at = 0; at < person.size; at++) {
				(rows[person.at(at)] as number[])[card.at(at)] = Number(table.piles.texts[pile.at(at)]);
			}
			expect(rows).toEqual([
				[1, -1, 1, -1, 1, -1],
				[1, -1, 0, 0, 1, -1],
				[0, -1, 1, -1, 1, 1],
				[1, 0, 1, -1, 0, -1]
			]);
		}
	});

	test('a sort with a card too few is named by its line; another zip or JSON is called what it is', () => {
		const dat = readFileSync('tests/fixtures/export-golden/pqmethod.dat', 'latin1');
		expect(
			readFile(dat.replace('1-1 0 0 1-1', '1-1 0 0 1'), { known: () => false }).problems
		).toEqual([{ code: 'ragged', line: 4, found: 6, wanted: 7 }]);
		const kindOf = (file: string | Uint8Array) => readFile(file).problems;
		expect(kindOf('{"a":{"sort":[1,2]}}')).toEqual([
			{ code: 'not-a-table', line: 0, value: 'json' }
		]);
		expect(kindOf('{"a":')).toEqual([{ code: 'not-a-table', line: 0, value: 'json' }]);
		expect(kindOf(zipSync({ 'sorts.txt': new Uint8Array(6_000_000) }))).toEqual([
			{ code: 'not-a-table', line: 0, value: 'zip' }
		]);
	});
});

test('our own htmlq.csv comes back without a card that is called uid', () => {
	const table = readFile(
		'sid;uid;s1;s2;npos;nneu;nneg;dur0;datetime\n1;P07;1;-1;1;0;1;;\n2;P09;0;1;1;1;0;;\n',
		{ known: () => false }
	);
	expect(table.cards.texts).toEqual(['s1', 's2']);
	expect(table.people.texts).toHaveLength(2);
	expect(table.problems).toEqual([]);
});
