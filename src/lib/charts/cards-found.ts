import { textIn, type Deck } from '$lib/domain/deck';
import type { GroupPicture } from '$lib/domain/disclosure/picture';

const plain = (text: string) =>
	text
		.normalize('NFD')
		.replaceAll(/\p{Diacritic}/gu, '')
		.toLowerCase();

/** The picture with only the cards whose topic holds what was typed; accents and capitals aside. */
export function cardsFound(
	picture: GroupPicture,
	deck: Deck,
	language: string,
	typed: string
): GroupPicture {
	const wanted = plain(typed.trim());
	if (wanted === '') return picture;
	const names = new Map(deck.cards.map((card) => [card.id, plain(textIn(card.text, language))]));
	const cards = picture.cards.filter((card) => names.get(card.card)?.includes(wanted));
	// fewer of the same served cards are still what was served
	return { ...picture, cards };
}
