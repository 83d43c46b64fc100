import { ascending, descending } from 'd3';
import type { Deck } from '$lib/domain/deck';
import { headlines } from '$lib/domain/disclosure/headline';
import type { GroupPicture, NeedWord, ServedNeed } from '$lib/domain/disclosure/picture';
import { nameIn } from './picture-words';
import type { messages } from '$lib/messages/charts/nl';

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

/** Where a need ranks among others, from served values alone: what more people need comes first. */
function standing(need: ServedNeed): number {
	switch (need.form) {
		case 'word':
			return AFTER[need.word];
		case 'numbers':
			return need.need / need.people;
		case 'majority':
			// for `no need` it was not served how many need it
			return need.side === 'need' ? need.count / need.people : -need.count / need.people;
	}
}

/** The ids of the needs that a strict majority has, in deck order. */
export const neededIn = (picture: GroupPicture, deck: Deck): readonly string[] =>
	headlines(picture, deck).find((one) => one.key === 'needed-most')?.cards ?? [];

/** Needs served one by one: those of most people first, each part by how many need it. */
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

/** Names in a title. */
const MOST = 3;

/**
 * The sentence above the needs: it names those that are marked, in the order of the drawing.
 * @param fits what the title has room for; fewer names if they do not fit
 */
export function needsTitle(
	picture: GroupPicture,
	deck: Deck,
	language: string,
	t: Pick<typeof messages, 'needs'>,
	fits: (title: string) => boolean = () => true
): string {
	const rows = needRows(picture, deck, language).filter(({ needed }) => needed);
	const ids = rows.length > 0 ? rows.map(({ id }) => id) : neededIn(picture, deck);
	const names = ids.map((id) => nameIn(deck.cards, id, language));
	for (let most = Math.min(MOST, names.length); ; most--) {
		const title = t.needs.title(names.slice(0, most), names.length > most);
		if (most <= 1 || fits(title)) return title;
	}
}
