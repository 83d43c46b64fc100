import { hasSides, type Deck } from '../deck';
import { cardTree } from '../statistics/card-tree';
import { similarity } from '../statistics/similarity';
import { countedOf, type GroupSize } from './group-size';
import { LARGE_GROUP } from './hidden-cards';
import { laidAlike } from './own-pile-form';
import type { PileWord, ServedSimilarity, ServedCard } from './picture';
import type { Sorter } from './sorter';

const ALIKE: ReadonlySet<PileWord> = new Set(['most-help', 'most-hinder', 'most-neutral']);

/**
 * Which cards people put on the same pile, in tenths of those who placed both (G5, D8). From 20
 * people, over cards shown one by one, except those nearly everybody laid alike (D4 rule 1). Every
 * card left has at least 5 people outside its largest pile, more than the 3 who may pool their
 * answers, so nothing that treats all people alike can make them certain of anybody; beside a card
 * of rule 1 a matrix could. Not in a study (D12), nor with typed-in sorts: whoever typed them could
 * subtract them (D15). Order and tree are made from the served tenths, never from the counts.
 * @param cards as served, in deck order
 */
export function cardSimilarity(
	deck: Deck,
	cards: readonly ServedCard[],
	people: readonly Sorter[],
	size: GroupSize
): ServedSimilarity | undefined {
	if (size.words || countedOf(people.length, size) < LARGE_GROUP) return undefined;
	if (people.some((person) => person.typed)) return undefined;
	const sides = hasSides(deck);
	const gotBy = (id: string) => people.filter(({ hand }) => hand.includes(id));
	const alikeIn = new Set(
		deck.cards.filter((card) => !sides && laidAlike(deck, card, gotBy(card.id))).map(({ id }) => id)
	);
	const isAlike = (card: ServedCard) =>
		sides ? card.form === 'word' && ALIKE.has(card.word) : alikeIn.has(card.card);
	const ids = new Set(cards.filter((card) => !isAlike(card)).map((card) => card.card));
	const shown = deck.cards.filter((card) => ids.has(card.id));
	const found = similarity(
		shown,
		deck.piles.factor,
		people.map((person) => person.sort)
	);
	if (found.cards.length < 3) return undefined;
	const tenths = found.same.map((row, a) =>
		row.map((same, b) => (a === b ? 10 : Math.round((10 * same) / (found.both[a]?.[b] as number))))
	);
	const alike = cards.filter(isAlike).map((card) => card.card);
	return { ...cardTree(found.cards, tenths), leftOut: found.leftOut, alike };
}
