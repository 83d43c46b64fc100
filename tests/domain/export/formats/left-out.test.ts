import fc from 'fast-check';
import { csvParse, csvParseRows, dsvFormat } from 'd3';
import { expect, test } from 'vitest';
import { foldAnswers } from '$lib/domain/answers';
import type { ResearchRow } from '$lib/domain/export/research-row';
import { closedSortOf } from '$lib/domain/export/formats/closed-sort-of';
import { foldAscii } from '$lib/domain/export/formats/fold-ascii';
import { FORMAT_FILES, sortFor } from '$lib/domain/export/formats/format-files';
import { aCard, aDeck, aSort } from '../../small-deck';

/** Labels as nobody should write them. */
const LABELS = ['a, b', 'c; "d"', 'één\nregel', 'Łódź – ‘x’', '😀 =1'];
const cards = LABELS.map((label, at) =>
	aCard(`c${at + 1}`, { axis: 'external', text: { nl: label, en: label } })
);
const deck = aDeck(cards);
const PILES = ['helps', 'hinders', 'neutral', 'skip', undefined];

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

function rowOf({ participant, piles }: { participant: number; piles: (string | undefined)[] }) {
	const placed = piles.flatMap((pile, at) => (pile ? [[`c${at + 1}`, pile] as const] : []));
	return {
		study: 's',
		dialogue: 1,
		deck,
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
			const closed = closedSortOf(deck, all.map(rowOf));
			const missing = all.filter(({ piles }) => piles.some((pile) => !pile || pile === 'skip'));
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
			const closed = closedSortOf(deck, all.map(rowOf)).sort;
			const written = (name: string) => {
				const format = FORMAT_FILES.find((one) => one.name === name);
				if (!format) throw new Error(name);
				const { sort } = sortFor(format, closed);
				return { sort, text: String(format.write(sort, new Date(2026, 0, 1))) };
			};
			const scores = (sort: typeof closed) =>
				sort.people.map((person) => person.piles.map(({ score }) => score));

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
			expect(written('kenq_statements.txt').text.split('\n')).toHaveLength(cards.length + 1);

			const free = written('freesortr.csv');
			const [, ...piles] = dsvFormat(';').parseRows(free.text);
			expect(piles).toHaveLength(cards.length);
			for (const row of piles) expect(row).toHaveLength(free.sort.people.length + 1);
			expect(free.text).not.toContain(',');

			const kard = written('kardsort_casolysis.csv');
			const placements = csvParse(kard.text);
			expect(placements).toHaveLength(kard.sort.people.length * cards.length);
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
