import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { companyOf, heldBack } from '$lib/domain/disclosure/held-back';
import { mayEnter } from '$lib/domain/disclosure/may-enter';
import { besideOf, countsOf, forcedPile, wordOfStudy } from './frozen-reference';
import { card, deckOf, OF_STUDY, pictureOf, sorter, times } from './small-deck';

const deck = deckOf([card('a')]);
const PILES = ['helps', 'hinders', 'neutral'] as const;
const laid = (pile: number) => sorter({ a: PILES[pile] ?? '' });

/** Whether a room comes in of whom the first few have no row. */
const comesIn = (piles: readonly number[], without: number) => {
	const people = piles.map(laid);
	const picture = pictureOf(deck, people, OF_STUDY);
	return mayEnter(deck, [{ part: 'factors', picture, rows: people.slice(without) }]);
};

describe('whether a dialogue comes into research (D12)', () => {
	test('by hand: five of eight say that a card helps, and none of the three with rows', () => {
		// most help, so at least five of eight: the five without a row all do
		expect(comesIn([0, 0, 0, 0, 0, 1, 1, 2], 5)).toBe(false);
		// one with a row does too: of the five without one, four or five
		expect(comesIn([0, 0, 0, 0, 0, 0, 1, 2], 5)).toBe(true);
		// people differ: nobody is forced
		expect(comesIn([0, 0, 0, 1, 1, 2, 2, 2], 5)).toBe(true);
	});

	test('where everybody has a row nobody is read back', () => {
		expect(comesIn(times(8, 0), 0)).toBe(true);
	});

	test('it is as METHOD words it, card by card, for every room and every number without a row', () => {
		const room = fc
			.array(fc.constantFrom(0, 1, 2), { minLength: 5, maxLength: 16 })
			.chain((piles) => fc.tuple(fc.constant(piles), fc.integer({ min: 1, max: piles.length })));
		fc.assert(
			fc.property(room, ([piles, without]) => {
				const said = wordOfStudy(countsOf(piles));
				const forced = forcedPile(countsOf(piles.slice(without)), without, wordOfStudy, said);
				expect(comesIn(piles, without)).toBe(forced < 0);
			}),
			{ numRuns: 500 }
		);
	});
});

describe('who is held back (D12)', () => {
	const room = (people: number, refused: readonly number[]) => {
		const ids = Array.from({ length: people }, (_, at) => `person-${at}`);
		return { ids, consents: new Map(ids.map((id, at) => [id, !refused.includes(at)])) };
	};

	test('nobody where everybody said yes', () => {
		const { ids, consents } = room(12, []);
		expect(heldBack(ids, consents, 5)).toEqual({ refused: 0, erased: 0, chosen: [] });
	});

	test('as many beside those who refused or are gone as the size asks, whoever they are', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 5, max: 40 }),
				fc.integer({ min: 0, max: 2 ** 31 }),
				fc.nat(3),
				(people, seed, gone) => {
					const { ids, consents } = room(people, [0, 1]);
					for (const id of ids.slice(2, 2 + gone)) consents.delete(id);
					const held = heldBack(ids, consents, seed);
					expect([held.refused, held.erased]).toEqual([2, gone]);
					expect(companyOf(people)).toBe(besideOf(people));
					expect(held.chosen).toHaveLength(Math.min(besideOf(people), people - 2 - gone));
					expect(held.chosen.every((id) => consents.get(id) === true)).toBe(true);
					// the same seed draws the same, in whatever order the pictures name them
					expect(heldBack([...ids, ...ids].reverse(), consents, seed)).toEqual(held);
				}
			)
		);
	});
});

test('who comes or goes changes nobody else’s lot: drawn once more, nobody is let out for another (D16)', () => {
	const people = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{8,22}$/), {
		minLength: 9,
		maxLength: 40
	});
	fc.assert(
		fc.property(people, fc.integer({ min: 0, max: 2 ** 31 }), (ids, seed) => {
			const [refuses, leaves, ...others] = ids;
			const consents = new Map(ids.map((id) => [id, id !== refuses]));
			const first = new Set(heldBack(ids, consents, seed).chosen);
			consents.delete(leaves ?? '');
			const second = new Set(heldBack(ids, consents, seed).chosen);
			for (const id of others) if (first.has(id)) expect(second.has(id)).toBe(true);
		})
	);
});

describe('what a top 3 tells of the withheld beside the rows (D8, D12, D14)', () => {
	const CARDS = ['a', 'b', 'c', 'd'];
	const cards = deckOf(CARDS.map((id) => card(id)));
	const WITHHELD = 5;
	/** Every way to pick at most three. */
	const PICKS = Array.from({ length: 16 }, (_, bits) =>
		CARDS.filter((_card, at) => (bits >> at) & 1)
	).filter(({ length }) => length <= 3);
	/** A room of whom the first five have no row; piles that force nobody. */
	const roomOf = (picks: readonly (readonly string[])[]) => {
		const people = picks.map((emphasis, person) => {
			const pile = PILES[person % 3] ?? '';
			return sorter(Object.fromEntries(CARDS.map((id) => [id, pile])), { emphasis });
		});
		const picture = pictureOf(cards, people, OF_STUDY);
		const rows = people.slice(WITHHELD);
		return { top: picture.top, enters: mayEnter(cards, [{ part: 'factors', picture, rows }]) };
	};
	const countOf = (picks: readonly (readonly string[])[], id: string) =>
		picks.filter((one) => one.includes(id)).length;

	test('that nobody withheld picked a card is told, and keeps no dialogue out', () => {
		// two with a row picked it; a third would have had it named
		const found = roomOf([[], [], [], [], [], ['b'], ['b'], ['a']]);
		expect(found).toEqual({ top: [], enters: true });
	});

	test('that somebody withheld picked a card is never told: in some way to the same top 3 and rows nobody need have', () => {
		/** All ways of the withheld, whoever of them it is. */
		const ways = (from: number, left: number): (readonly string[])[][] =>
			left === 0
				? [[]]
				: PICKS.slice(from).flatMap((one, at) =>
						ways(from + at, left - 1).map((rest) => [one, ...rest])
					);
		const all = ways(0, WITHHELD);
		const picks = fc.array(fc.constantFrom(...PICKS), { minLength: 8, maxLength: 8 });
		fc.assert(
			fc.property(picks, (room) => {
				const { top, enters } = roomOf(room);
				const rows = room.slice(WITHHELD);
				const same = all.filter((way) =>
					CARDS.every((id) => countOf([...way, ...rows], id) >= 3 === top.includes(id))
				);
				// any of the withheld may be the one who did not
				const told = CARDS.filter((id) => same.every((way) => countOf(way, id) === WITHHELD));
				expect([enters, told]).toEqual([true, []]);
			}),
			{ numRuns: 60 }
		);
	});
});
