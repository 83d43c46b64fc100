import type { Card, Deck } from '../deck';
import { cardNumbers, exactNumbers, type CardForm } from './card-numbers';
import type { ServedCard } from './picture';
import { peopleIn, pileWord, type Tally } from './pile-word';
import type { DisclosureSettings, Sorter } from './sorter';
import { tallyCard } from './tally';

/** From this many people on a card may carry numbers (D4). */
export const NUMBERS_FROM = 10;

/** Exact numbers are agreed to by the whole of a small room (D10). */
export function exactApplies(people: readonly Sorter[], settings: DisclosureSettings): boolean {
	return (
		settings.exactBelow10 &&
		people.length < NUMBERS_FROM &&
		people.every((person) => person.exactAgreed)
	);
}

/** What may be told of a tally: a word under 10 people (D3), the first rule that fits from 10 on (D4). */
export function formOf(tally: Tally): CardForm {
	if (peopleIn(tally) < NUMBERS_FROM) return { form: 'word', word: pileWord(tally) };
	return cardNumbers(tally);
}

/**
 * One card that is not hidden, as the group may know it (D3, D4, D10).
 * @param exact whether the room agreed to exact numbers; sensitive cards never have them
 */
export function servedCard(
	deck: Deck,
	card: Card,
	people: readonly Sorter[],
	exact: boolean
): ServedCard {
	const tally = tallyCard(deck, card, people);
	const form = exact && card.sensitivity === null ? exactNumbers(tally) : formOf(tally);
	return { card: card.id, people: peopleIn(tally), ...form };
}
