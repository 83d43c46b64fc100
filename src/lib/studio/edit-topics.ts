import { DIMENSIONS, type Dimension } from '$lib/domain/dimensions';
import type { DraftDeck } from '$lib/domain/deck-making/draft-deck';
import { freshId } from './fresh-id';
import type { SheetChange } from './sheet-model';

/** Topics (facets) that cards share, and the dimensions that topics belong to. */

/** Dimensions that the deck does not have yet. */
export const freeDimensions = (deck: DraftDeck): readonly Dimension[] =>
	DIMENSIONS.filter((id) => !deck.dimensions.some((one) => one.id === id));

const empty = (deck: DraftDeck) => Object.fromEntries(deck.languages.map((tag) => [tag, '']));

/** The deck with cells of its topics set; cards of a topic take on its dimension. */
export function withTopicCells(
	deck: DraftDeck,
	language: string,
	changes: readonly SheetChange[]
): DraftDeck {
	const facets = deck.facets.map((facet) =>
		changes.reduce((one, { row, column, value }) => {
			if (row !== one.id) return one;
			if (column === 'dimension') return { ...one, dimension: value as Dimension };
			return { ...one, text: { ...one.text, [language]: value } };
		}, facet)
	);
	const cards = deck.cards.map((card) => {
		const facet = facets.find(({ id }) => id === card.facet);
		return facet ? { ...card, dimension: facet.dimension } : card;
	});
	return { ...deck, facets, cards };
}

/** The deck with cells of its dimensions set. */
export function withDimensionCells(
	deck: DraftDeck,
	language: string,
	changes: readonly SheetChange[]
): DraftDeck {
	const dimensions = deck.dimensions.map((dimension) =>
		changes.reduce((one, { row, column, value }) => {
			if (row !== one.id) return one;
			if (column === 'text') return { ...one, text: { ...one.text, [language]: value } };
			const { axis: _, ...rest } = one;
			const axis = deck.axes.find(({ id }) => id === value)?.id;
			return axis ? { ...rest, axis } : rest;
		}, dimension)
	);
	return { ...deck, dimensions };
}

/** The deck with one more dimension; the same where it has them all. */
export function withDimensionAdded(deck: DraftDeck): DraftDeck {
	const [id] = freeDimensions(deck);
	return id ? { ...deck, dimensions: [...deck.dimensions, { id, text: empty(deck) }] } : deck;
}

/** The deck with one more topic, of its first dimension; the same where it has none. */
export function withTopicAdded(deck: DraftDeck, name: string): DraftDeck {
	const dimension = deck.dimensions[0]?.id;
	if (!dimension) return deck;
	const facet = { id: freshId(deck, name), dimension, text: empty(deck) };
	return { ...deck, facets: [...deck.facets, facet] };
}

/** The deck without a topic; its cards have none then. */
export function withoutTopic(deck: DraftDeck, row: number): DraftDeck {
	const gone = deck.facets[row]?.id;
	return {
		...deck,
		facets: deck.facets.filter(({ id }) => id !== gone),
		willFacets: deck.willFacets.filter((id) => id !== gone),
		cards: deck.cards.map((card) => {
			if (card.facet !== gone) return card;
			const { facet: _, ...rest } = card;
			return rest;
		})
	};
}

/** The deck without a dimension; the same while topics belong to it. */
export function withoutDimension(deck: DraftDeck, row: number): DraftDeck {
	const gone = deck.dimensions[row]?.id;
	if (deck.facets.some(({ dimension }) => dimension === gone)) return deck;
	return {
		...deck,
		dimensions: deck.dimensions.filter(({ id }) => id !== gone),
		cards: deck.cards.map((card) => {
			if (card.dimension !== gone) return card;
			const { dimension: _, ...rest } = card;
			return rest;
		})
	};
}
