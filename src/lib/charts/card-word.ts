import { textIn, type Deck } from '$lib/domain/deck';
import type { PileWord, ServedCard } from '$lib/domain/disclosure/picture';
import { readCard } from '$lib/domain/disclosure/read-card';

/** The served pile of a card of a deck without sides, in words. */
export function servedPile(card: ServedCard, deck: Deck, language: string): string | undefined {
	const found =
		card.form === 'word' ? deck.piles.factor.find(({ id }) => id === card.pile) : undefined;
	return found && textIn(found.text, language);
}

/** What a group said of a card, in a word: the name of the pile where a pile was served. */
export function cardWord(
	card: ServedCard,
	deck: Deck,
	language: string,
	words: Readonly<Record<PileWord, string>>,
	onPile: (pile: string) => string
): string {
	const pile = servedPile(card, deck, language);
	return pile === undefined ? words[readCard(card)] : onPile(pile);
}
