import { textIn, type Deck } from '$lib/domain/deck';
import type { GroupPicture, PileWord } from '$lib/domain/disclosure/picture';
import { readCard } from '$lib/domain/disclosure/read-card';

/** Cards that lie together under a word; `tone` is its colour. */
export interface Tray {
	readonly id: string;
	readonly title: string;
	readonly tone: 'helps' | 'hinders' | 'neutral';
	/** in deck order */
	readonly cards: readonly { readonly id: string; readonly label: string }[];
}

const TONES = [
	['most-help', 'helps'],
	['most-hinder', 'hinders'],
	['divided', 'neutral'],
	['differs', 'neutral'],
	['most-neutral', 'neutral']
] as const;

/** Cards with their topics; an id where this version of the deck no longer has the card. */
export function labelled(ids: readonly string[], deck: Deck, language: string): Tray['cards'] {
	return ids.map((id) => {
		const card = deck.cards.find((one) => one.id === id);
		return { id, label: card ? textIn(card.text, language) : id };
	});
}

/** The served cards under their words, strengths first; words without cards are left out. */
export function cardTrays(
	picture: GroupPicture,
	deck: Deck,
	language: string,
	titles: Readonly<Record<PileWord, string>>
): readonly Tray[] {
	return TONES.map(([word, tone]) => {
		const own = picture.cards.filter((card) => readCard(card) === word);
		const ids = own.map(({ card }) => card);
		return { id: word, title: titles[word], tone, cards: labelled(ids, deck, language) };
	}).filter((tray) => tray.cards.length > 0);
}

/** The two lists of needs of a small group (D8); none where needs were served a card at a time. */
export function needTrays(
	picture: GroupPicture,
	deck: Deck,
	language: string,
	titles: { readonly needed: string; readonly other: string }
): readonly Tray[] {
	if (picture.needs?.form !== 'lists') return [];
	const { needed, other } = picture.needs;
	const cards = (ids: readonly string[]) => labelled(ids, deck, language);
	return [
		{ id: 'needed', title: titles.needed, tone: 'helps' as const, cards: cards(needed) },
		{ id: 'other', title: titles.other, tone: 'neutral' as const, cards: cards(other) }
	].filter((tray) => tray.cards.length > 0);
}
