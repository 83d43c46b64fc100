import fc from 'fast-check';
import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import { toCsv } from '$lib/domain/export/csv';
import { needsByProfileTable } from '$lib/domain/export/needs-by-profile-table';
import { answersByProfile, type PersonWithNeeds } from '$lib/domain/statistics/answers-by-profile';
import { aCard, aDeck, aSort, axisCards, sidesOf } from '../small-deck';

const inside = axisCards('intrinsic', 12);
const outside = axisCards('external', 12);
// n1 is answered by three of the cards that make somebody's outside hinder
const needs = [
	aCard('n1', { kind: 'need', axis: 'external', answers: ['out3', 'out4', 'out5'] }),
	aCard('n2', { kind: 'need', axis: 'intrinsic' })
];
const deck = aDeck([...inside, ...outside, ...needs]);
const hand = [...inside, ...outside];
/** Firm B: 8 and 2 inside, 2 and 6 outside; without out3-out5 outside is 2 to 3: not clear. */
const factorsB = aSort({ ...sidesOf(inside, 8, 2), ...sidesOf(outside, 2, 6) });
const factorsA = aSort({ ...sidesOf(inside, 8, 2), ...sidesOf(outside, 9, 1) });
const person = (factors: typeof factorsB, n1: string, n2 = 'need'): PersonWithNeeds => ({
	needs: aSort({ n1, n2 }),
	factors,
	hand,
	work: ''
});
const dialogues = [
	[person(factorsA, 'need'), person(factorsA, 'have'), person(factorsB, 'need')],
	[person(factorsA, 'no-need'), person(factorsB, 'skip'), person(factorsB, 'need', 'have')]
];
const rowsOf = (of: typeof dialogues) =>
	[...csvParse(toCsv(needsByProfileTable(answersByProfile(deck, of), () => undefined)))] as Record<
		string,
		string
	>[];

test('has the stated columns in the stated order', () => {
	expect(
		needsByProfileTable([], () => undefined)
			.columns.map(({ name }) => name)
			.join(', ')
	).toBe(
		'status, profile, need, answer, n, total, share, ci_low, ci_high, ci_method, n_dialogues, deff, p_maxt, p_holm, leave_out, suppressed'
	);
});

test('counts by hand, with the own cards of a need left out of the score and without (G6 b, c)', () => {
	const rows = rowsOf(dialogues);
	const of = (leave: string, profile: string, need: string) =>
		rows
			.filter(
				(row) =>
					row['status'] === 'firm' &&
					row['leave_out'] === leave &&
					row['profile'] === profile &&
					row['need'] === need
			)
			.map((row) => [row['answer'], row['n'], row['total']].join(' '));
	expect(of('none', 'A', 'n1')).toEqual(['need 1 3', 'have 1 3', 'no_need 1 3']);
	// the third firm B skipped the need: missing, in no total
	expect(of('none', 'B', 'n1')).toEqual(['need 2 2', 'have 0 2', 'no_need 0 2']);
	expect(of('own_factor', 'B', 'n1')).toEqual([]);
	expect(of('own_factor', 'provisional', 'n1')).toEqual(['need 2 2', 'have 0 2', 'no_need 0 2']);
	// a need without own cards is the same both ways
	expect(of('own_factor', 'B', 'n2')).toEqual(['need 2 3', 'have 1 3', 'no_need 0 3']);
	// of two dialogues there is no interval
	const row = rows.find(
		(one) => one['leave_out'] === 'none' && one['profile'] === 'B' && one['need'] === 'n2'
	);
	expect(row).toMatchObject({
		ci_low: '',
		ci_high: '',
		ci_method: 'none',
		n_dialogues: '2',
		deff: '',
		p_maxt: ''
	});
});

test('permuting people and dialogues changes nothing, and every interval holds its share', () => {
	const anyPerson = fc
		.tuple(fc.constantFrom(factorsA, factorsB), fc.constantFrom('need', 'have', 'no-need', 'skip'))
		.map(([factors, pile]) => person(factors, pile));
	fc.assert(
		fc.property(fc.array(fc.array(anyPerson, { maxLength: 6 }), { maxLength: 12 }), (groups) => {
			const rows = rowsOf(groups);
			expect(rowsOf(groups.map((people) => people.toReversed()).toReversed())).toEqual(rows);
			for (const row of rows.filter((one) => one['ci_method'] !== 'none')) {
				expect(Number(row['ci_low'])).toBeLessThanOrEqual(Number(row['share']) + 1e-12);
				expect(Number(row['ci_high'])).toBeGreaterThanOrEqual(Number(row['share']) - 1e-12);
			}
		}),
		{ numRuns: 100 }
	);
});
