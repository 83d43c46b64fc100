import { describe, expect, test } from 'vitest';
import { leastSide, pileWord, type Tally } from '$lib/domain/disclosure/pile-word';
import { formOf } from '$lib/domain/disclosure/served-card';
import { certainties, coalitionOf, pins, type Attack } from './attacker';
import { card, deckOf, need, OF_STUDY, pictureOf, profile, sorter, times } from './small-deck';

const tally = (helps: number, hinders: number, neutral: number): Tally => ({
	helps,
	hinders,
	neutral
});

describe('a group of a study is divided', () => {
	test.each([
		[tally(5, 2, 3), 'divided'],
		[tally(5, 2, 4), 'differs'],
		[tally(5, 3, 3), 'divided'],
		[tally(9, 3, 8), 'differs'],
		[tally(9, 4, 7), 'divided'],
		[tally(11, 9, 0), 'most-help']
	])('%o reads %s: a fifth on each side at the least (D12)', (given, word) => {
		expect(pileWord(given)).toBe(word);
	});
	test('by two on each side under ten people, as before (D3)', () => {
		expect([6, 7, 8, 9, 10].map(leastSide)).toEqual([2, 2, 2, 2, 2]);
	});
});

describe('an attacker with the word of one card', () => {
	const attack: Attack = {
		types: [[0], [1], [2]],
		piles: 3,
		served: ([h = 0, s = 0, u = 0]) => JSON.stringify(formOf(tally(h, s, u), false))
	};
	test.each([5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 20, 21, 30])(
		'is certain of nobody among %i people, and learns of no pile that it holds 0, 1 or 2 (D12, D14)',
		(people) => {
			for (let coalition = 0; coalition <= coalitionOf(people); coalition++) {
				expect(certainties(attack, people, coalition)).toEqual([]);
			}
			expect(pins(attack, people)).toEqual([]);
		}
	);
});

describe('a picture of a dialogue of a study', () => {
	const wide = [
		...Array.from({ length: 8 }, (_, at) =>
			card(`in-${at}`, { axis: 'intrinsic', dimension: 'personal', facet: 'self' })
		),
		...Array.from({ length: 8 }, (_, at) => card(`out-${at}`))
	];
	const ids = [...wide.map(({ id }) => id)];
	const letters = ['A', 'B', 'C', 'D', undefined] as const;
	const group = (people: number) =>
		Array.from({ length: people }, (_, at) =>
			sorter(
				Object.fromEntries(
					ids.map((id, card) => [
						id,
						['helps', 'hinders', 'neutral'][(at * (card + 1)) % 3] ?? 'helps'
					])
				),
				{ profile: profile(letters[at % 5]) }
			)
		);

	/** Paths of every number in a value, but for how many people and sorts there were. */
	const numbersIn = (value: unknown, path = ''): string[] => {
		if (typeof value === 'number') return path.endsWith('people') ? [] : [path];
		if (typeof value !== 'object' || value === null) return [];
		return Object.entries(value).flatMap(([key, one]) => numbersIn(one, `${path}.${key}`));
	};

	test.each([5, 9, 10, 19, 20, 40])('of %i people holds no number about a card (D12)', (people) => {
		const picture = pictureOf(deckOf(wide), group(people), OF_STUDY);
		expect(numbersIn(picture)).toEqual([]);
		expect(picture.cards).toHaveLength(16);
		expect(picture.plane?.bins).toBeUndefined();
		expect(picture.agreement).toBeUndefined();
		expect(picture.groups).toEqual([]);
		expect(picture.explanations).toContainEqual({
			rule: 'D12',
			reason: 'words-of-study',
			about: []
		});
	});

	test('has its needs as two lists in a large group too (D8, D12)', () => {
		const deck = deckOf([need('gratis'), need('tijd')]);
		const people = [
			...times(13, sorter({ gratis: 'need', tijd: 'have' })),
			...times(12, sorter({ gratis: 'have', tijd: 'need' }))
		];
		expect(pictureOf(deck, people, OF_STUDY, 'needs').needs).toEqual({
			form: 'lists',
			people: 25,
			needed: ['gratis'],
			other: ['tijd']
		});
	});

	test('has no exact numbers, whoever agreed to them (D10, D12)', () => {
		const people = times(6, sorter({ a: 'helps' }, { exactAgreed: true }));
		const settings = { ...OF_STUDY, exactBelow10: true };
		expect(pictureOf(deckOf([card('a')]), people, settings).cards).toEqual([
			{ card: 'a', people: 6, form: 'word', word: 'most-help' }
		]);
	});

	test('says how a card moved, and not of how many people (D2, D12)', () => {
		const moved = times(12, sorter({ a: 'helps' }, { earlier: sorter({ a: 'hinders' }).sort }));
		const deck = deckOf([card('a')]);
		const { shift } = pictureOf(deck, moved, OF_STUDY, 'replace', 'factors-1');
		expect(shift?.cards).toEqual([{ card: 'a', moved: 'most', towards: 'helps' }]);
	});
});
