import fc from 'fast-check';
import { dsvFormat } from 'd3';
import { expect, test } from 'vitest';
import { foldAnswers } from '$lib/domain/answers';
import { csvWriter, EXCEL_NL, toCsv } from '$lib/domain/export/csv';
import { placementLines } from '$lib/domain/export/placement-lines';
import { placementsTable } from '$lib/domain/export/placements';
import type { ResearchRow } from '$lib/domain/export/research-row';
import type { Column } from '$lib/domain/export/table';
import { foldSort } from '$lib/domain/sort';
import { aCard, aDeck, aMove, axisCards } from '../small-deck';

const cards = [...axisCards('intrinsic', 3), aCard('=odd, "card"', { axis: 'external' })];
const deck = aDeck(cards);

const aRow = fc
	.record({
		participant: fc.nat(10_000),
		moves: fc.array(
			fc.tuple(
				fc.constantFrom(...cards.map(({ id }) => id)),
				fc.constantFrom('helps', 'hinders', 'neutral', 'skip', null),
				fc.constantFrom('tap' as const, 'key' as const, 'drag' as const)
			),
			{ maxLength: 12 }
		),
		emphasis: fc.option(fc.subarray(cards.map(({ id }) => id))),
		presence: fc.option(fc.constantFrom(...cards.map(({ id }) => id)))
	})
	.map(({ participant, moves, emphasis, presence }): ResearchRow => {
		const entries = moves.map(([card, pile, via], at) => aMove(at + 1, card, pile, { via }));
		return {
			study: 's',
			dialogue: 1,
			deck,
			size: 'core',
			mode: 'dialogue',
			period: '2026-11',
			participant,
			round: 'factors-1',
			part: 'factors',
			language: 'nl',
			assisted: 'none',
			background: [],
			consent: 'kaartgesprek-1',
			answers: foldAnswers([
				...(emphasis
					? [{ kind: 'emphasis' as const, seq: 1, round: 'factors-1', cards: emphasis.slice(0, 3) }]
					: []),
				...(presence
					? [{ kind: 'presence' as const, seq: 2, card: presence, because: 'lack' as const }]
					: [])
			]),
			late: false,
			timing: 'before',
			hand: cards,
			sort: foldSort(entries, 'factors-1'),
			score: undefined
		};
	});

test('the fast lines of placements are those of its table, to the last byte', () => {
	fc.assert(
		fc.property(
			fc.array(aRow, { maxLength: 6 }),
			fc.constantFrom({}, EXCEL_NL),
			(rows, options) => {
				const { head } = csvWriter(placementsTable([]).columns, options);
				expect(head + placementLines(options)(rows)).toBe(toCsv(placementsTable(rows), options));
			}
		),
		{ numRuns: 500 }
	);
});

const columns: readonly Column[] = (['string', 'number', 'integer', 'string'] as const).map(
	(type, at) => ({ name: `c${at}`, type, label: {} })
);
const anyRow = fc.tuple(
	fc.option(fc.string({ unit: 'grapheme' }), { nil: undefined }),
	fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: undefined }),
	fc.option(fc.integer(), { nil: undefined }),
	fc.constantFrom('a;b', 'x,y', '1.5', '"', 'line\nend', '=1.5', undefined)
);

/** What FORMATS says to do: take the ' off again before what it was put before. */
const taken = (cell: string): string =>
	/^'(?:[\t\r\n]|[\s"'\uFEFF]*[=+\-@＝＋－＠]|["'][\s"']*[\t\r\n])/u.test(cell)
		? cell.slice(1)
		: cell;

test('parse(export) is the original: numbers as they were, text with its sign taken off', () => {
	fc.assert(
		fc.property(
			fc.array(anyRow, { maxLength: 8 }),
			fc.constantFrom({}, EXCEL_NL),
			(rows, options) => {
				const text = toCsv({ name: 't', columns, rows }, options).replace(/^\uFEFF/, '');
				const [, ...parsed] = dsvFormat(options === EXCEL_NL ? ';' : ',').parseRows(text);
				const back = parsed.map((cells) =>
					cells.map((cell, at) => {
						if (columns[at]?.type === 'string') return taken(cell);
						return cell === '' ? undefined : Number(cell.replace(',', '.'));
					})
				);
				// an empty text and a missing one are the same in a CSV; −0 is 0
				const wanted = rows.map((row) =>
					row.map((cell, at) =>
						columns[at]?.type === 'string' ? (cell ?? '') : cell === 0 ? 0 : cell
					)
				);
				expect(back.map((row) => row.map((cell) => (cell === 0 ? 0 : cell)))).toEqual(wanted);
			}
		),
		{ numRuns: 1000 }
	);
});
