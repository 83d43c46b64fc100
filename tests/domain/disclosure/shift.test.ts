import { describe, expect, test } from 'vitest';
import type { Tally } from '$lib/domain/disclosure/pile-word';
import { shiftWord, type Movement } from '$lib/domain/disclosure/served-shift';
import { certainties, type Attack } from './attacker';
import { card, deckOf, formBySize, PLAIN, sorter, times } from './small-deck';
import { groupPicture, isTooFew } from '$lib/domain/disclosure/group-picture';
import type { Sorter } from '$lib/domain/disclosure/sorter';

const LONG = process.env['SEQUENCES'] !== undefined;
/** The long form is run beside other work, or at the lowest priority. */
const LIMIT_MS = LONG ? 3_600_000 : undefined;

const movement = (towardsHelps: number, towardsHinders: number, stayed: number): Movement => ({
	towardsHelps,
	towardsHinders,
	stayed
});

describe('the word for a movement (D2, G7)', () => {
	test.each([
		[movement(0, 0, 12), { moved: 'half-or-less', towards: undefined }],
		[movement(6, 0, 6), { moved: 'half-or-less', towards: undefined }],
		[movement(7, 0, 5), { moved: 'most', towards: 'helps' }],
		[movement(2, 5, 3), { moved: 'most', towards: 'hinders' }],
		[movement(4, 4, 2), { moved: 'most', towards: 'both' }],
		[movement(5, 3, 3), { moved: 'most', towards: 'both' }]
	])('%o reads %o', (given, word) => {
		expect(shiftWord(given)).toEqual(word);
	});
});

/** Score of a pile: helps, hinders, neutral. */
const SCORE = [1, -1, 0];
/** Where one card lay, where it lies, and which way it went: the third is a secret too. */
const TYPES = [0, 1, 2].flatMap((before) =>
	[0, 1, 2].map((now) => {
		const step = (SCORE[now] ?? 0) - (SCORE[before] ?? 0);
		return [before, now, step > 0 ? 0 : step < 0 ? 1 : 2];
	})
);
const twoRounds = (word: (movement: Movement) => unknown): Attack => ({
	types: TYPES,
	piles: 3,
	served: (table) => {
		const count = (at: number, pile: number) =>
			table.reduce((sum, people, type) => sum + (TYPES[type]?.[at] === pile ? people : 0), 0);
		const tally = (at: number): Tally => ({
			helps: count(at, 0),
			hinders: count(at, 1),
			neutral: count(at, 2)
		});
		const moved = movement(count(2, 0), count(2, 1), count(2, 2));
		return JSON.stringify([formBySize(tally(0)), formBySize(tally(1)), word(moved)]);
	}
});

describe('an attacker with one card of two rounds and how it moved', () => {
	test.each(LONG ? [10, 11, 12] : [10])(
		'is certain neither where one of %i people laid it nor whether they moved it (D2, D14)',
		(people) => {
			const attack = twoRounds(shiftWord);
			for (const coalition of [0, 1, 2, 3]) {
				expect(certainties(attack, people, coalition)).toEqual([]);
			}
		},
		LIMIT_MS
	);
	test('wins where a few, some and many are told apart (negative control)', () => {
		const leak = ({ towardsHelps, towardsHinders, stayed }: Movement) => {
			const moved = towardsHelps + towardsHinders;
			return moved <= 4 ? 'few' : moved > stayed ? 'many' : 'some';
		};
		expect(certainties(twoRounds(leak), 10, 3).length).toBeGreaterThan(0);
	});
});

describe('the picture of cards that were put again', () => {
	const deck = deckOf([card('time'), card('money'), card('debts', { sensitivity: 'private' })]);
	const person = (before: string, now: string): Sorter => {
		const earlier = sorter({ time: before, money: 'helps', debts: 'hinders' }).sort;
		return sorter({ time: now, money: 'helps', debts: 'helps' }, { earlier });
	};
	const again = (people: readonly Sorter[]) => {
		const made = groupPicture({
			round: 'replace-1',
			part: 'replace',
			since: 'factors-1',
			deck,
			settings: PLAIN,
			people
		});
		if (isTooFew(made)) throw new Error('too few');
		return made;
	};
	test('tells how a card moved from 10 people on, never of a hidden card (D2, D7, G7)', () => {
		const { shift, plane, explanations } = again([
			...times(7, person('hinders', 'helps')),
			...times(5, person('helps', 'helps'))
		]);
		expect(shift).toEqual({
			since: 'factors-1',
			cards: [
				{ card: 'time', people: 12, moved: 'most', towards: 'helps' },
				{ card: 'money', people: 12, moved: 'half-or-less', towards: undefined }
			]
		});
		expect(plane).toBeUndefined();
		expect(explanations.map(({ reason }) => reason)).toContain('shift-words');
	});
	test('tells of no movement among 9 people, and says so (D2)', () => {
		const { shift, cards, explanations } = again(times(9, person('hinders', 'helps')));
		expect(shift?.cards).toEqual([]);
		expect(cards.map((one) => one.card)).toEqual(['time', 'money']);
		expect(explanations).toContainEqual({
			rule: 'D2',
			reason: 'shift-under-10',
			about: ['time', 'money']
		});
	});
	test('does not count who placed a card in one of the two rounds alone (G7)', () => {
		const { shift } = again([
			...times(10, person('neutral', 'helps')),
			...times(4, sorter({ time: 'helps', money: 'helps', debts: 'helps' }))
		]);
		expect(shift?.cards[0]).toEqual({ card: 'time', people: 10, moved: 'most', towards: 'helps' });
	});
});
