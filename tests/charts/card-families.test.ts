import { expect, test } from 'vitest';
import { cardFamilies, familyLine } from '$lib/charts/similarity-layout';
import { builtInDecks } from '$lib/decks/built-in';
import { isTooFew } from '$lib/domain/disclosure/group-picture';
import { cardTree } from '$lib/domain/statistics/card-tree';
import { messages } from '$lib/messages/charts/nl';
import { LAYS, sampleGroup, samplePicture } from '$lib/gallery/sample-groups';

const [deck] = builtInDecks;
if (!deck) throw new Error('no deck');
const factors = deck.cards.filter(({ kind, core }) => kind === 'factor' && core);

/** Tenths of cards that lie together within a block, and hardly outside it. */
function blocks(sizes: readonly number[], within: number, outside: number) {
	const of = sizes.flatMap((size, block) => Array.from({ length: size }, () => block));
	const tenths = of.map((one, a) =>
		of.map((other, b) => (a === b ? 10 : one === other ? within - one : outside))
	);
	return cardTree(
		of.map((_, at) => factors[at]?.id ?? ''),
		tenths
	);
}

test('blocks of cards are families, the strongest pair first (G5)', () => {
	const families = cardFamilies(blocks([3, 2, 4], 9, 2), deck);
	expect(families.map(({ cards }) => cards.length)).toEqual([3, 2, 4]);
	expect(families.map(({ closest }) => closest.tenths)).toEqual([9, 8, 7]);
});

test('no family is spoken of where no two cards lie together with half of the people (G5)', () => {
	expect(cardFamilies(blocks([3, 3], 5, 1), deck).length).toBeGreaterThan(0);
	expect(cardFamilies(blocks([3], 4, 1), deck)).toEqual([]);
});

test('a line names what lies in its family, by served tenths alone, and a topic only where all of it does', () => {
	for (const people of [20, 27, 30, 300]) {
		for (const lay of Object.keys(LAYS) as (keyof typeof LAYS)[]) {
			const picture = samplePicture(deck, factors, sampleGroup(people, lay));
			if (isTooFew(picture) || !picture.agreement) continue;
			const { agreement } = picture;
			const families = cardFamilies(agreement, deck);
			expect(families.length).toBeLessThanOrEqual(4);
			const all = families.flatMap(({ cards }) => cards);
			expect(new Set(all).size).toBe(all.length);
			for (const family of families) {
				const { a, b, tenths } = family.closest;
				expect(agreement.tenths[a]?.[b]).toBe(tenths);
				expect(tenths).toBeGreaterThanOrEqual(5);
				for (const { of, id } of family.named) {
					const spoken = deck.cards
						.filter((card) => (of === 'card' ? card.id : card.facet) === id)
						.map((card) => card.id)
						.filter((card) => agreement.cards.includes(card));
					expect(spoken.length).toBeGreaterThan(0);
					expect(family.cards).toEqual(expect.arrayContaining(spoken));
				}
				expect(familyLine(family, deck, 'nl', messages)).toMatch(/ en .+ gaan samen$/);
			}
		}
	}
});
