import type { Deck } from '../deck';
import { needsOfAll, wordsOfAll, type EarlierMeeting } from './earlier-meeting';
import { headlines } from './headline';
import type { GroupPicture, PileWord } from './picture';
import { neededPeople } from './small-group';

/** The words of two meetings beside each other, in deck order. */
export interface ServedComparison {
	/** of the earlier dialogue */
	readonly title: string;
	readonly cards: readonly ThenAndNow[];
	/** ids of dimensions */
	readonly parts: readonly ThenAndNow[];
	/** needs that most people have now or had then */
	readonly needs: readonly {
		readonly id: string;
		readonly then: boolean;
		readonly now: boolean;
	}[];
}
export interface ThenAndNow {
	readonly id: string;
	readonly then: PileWord;
	readonly now: PileWord;
}

/**
 * Two meetings in the words that both rooms saw; undefined where nothing may be compared. Rules:
 * the same deck in the same version; both pictures were released and each hold as many people as
 * this dialogue asks for (D2); only what is served in both, so that a card that is hidden here for
 * a person of power stays hidden (D7); no card that only some people got (D9); no number, and no
 * count of who moved, since nobody knows who was in both. Each word is a function of one picture
 * alone: beside each other they tell no more than the two pictures do.
 */
export function thenAndNow(
	earlier: EarlierMeeting,
	deck: Deck,
	now: { readonly factors: GroupPicture | undefined; readonly needs: GroupPicture | undefined },
	minGroup: number
): ServedComparison | undefined {
	if (earlier.deck !== deck.id || earlier.deckVersion !== deck.version) return undefined;
	const enough = (people: number) => people >= neededPeople(minGroup);
	const cards = earlier.cards && enough(earlier.cards.people) ? earlier.cards : undefined;
	const needs = earlier.needs && enough(earlier.needs.people) ? earlier.needs : undefined;
	const { factors } = now;
	const words = factors && wordsOfAll(factors, deck);
	const found: ServedComparison = {
		title: earlier.title,
		cards: deck.cards.flatMap(({ id }) => both(id, cards?.words[id], words?.[id])),
		parts: deck.dimensions.flatMap(({ id }) =>
			both(id, cards?.parts[id], factors?.dimensions.find((one) => one.id === id)?.word)
		),
		needs: needs && now.needs ? neededThenAndNow(needs, now.needs, deck) : []
	};
	const nothing = found.cards.length + found.parts.length + found.needs.length === 0;
	return nothing ? undefined : found;
}

const both = (id: string, then: PileWord | undefined, now: PileWord | undefined): ThenAndNow[] =>
	then && now ? [{ id, then, now }] : [];

function neededThenAndNow(
	earlier: NonNullable<EarlierMeeting['needs']>,
	picture: GroupPicture,
	deck: Deck
) {
	const now = headlines(picture, deck).find((one) => one.key === 'needed-most')?.cards ?? [];
	const shown = new Set(needsOfAll(picture));
	return deck.cards
		.filter(({ id }) => shown.has(id) && earlier.shown.includes(id))
		.map(({ id }) => ({ id, then: earlier.needed.includes(id), now: now.includes(id) }))
		.filter((need) => need.then || need.now);
}
