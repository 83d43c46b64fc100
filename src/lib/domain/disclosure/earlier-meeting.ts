import type { GroupPicture, PileWord } from './picture';
import { headlines } from './headline';
import { hasSides, type Deck } from '../deck';
import { readCard } from './read-card';
import { NUMBERS_FROM } from './served-card';

/**
 * What one dialogue hands on to the one that follows it: words its room saw, and nothing else.
 * Copied when the later one is made, so that purging the earlier one takes nothing away here.
 */
export interface EarlierMeeting {
	/** its id, to look up its title: a title is a text of that dialogue and goes with it */
	readonly dialogue?: string | undefined;
	/** empty where it is looked up */
	readonly title: string;
	readonly deck: string;
	readonly deckVersion: string;
	/** of the cards; undefined when they were never shown */
	readonly cards: WordsOfMeeting | undefined;
	/** ids of the needs shown, and of those most people had; undefined when there were none */
	readonly needs:
		| {
				readonly people: number;
				readonly shown: readonly string[];
				readonly needed: readonly string[];
		  }
		| undefined;
}
interface WordsOfMeeting {
	readonly people: number;
	readonly words: Readonly<Record<string, PileWord>>;
	/** of the dimensions */
	readonly parts: Readonly<Record<string, PileWord>>;
}

/**
 * The words of a meeting, from pictures that were released to its room. A card that not everybody
 * got is a subgroup and left out (D5, D9); so is an exact number of a small room, which was agreed
 * to in that room alone (D10).
 * @param shown the latest released picture of the cards, and of the needs
 */
export function earlierMeeting(
	title: string,
	deck: Deck,
	shown: { readonly factors: GroupPicture | undefined; readonly needs: GroupPicture | undefined }
): EarlierMeeting {
	const { factors, needs } = shown;
	return {
		title,
		deck: deck.id,
		deckVersion: deck.version,
		cards: factors && {
			people: factors.counted ?? factors.people,
			words: wordsOfAll(factors, deck),
			parts: Object.fromEntries(factors.dimensions.map(({ id, word }) => [id, word]))
		},
		needs: needs && {
			people: needs.counted ?? needs.people,
			shown: needsOfAll(needs),
			needed: headlines(needs, deck).find((one) => one.key === 'needed-most')?.cards ?? []
		}
	};
}

/** The words of the cards that everybody in a picture got, as they may be said in another room. */
export function wordsOfAll(picture: GroupPicture, deck: Deck): Readonly<Record<string, PileWord>> {
	// a pile has no word that two meetings share
	if (!hasSides(deck)) return {};
	return Object.fromEntries(
		picture.cards
			.filter((card) => card.people === picture.people)
			.filter((card) => card.form === 'word' || card.people >= NUMBERS_FROM)
			.map((card) => [card.card, readCard(card)])
	);
}

/** The needs that everybody in a picture got, in deck order. */
export function needsOfAll({ needs }: GroupPicture): readonly string[] {
	if (!needs) return [];
	if (needs.form === 'lists') return [...needs.needed, ...needs.other];
	return needs.cards.filter((card) => card.people === needs.people).map((card) => card.card);
}
