import type { GroupPicture, PileWord } from '$lib/domain/disclosure/picture';
import { readCard } from '$lib/domain/disclosure/read-card';

/** Cards that lie together under a word; `tone` is its colour. */
export interface Tray {
	readonly id: string;
	readonly title: string;
	readonly tone: 'helps' | 'hinders' | 'neutral';
	/** ids, in deck order */
	readonly cards: readonly string[];
}

const TONES = [
	['most-help', 'helps'],
	['most-hinder', 'hinders'],
	['divided', 'neutral'],
	['differs', 'neutral'],
	['most-neutral', 'neutral']
] as const;

/** The served cards under their words, strengths first; words without cards are left out. */
export function cardTrays(
	picture: GroupPicture,
	titles: Readonly<Record<PileWord, string>>
): readonly Tray[] {
	return TONES.map(([word, tone]) => ({
		id: word,
		title: titles[word],
		tone,
		cards: picture.cards.filter((card) => readCard(card) === word).map((card) => card.card)
	})).filter((tray) => tray.cards.length > 0);
}

/** The two lists of needs of a small group (D8); none where needs were served a card at a time. */
export function needTrays(
	picture: GroupPicture,
	titles: { readonly needed: string; readonly other: string }
): readonly Tray[] {
	if (picture.needs?.form !== 'lists') return [];
	const { needed, other } = picture.needs;
	return [
		{ id: 'needed', title: titles.needed, tone: 'helps' as const, cards: needed },
		{ id: 'other', title: titles.other, tone: 'neutral' as const, cards: other }
	].filter((tray) => tray.cards.length > 0);
}
