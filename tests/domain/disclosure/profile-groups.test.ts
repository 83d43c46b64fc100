import { describe, expect, test } from 'vitest';
import type { Letter } from '$lib/domain/deck';
import type { ServedCard } from '$lib/domain/disclosure/picture';
import { pileWord, type Tally } from '$lib/domain/disclosure/pile-word';
import { leavesRoom } from '$lib/domain/disclosure/profile-groups';
import type { Sorter } from '$lib/domain/disclosure/sorter';
import type { Profile } from '$lib/domain/scoring/score';
import { tables } from './attacker';
import { card, deckOf, formBySize, pictureOf, PLAIN, profile, sorter, times } from './small-deck';

/** The axis of the person is one dimension; the axis around the person is two. */
const cards = [
	...Array.from({ length: 8 }, (_, at) =>
		card(`in-${at}`, { axis: 'intrinsic', dimension: 'personal', facet: 'self' })
	),
	...Array.from({ length: 4 }, (_, at) => card(`near-${at}`)),
	...Array.from({ length: 4 }, (_, at) =>
		card(`place-${at}`, { dimension: 'institutional', facet: 'school' })
	)
];
const deck = deckOf(cards);
const PILES: Readonly<Record<Letter, { in: string; around: string }>> = {
	A: { in: 'helps', around: 'helps' },
	B: { in: 'helps', around: 'hinders' },
	C: { in: 'hinders', around: 'helps' },
	D: { in: 'hinders', around: 'hinders' }
};
function person(letter: Letter | undefined, status: Profile['status'] = 'firm') {
	const piles = letter ? PILES[letter] : { in: 'neutral', around: 'neutral' };
	const sort = Object.fromEntries(
		cards.map(({ id }) => [id, id.startsWith('in-') ? piles.in : piles.around])
	);
	return sorter(sort, { profile: { ...profile(letter), status } });
}
/** `firm` of A, and the fewest others with whom the plane tells firm from provisional. */
const group = (firm: number) => [
	...times(firm, person('A')),
	...(['B', 'C', 'D'] as const).flatMap((letter) => times(3, person(letter))),
	...(['A', 'B', 'C', 'D'] as const).flatMap((letter) => times(3, person(letter, 'provisional'))),
	...times(3, person(undefined, 'none'))
];

describe('firm and provisional on the plane (D6)', () => {
	test('are told apart if each of the nine numbers is at least 3', () => {
		const { plane, explanations } = pictureOf(deck, group(4));
		expect(plane?.counts).toEqual({ A: 7, B: 6, C: 6, D: 6, none: 3 });
		expect(plane?.firm).toEqual({ A: 4, B: 3, C: 3, D: 3 });
		expect(explanations.map(({ reason }) => reason)).not.toContain('plane-firm-few');
	});
	test('are counted together if one of them is smaller, and the facilitator reads why', () => {
		const people = [...group(4).slice(1), person('A', 'provisional'), ...times(2, person('B'))];
		const { plane, explanations } = pictureOf(deck, [...people.slice(1), person('A')]);
		expect(plane?.firm).toEqual({ A: 3, B: 5, C: 3, D: 3 });
		const fewer = pictureOf(deck, people.slice(1));
		expect(fewer.plane?.counts).toBeDefined();
		expect(fewer.plane?.firm).toBeUndefined();
		expect(fewer.explanations).toContainEqual({ rule: 'D6', reason: 'plane-firm-few', about: [] });
		expect(explanations).not.toEqual(fewer.explanations);
	});
});

describe('the pattern of a profile group (D9)', () => {
	test('is served from ten people in it and ten beside it, without the side that made it', () => {
		const { groups, explanations } = pictureOf(deck, group(10));
		expect(groups).toEqual([
			{
				letter: 'A',
				people: 10,
				dimensions: [
					{ id: 'social', word: 'most-help' },
					{ id: 'institutional', word: 'most-help' }
				],
				facets: [
					{ id: 'self', word: 'most-help' },
					{ id: 'family', word: 'most-help' },
					{ id: 'school', word: 'most-help' }
				]
			}
		]);
		expect(explanations.map(({ reason }) => reason)).not.toContain('groups-under-10');
	});
	test('is not served of nine people, and the facilitator reads why', () => {
		const { groups, explanations } = pictureOf(deck, group(9));
		expect(groups).toEqual([]);
		expect(explanations).toContainEqual({ rule: 'D9', reason: 'groups-under-10', about: [] });
	});
	test('is not served where the plane does not tell how many they are', () => {
		const people = [...group(10), person('A', 'provisional')].filter(
			({ profile: one }) => one?.letter !== 'D'
		);
		expect(people.length).toBeGreaterThan(20);
		expect(pictureOf(deck, people).groups).toEqual([]);
	});
	test('holds no word of a topic of which nearly all have one card alike', () => {
		const alike = group(10).map((one) => ({
			...one,
			sort: new Map([...one.sort, ['near-1', { ...one.sort.get('near-1'), pile: 'helps' }]])
		})) as Sorter[];
		const { groups } = pictureOf(deck, alike);
		expect(groups[0]?.dimensions.map(({ id }) => id)).toEqual(['institutional']);
		expect(groups[0]?.facets.map(({ id }) => id)).toEqual(['self', 'school']);
	});
	test('holds no word of a set that the others or all could not have', () => {
		const secret = deckOf(
			cards.map((one) =>
				one.id === 'near-0' ? { ...one, for: 'employed', sensitivity: 'power' as const } : one
			)
		);
		const settings = { ...PLAIN, powerInRoom: true };
		const { groups } = pictureOf(secret, group(10), settings);
		expect(groups[0]?.facets.map(({ id }) => id)).toEqual(['self', 'school']);
	});
});

/** How many of a set of people laid one card on each of the three piles. */
type Piles = readonly number[];
const tallyOf = ([helps = 0, hinders = 0, neutral = 0]: Piles): Tally => ({
	helps,
	hinders,
	neutral
});
const together = (one: Piles, other: Piles) => one.map((count, pile) => count + (other[pile] ?? 0));

/**
 * How often an attacker who knows who is in the group, as people say so in a talk, is certain where
 * all others of the group, or all others beside it, laid a card.
 */
function certainOfGroup(
	inside: number,
	beside: number,
	say: (own: Tally, all: ServedCard) => unknown
) {
	const sight = (own: Piles, others: Piles) => {
		const all = tallyOf(together(own, others));
		const served = { card: 'a', people: inside + beside, ...formBySize(all) };
		return JSON.stringify([served, say(tallyOf(own), served)]);
	};
	const oneOf = (piles: Piles) =>
		piles.filter((count) => count > 0).length === 1 ? String(piles.findIndex(Boolean)) : 'mixed';
	const coalitions = [0, 1, 2, 3].flatMap((size) =>
		Array.from({ length: size + 1 }, (_, at) => [at, size - at] as const)
	);
	let found = 0;
	for (const [within, without] of coalitions) {
		for (const knownIn of tables(within, 3)) {
			for (const knownOut of tables(without, 3)) {
				const seen = new Map<string, [Set<string>, Set<string>]>();
				for (const own of tables(inside - within, 3)) {
					for (const others of tables(beside - without, 3)) {
						const text = sight(together(own, knownIn), together(others, knownOut));
						const sets = seen.get(text) ?? [new Set(), new Set()];
						sets[0].add(oneOf(own));
						sets[1].add(oneOf(others));
						seen.set(text, sets);
					}
				}
				for (const sets of seen.values()) {
					found += sets.filter((set) => set.size === 1 && !set.has('mixed')).length;
				}
			}
		}
	}
	return found;
}

describe('an attacker with one card of all, the word of a group, and who is in it', () => {
	const ruled = (own: Tally, all: ServedCard) =>
		leavesRoom(all, own.helps + own.hinders + own.neutral) ? pileWord(own) : 'nothing';
	test.each([
		[10, 14],
		[11, 13],
		[13, 14]
	])('is certain of nobody with %i in it and %i beside (D9, D14)', (inside, beside) => {
		expect(certainOfGroup(inside, beside, ruled)).toBe(0);
	});
	test('wins where every card has its word for the group (negative control)', () => {
		expect(certainOfGroup(10, 14, pileWord)).toBeGreaterThan(0);
	});
});
