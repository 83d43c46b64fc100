import { hasSides, type Card, type Deck } from '../deck';
import { cardNumbers, exactNumbers, type CardForm } from './card-numbers';
import { countedOf, ownSorts, typedSorts, type GroupSize } from './group-size';
import { ownPileForm } from './own-pile-form';
import type { ServedCard } from './picture';
import { peopleIn, pileWord, type Tally } from './pile-word';
import type { DisclosureSettings, Sorter } from './sorter';
import { tallyCard } from './tally-signs';
import { formWithTyped } from './with-typed';

/** From this many people on a card may carry numbers (D4). */
export const NUMBERS_FROM = 10;

/** Exact numbers need a small room where all agreed and nobody was typed in (D10, D15). */
export function exactApplies(
	people: readonly Sorter[],
	settings: DisclosureSettings,
	size: GroupSize
): boolean {
	return (
		settings.exactBelow10 &&
		!size.words &&
		size.uncounted === 0 &&
		people.length < NUMBERS_FROM &&
		people.every((person) => person.exactAgreed)
	);
}

/** Whether so many sorts may carry numbers: from 10 people, and not in a study (D4, D12, D15). */
export const mayCount = (sorts: number, size: GroupSize): boolean =>
	!size.words && countedOf(sorts, size) >= NUMBERS_FROM;

/** What may be told of a tally: a word (D3, D12), or with numbers the first rule that fits (D4). */
export const formOf = (tally: Tally, numbers: boolean): CardForm =>
	numbers ? cardNumbers(tally) : { form: 'word', word: pileWord(tally) };

/**
 * What may be told of a card: a word (D3, D12), or from 10 people on the first rule that fits (D4);
 * typed-in sorts are included where it holds for them too (D15).
 */
export function cardForm(
	deck: Deck,
	card: Card,
	people: readonly Sorter[],
	size: GroupSize
): CardForm {
	const own = tallyCard(deck, card, ownSorts(people));
	const typed = tallyCard(deck, card, typedSorts(people));
	const sorts = peopleIn(own) + peopleIn(typed);
	const numbers = mayCount(sorts, size);
	return formWithTyped(formOf(own, numbers), peopleIn(own), typed, numbers);
}

/**
 * One factor card that is not hidden, as the group may know it (D3, D4, D10, D12, D15).
 * @param exact whether the room agreed to exact numbers; sensitive cards never have them
 */
export function servedCard(
	deck: Deck,
	card: Card,
	people: readonly Sorter[],
	size: GroupSize,
	exact: boolean
): ServedCard {
	if (!hasSides(deck)) {
		const got = people.filter(({ hand }) => hand.includes(card.id));
		return { card: card.id, people: got.length, ...ownPileForm(deck, card, got) };
	}
	const tally = tallyCard(deck, card, people);
	const form =
		exact && card.sensitivity === null ? exactNumbers(tally) : cardForm(deck, card, people, size);
	return { card: card.id, people: peopleIn(tally), ...form };
}
