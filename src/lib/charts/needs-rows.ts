import { ascending, descending } from 'd3';
import type { Deck } from '$lib/domain/deck';
import { headlines } from '$lib/domain/disclosure/headline';
import type { GroupPicture, NeedWord, ServedNeed } from '$lib/domain/disclosure/picture';
import { nameIn } from './board-words';

/** One need as it was served, and whether the headline is about it. */
export interface NeedRow {
	readonly id: string;
	readonly label: string;
	readonly needed: boolean;
	readonly served: ServedNeed;
}

const AFTER: Readonly<Record<NeedWord, number>> = {
	'most-need': 2,
	divided: 0.5,
	differs: 0.4,
	'most-have': -1,
	'most-no-need': -2
};

/** Where a need stands among others, from what was served alone: what more people need comes first. */
function standing(need: ServedNeed): number {
	switch (need.form) {
		case 'word':
			return AFTER[need.word];
		case 'numbers':
			return need.need / need.people;
		case 'majority':
			// of `no need` it was not said how many need it
			return need.side === 'need' ? need.count / need.people : -need.count / need.people;
	}
}

/** The ids of the needs that a strict majority has, in deck order. */
export const neededIn = (picture: GroupPicture, deck: Deck): readonly string[] =>
	headlines(picture, deck).find((one) => one.key === 'needed-most')?.cards ?? [];

/** The needs that were served one by one: first those of most people, and in both what more people need first. */
export function needRows(picture: GroupPicture, deck: Deck, language: string): readonly NeedRow[] {
	const { needs } = picture;
	if (needs?.form !== 'cards') return [];
	const needed = new Set(neededIn(picture, deck));
	return needs.cards
		.map((served) => ({
			id: served.card,
			label: nameIn(deck.cards, served.card, language),
			needed: needed.has(served.card),
			served
		}))
		.toSorted(
			(one, other) =>
				ascending(Number(other.needed), Number(one.needed)) ||
				descending(standing(one.served), standing(other.served))
		);
}
