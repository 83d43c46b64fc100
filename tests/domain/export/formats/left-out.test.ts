import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { csvParse, csvParseRows, dsvFormat } from 'd3';
import { expect, test } from 'vitest';
import { foldAnswers } from '$lib/domain/answers';
import type { Deck } from '$lib/domain/deck';
import type { ResearchRow } from '$lib/domain/export/research-row';
import { closedSortOf } from '$lib/domain/export/formats/closed-sort-of';
import { foldAscii } from '$lib/domain/export/formats/fold-ascii';
import { FORMAT_FILES, sortFor } from '$lib/domain/export/formats/format-files';
import { meanPattern } from '$lib/domain/export/formats/mean-pattern';
import { aCard, aDeck, aSort } from '../../small-deck';

/** Labels as nobody should write them. */
const LABELS = ['a, b', 'c; "d"', 'één\nregel', 'Łódź – ‘x’', '😀 =1'];
const cards = LABELS.map((label, at) =>
	aCard(`c${at + 1}`, { axis: 'external', text: { nl: label, en: label } })
);
const deck = aDeck(cards);
const PILES = ['helps', 'hinders', 'neutral', 'skip', undefined];

const PLACES = [0, 1, 2, 3, 4];

const people = fc
	.uniqueArray(fc.integer({ min: 1, max: 9_999_999 }), { maxLength: 8 })
	.chain((numbers) =>
		fc.tuple(
			...numbers.map((participant) =>
				fc
					.array(fc.constantFrom(...PILES), { minLength: 5, maxLength: 5 })
					.map((piles) => ({ participant, piles }))
			)
		)
	);

function rowOf(
	{ participant, piles }: { participant: number; piles: (string | undefined)[] },
	of: Deck = deck
) {
	const placed = piles.flatMap((pile, at) => (pile ? [[`c${at + 1}`, pile] as const] : []));
	return {
		study: 's',
		dialogue: 1,
		deck: of,
		size: 'core',
		mode: 'dialogue',
		period: '2026-Q4',
		participant,
		round: 'factors-1',
		part: 'factors',
		language: 'nl',
		assisted: 'none',
		background: [],
		consent: 'kaartgesprek-1',
		answers: foldAnswers([]),
		late: false,
		timing: 'before',
		hand: cards,
		sort: aSort(Object.fromEntries(placed)),
		score: undefined
	} satisfies ResearchRow;
}

test('everybody is in a file or left out of it with a reason; a missing card is never a 0', () => {
	fc.assert(
		fc.property(people, (all) => {
			const closed = closedSortOf(
				deck,
				all.map((one) => rowOf(one))
			);
			const placed = all.filter(({ piles }) => piles.some(Boolean));
			const used = PLACES.filter((at) => placed.some(({ piles }) => piles[at]));
			const missing = all.filter(
				({ piles }) => used.length === 0 || used.some((at) => !piles[at] || piles[at] === 'skip')
			);
			expect(closed.leftOut.map(({ participant }) => participant).sort()).toEqual(
				missing.map(({ participant }) => participant).sort()
			);
			const ids = closed.sort.people.map(({ id }) => id);
			expect(new Set(ids).size).toBe(ids.length);
			for (const id of ids) expect(id).toMatch(/^P\d{2,7}$/);
			for (const format of FORMAT_FILES) {
				const { sort, leftOut } = sortFor(format, closed.sort);
				expect(sort.people.length + leftOut.length).toBe(closed.sort.people.length);
				expect(() => format.write(sort, new Date(2026, 0, 1))).not.toThrow();
			}
		}),
		{ numRuns: 300 }
	);
});

test('each program reads back the same sort, whatever is in the labels', () => {
	fc.assert(
		fc.property(people, (all) => {
			const closed = closedSortOf(
				deck,
				all.map((one) => rowOf(one))
			).sort;
			const written = (name: string) => {
				const format = FORMAT_FILES.find((one) => one.name === name);
				if (!format) throw new Error(name);
				const { sort } = sortFor(format, closed);
				return { sort, text: String(format.write(sort, new Date(2026, 0, 1))) };
			};
			const scores = (sort: typeof closed) =>
				sort.people.map((person) => person.piles.map(({ score }) => score ?? NaN));

			const q = written('qmethod_wide.csv');
			const [header = [], ...rows] = csvParseRows(q.text);
			expect(header.slice(1)).toEqual(q.sort.people.map(({ id }) => id));
			expect(q.sort.people.map((_, at) => rows.map((row) => Number(row[at + 1])))).toEqual(
				scores(q.sort)
			);

			const dat = written('pqmethod.dat');
			const lines = dat.text.split('\n').slice(2, -1);
			expect(
				lines.map((line) => (line.slice(10).match(/.{2}/g) ?? []).map((cell) => Number(cell)))
			).toEqual(scores(dat.sort));
			for (const line of dat.text.split('\n')) expect(line).toMatch(/^[ -~]*$/);

			const ken = written('kenq_qsorts.csv');
			// as Ken-Q reads: a line a person, by line ends; an empty last line would be one more
			const [, ...sorts] = ken.text.split('\n');
			expect(sorts).toHaveLength(ken.sort.people.length);
			expect(written('kenq_statements.txt').text.split('\n')).toHaveLength(closed.cards.length + 1);

			const free = written('freesortr.csv');
			const [, ...piles] = dsvFormat(';').parseRows(free.text);
			expect(piles).toHaveLength(closed.cards.length);
			for (const row of piles) expect(row).toHaveLength(free.sort.people.length + 1);
			expect(free.text).not.toContain(',');

			const kard = written('kardsort_casolysis.csv');
			const placements = csvParse(kard.text);
			expect(placements).toHaveLength(kard.sort.people.length * closed.cards.length);
			for (const row of placements) {
				const person = kard.sort.people[Number(row['user_id']) - 1];
				const pile = person?.piles[Number(row['card_id']) - 1];
				expect(closed.piles[Number(row['category_id']) - 1]).toBe(pile);
			}
		}),
		{ numRuns: 200 }
	);
});

test('plain letters for a program that knows no others', () => {
	expect(foldAscii('Łódź – ‘één’ €5 ß 漢')).toBe("Lodz - 'een' EUR5 ss ?");
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			expect(foldAscii(text)).toMatch(/^[ -~]*$/);
		})
	);
});

/** A deck of five piles on a scale, or without any score. */
const withPiles = (grades: readonly (number | undefined)[]): Deck => ({
	...deck,
	piles: {
		...deck.piles,
		factor: grades.map((grade, at) => ({
			id: `p${at}`,
			score: null,
			...(grade === undefined ? {} : { grade }),
			role: 'answer',
			text: { nl: `vak ${at}`, en: `pile ${at}` },
			hint: { nl: '–', en: '–' },
			openmoji: ['1F4E5']
		}))
	}
});
const sorted = (of: Deck, sorts: readonly (readonly number[])[]) =>
	sorts.map((piles, at) =>
		rowOf({ participant: at + 1, piles: piles.map((pile) => `p${pile}`) }, of)
	);
const fileOf = (name: string, closed: ReturnType<typeof closedSortOf>['sort']) => {
	const format = FORMAT_FILES.find((one) => one.name === name);
	if (!format) throw new Error(name);
	const { sort, leftOut } = sortFor(format, closed);
	const made = format.write(sort, new Date(2026, 0, 1));
	return { text: typeof made === 'string' ? made : strFromU8(made), made, sort, leftOut };
};

test('piles without a score are read by programs for card sorts, and by no program for Q', () => {
	const of = withPiles([undefined, undefined, undefined]);
	const { sort, leftOut } = closedSortOf(
		of,
		sorted(of, [
			[0, 1, 2, 1, 0],
			[2, 2, 1, 0, 0]
		])
	);
	expect([sort.people.length, leftOut]).toEqual([2, []]);
	expect(fileOf('freesortr.csv', sort).text).toBe(
		';P01;P02\nc1;vak 0;vak 2\nc2;vak 1;vak 2\nc3;vak 2;vak 1\nc4;vak 1;vak 0\nc5;vak 0;vak 0\n'
	);
	expect(csvParse(fileOf('kardsort_casolysis.csv', sort).text)).toHaveLength(10);
	for (const { name, reads } of FORMAT_FILES) {
		const { leftOut: out } = fileOf(name, sort);
		expect(out.map(({ reason }) => reason)).toEqual(
			reads === 'sort' ? [] : ['no-score', 'no-score']
		);
	}
});

test('skipping is a pile where that is asked for; a card that lies nowhere never is', () => {
	const rows = [
		rowOf({ participant: 1, piles: ['helps', 'skip', 'skip', 'hinders', 'neutral'] }),
		rowOf({ participant: 2, piles: ['helps', 'helps', undefined, 'hinders', 'neutral'] }),
		rowOf({ participant: 3, piles: ['helps', 'helps', 'neutral', 'hinders', 'neutral'] })
	];
	const reasons = (withSkip: boolean) => {
		const { sort, leftOut } = closedSortOf(deck, rows, withSkip);
		return [sort.people.map(({ id }) => id), leftOut.map(({ reason }) => reason)];
	};
	expect(reasons(false)).toEqual([['P03'], ['skipped-card', 'missing-card']]);
	expect(reasons(true)).toEqual([['P01', 'P03'], ['missing-card']]);
	const { sort } = closedSortOf(deck, rows, true);
	const skip = sort.piles.at(-1);
	expect(skip?.id).toBe('skip');
	expect(fileOf('freesortr_with_skip.csv', sort).text).toContain(`c2;${skip?.label};`);
});

test('a scale of −7 to 7 goes into every file for Q, and its order is kept', () => {
	const of = withPiles([7, -7, 0, -1, 3]);
	const { sort } = closedSortOf(
		of,
		sorted(of, [
			[0, 1, 2, 3, 4],
			[1, 0, 2, 2, 4]
		])
	);
	expect(sort.piles.map(({ score }) => score)).toEqual([-7, -1, 0, 3, 7]);
	expect(fileOf('kenq_qsorts.csv', sort).text).toBe(
		'id,s1,s2,s3,s4,s5\nP01,7,-7,0,-1,3\nP02,-7,7,0,0,3'
	);
	// the mean of both, whole cards: half a card at −1 and one and a half at 0
	expect(fileOf('qmethod_call.R', sort).text).toContain('distribution = c(-7, -1, 0, 3, 7)');
	expect(fileOf('htmlq.csv', sort).text).toContain('\n1;P01;7;-7;0;-1;3;2;1;2;;\n');
	// PQMethod and KADE stop at −6: the whole scale is one higher, and their title says so
	const [title, pattern = '', row] = fileOf('pqmethod.dat', sort).text.split('\n');
	expect(title).toMatch(/^ {2}0 {2}2 {2}5 .*\(scores \+1\)$/);
	expect(pattern.match(/.{3}/g)?.map(Number).slice(0, 4)).toEqual([-6, 8, 1, 0]);
	expect(row).toBe('P01        8-6 1 0 4');
	const zip = unzipSync(fileOf('kade.zip', sort).made as Uint8Array);
	expect(strFromU8(zip['sorts.txt'] as Uint8Array)).toContain('P01,8,-6,1,0,4\n');
	const counts = strFromU8(zip['pattern.txt'] as Uint8Array)
		.split(',')
		.map(Number);
	expect(counts.reduce((sum, count) => sum + count, 0)).toBe(5);
});

test('a pattern that everybody filled is theirs; of free piles it is the mean, whoever comes first', () => {
	const of = withPiles([-2, -1, 0, 1, 2]);
	const forced = closedSortOf(
		of,
		sorted(of, [
			[0, 1, 2, 2, 3],
			[2, 2, 1, 3, 0]
		])
	).sort;
	expect([...meanPattern(forced)]).toEqual([
		[-2, 1],
		[-1, 1],
		[0, 2],
		[1, 1]
	]);
	const free = [
		[0, 0, 0, 0, 4],
		[2, 2, 3, 3, 4],
		[2, 2, 3, 3, 4]
	];
	for (const order of [free, free.toReversed()]) {
		const { sort } = closedSortOf(of, sorted(of, order));
		// 4, 0 and 0 at −2; 0, 2 and 2 at 0 and at 1; 1, 1 and 1 at 2
		expect([...meanPattern(sort)]).toEqual([
			[-2, 2],
			[0, 1],
			[1, 1],
			[2, 1]
		]);
	}
});
