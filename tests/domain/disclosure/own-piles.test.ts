import { expect, test } from 'vitest';
import { groupPicture, isTooFew } from '$lib/domain/disclosure/group-picture';
import { mayEnter } from '$lib/domain/disclosure/may-enter';
import { ownPileForm, pileForced } from '$lib/domain/disclosure/own-pile-form';
import type { Sorter } from '$lib/domain/disclosure/sorter';
import type { Card } from '$lib/domain/deck';
import { closedDeck } from '../../decks/work-deck';

const [card] = closedDeck.cards as readonly [Card, ...Card[]];
const PILES = closedDeck.piles.factor.map(({ id }) => id);

const sorter = (pile: string | undefined, typed = false): Sorter => ({
	work: 'unsaid',
	hand: [card.id],
	sort: new Map(
		pile === undefined
			? []
			: [[card.id, { card: card.id, pile, position: 1, changes: 0, via: 'tap' as const }]]
	),
	profile: undefined,
	emphasis: [],
	blocker: undefined,
	tableCard: undefined,
	exactAgreed: true,
	typed
});

function servedOf(people: readonly Sorter[], exactBelow10 = false) {
	const picture = groupPicture({
		round: 'factors-1',
		part: 'factors',
		deck: closedDeck,
		settings: { minGroup: 5, powerInRoom: false, exactBelow10, shown: 'numbers' },
		people
	});
	if (isTooFew(picture)) throw new Error('too few');
	return picture;
}
const people = (...counts: readonly number[]) =>
	counts.flatMap((count, at) => Array.from({ length: count }, () => sorter(PILES[at])));

test('a card of a set without sides says the pile of a strict majority, and no number in any room (D3, D4, D10)', () => {
	for (const [counts, pile] of [
		[[3, 2], 'meteen'],
		[[3, 3], undefined],
		[[4, 1, 1, 1], 'meteen'],
		[[2, 2, 2, 2, 2], undefined],
		[[1, 14, 5], 'deze-week'],
		[[30], 'meteen']
	] as const) {
		const size = counts.reduce((sum: number, one) => sum + one, 0);
		for (const exact of [false, true]) {
			const { cards, plane, dimensions, facets } = servedOf(people(...counts), exact);
			expect(cards).toEqual([
				{
					card: card.id,
					people: size,
					form: 'word',
					...(pile ? { word: 'most-neutral', pile } : { word: 'differs' })
				}
			]);
			expect([plane, dimensions, facets]).toEqual([undefined, [], []]);
		}
	}
});

test('with sorts that somebody typed in a pile is said only where it holds with and without them (D15)', () => {
	const typed = (count: number, at: number) =>
		Array.from({ length: count }, () => sorter(PILES[at], true));
	expect(servedOf([...people(4, 1), ...typed(1, 1)]).cards[0]).toMatchObject({ word: 'differs' });
	expect(servedOf([...people(4, 1), ...typed(1, 0)]).cards[0]).toMatchObject({ pile: 'meteen' });
});

test('nobody is made certain of a pile: one insider up to six people, two up to eight, then three (D3, D14)', () => {
	for (let size = 5; size <= 11; size++) {
		const insiders = size <= 6 ? 1 : size <= 8 ? 2 : 3;
		for (const all of tuples(size, 3)) {
			const served = ownPileForm(closedDeck, card, people(...all));
			for (const own of tuples(insiders, 3)) {
				if (own.some((count, at) => count > (all[at] ?? 0))) continue;
				const others = tuples(size - insiders, 3).filter((rest) => {
					const sums = rest.map((count, at) => count + (own[at] ?? 0));
					return same(ownPileForm(closedDeck, card, people(...sums)), served);
				});
				const certain = others.length === 1 && others[0]?.includes(size - insiders);
				expect([all, own, certain]).toEqual([all, own, false]);
			}
		}
	}
});

test('whoever has no row is not known by the rows beside the pile (D12)', () => {
	const rows = people(3);
	// four of six lay it there, and three rows do not: one of the three others must
	expect(pileForced(closedDeck, card, 'meteen', rows, 3)).toBe(false);
	expect(pileForced(closedDeck, card, 'meteen', people(3, 2), 1)).toBe(true);
	// three on one pile, so none of the other three: with four more piles they may be anywhere
	expect(pileForced(closedDeck, card, undefined, rows, 3)).toBe(false);
	const picture = servedOf(people(4, 2));
	expect(mayEnter(closedDeck, [{ part: 'factors', picture, rows: people(3, 2) }])).toBe(false);
	expect(mayEnter(closedDeck, [{ part: 'factors', picture, rows: people(4, 1) }])).toBe(true);
});

const same = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other);

/** Every way to lay so many people on so many piles. */
function tuples(size: number, piles: number): readonly (readonly number[])[] {
	if (piles === 1) return [[size]];
	return Array.from({ length: size + 1 }, (_, first) =>
		tuples(size - first, piles - 1).map((rest) => [first, ...rest])
	).flat();
}
