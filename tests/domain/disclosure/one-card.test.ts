import { describe, expect, test } from 'vitest';
import { cardNumbers, exactNumbers } from '$lib/domain/disclosure/card-numbers';
import { pileWord, type Tally } from '$lib/domain/disclosure/pile-word';
import { certainties, coalitionOf, pins, type Attack } from './attacker';
import { formBySize } from './small-deck';

const tally = (helps: number, hinders: number, neutral: number): Tally => ({
	helps,
	hinders,
	neutral
});

/** One card: three types, one a pile. */
const showing = (serve: (tally: Tally) => unknown): Attack => ({
	types: [[0], [1], [2]],
	piles: 3,
	served: ([h = 0, s = 0, u = 0]) => JSON.stringify(serve(tally(h, s, u)))
});
const SIZES = [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 20, 30];

describe('one word under 10 people', () => {
	test.each([
		[tally(3, 1, 1), 'most-help'],
		[tally(2, 2, 1), 'differs'],
		[tally(1, 3, 1), 'most-hinder'],
		[tally(0, 1, 4), 'most-neutral'],
		[tally(2, 2, 2), 'divided'],
		[tally(3, 3, 0), 'divided'],
		[tally(3, 1, 2), 'differs'],
		[tally(4, 4, 0), 'divided'],
		[tally(5, 4, 0), 'most-help'],
		[tally(4, 1, 4), 'differs']
	])('%o reads %s (D3)', (given, word) => {
		expect(pileWord(given)).toBe(word);
	});
});

describe('from 10 people on the first rule that fits', () => {
	test.each([
		[tally(8, 2, 2), { form: 'word', word: 'most-help' }],
		[tally(0, 0, 12), { form: 'word', word: 'most-neutral' }],
		[tally(4, 3, 3), { form: 'numbers', helps: 4, hinders: 3, neutral: 3 }],
		[tally(5, 0, 5), { form: 'word', word: 'differs' }],
		[tally(5, 5, 0), { form: 'word', word: 'divided' }],
		[tally(7, 3, 2), { form: 'majority', side: 'helps', count: 7, rest: 5 }],
		[tally(2, 7, 3), { form: 'majority', side: 'hinders', count: 7, rest: 5 }]
	])('%o is served as %o (D4)', (given, form) => {
		expect(cardNumbers(given)).toEqual(form);
	});
});

describe('an attacker with what is served of one card', () => {
	test.each(SIZES)('is certain of nobody among %i people (D3, D4)', (people) => {
		for (let coalition = 0; coalition <= coalitionOf(people); coalition++) {
			expect(certainties(showing(formBySize), people, coalition)).toEqual([]);
		}
	});
	test.each(SIZES)('never learns that a pile of %i people holds 0, 1 or 2 (D3, D4)', (people) => {
		expect(pins(showing(formBySize), people)).toEqual([]);
	});
	test('would win with one insider more, so the bound is the real one (D4)', () => {
		for (const people of [5, 6, 7, 8]) {
			const more = coalitionOf(people) + 1;
			expect(certainties(showing(formBySize), people, more).length).toBeGreaterThan(0);
		}
	});
});

describe('a planted leak is found', () => {
	test('numbers with a pile of one (D4)', () => {
		const leaky = showing((t) =>
			Math.min(t.helps, t.hinders, t.neutral) >= 1 ? t : formBySize(t)
		);
		expect(pins(leaky, 12).length).toBeGreaterThan(0);
	});
	test('a word for all but one among five (D3)', () => {
		const nearly = showing((t) => (t.helps >= 4 ? 'nearly-all-help' : formBySize(t)));
		expect(certainties(nearly, 5, 1).length).toBeGreaterThan(0);
	});
	test('a word for everybody (D3)', () => {
		const leaky = showing((t) => (t.helps === 7 ? 'all-help' : formBySize(t)));
		expect(certainties(leaky, 7, 0).length).toBeGreaterThan(0);
	});
	test('divided among five (D3)', () => {
		const leaky = showing((t) => (t.helps === 2 && t.hinders === 2 ? 'divided' : formBySize(t)));
		expect(pins(leaky, 5).length).toBeGreaterThan(0);
	});
});

describe('exact numbers in a small room that agreed', () => {
	test('are the three numbers (D10)', () => {
		expect(exactNumbers(tally(4, 2, 1))).toEqual({
			form: 'numbers',
			helps: 4,
			hinders: 2,
			neutral: 1
		});
	});
	test('stay a word when all or all but one agree (D10)', () => {
		expect(exactNumbers(tally(7, 0, 0))).toEqual({ form: 'word', word: 'most-help' });
		expect(exactNumbers(tally(1, 6, 0))).toEqual({ form: 'word', word: 'most-hinder' });
	});
});
