import type { Texts } from '$lib/domain/deck';
import type { DraftDeck } from '$lib/domain/deck-making/draft-deck';

/** The deck with two sides that cards can lie on; named as in its starting set, or as given. */
export function withSides(deck: DraftDeck, names: readonly [string, string]): DraftDeck {
	if (deck.axes.length > 0) return deck;
	const said = (text: string): Texts =>
		Object.fromEntries(deck.languages.map((one) => [one, text]));
	const [inside, outside] = [said(names[0]), said(names[1])];
	return {
		...deck,
		axes: [
			{ id: 'intrinsic', text: inside, inYou: inside },
			{ id: 'external', text: outside, inYou: outside }
		]
	};
}

/** Without sides nobody gets a profile; all else stays. */
export function withoutSides(deck: DraftDeck): DraftDeck {
	return {
		...deck,
		axes: [],
		dimensions: deck.dimensions.map(({ axis: _, ...rest }) => rest),
		cards: deck.cards.map(({ axis: _, ...rest }) => rest),
		willFacets: []
	};
}
