import type { Card, Deck } from '../deck';
import type { CardForm } from './card-numbers';
import { ownSorts, typedSorts } from './group-size';
import { strictMajority } from './pile-word';
import type { Sorter } from './sorter';
import { sumOf } from '../numbers/sum-of';

/**
 * In a deck without sides, how many people laid a card on each answer pile, not skip or the hand.
 */
function onPiles(deck: Deck, card: Card, people: readonly Sorter[]): ReadonlyMap<string, number> {
	const laid = people.map(({ sort }) => sort.get(card.id)?.pile);
	return new Map(
		deck.piles.factor
			.filter(({ role }) => role === 'answer')
			.map(({ id }) => [id, laid.filter((pile) => pile === id).length])
	);
}

/** Whether all but four or fewer laid a card alike; no answer pile counts as alike (D4 rule 1). */
export function laidAlike(deck: Deck, card: Card, people: readonly Sorter[]): boolean {
	const counts = [...onPiles(deck, card, people).values()];
	const nowhere = people.length - sumOf(counts);
	return Math.max(nowhere, ...counts) >= people.length - 4;
}

/**
 * One word for a card of a deck without sides: the pile that a strict majority laid it on, else
 * `differs`, in every size of group. A word of D3 says the same of three piles, and no number is
 * told (D3, D4). With typed-in sorts, only what is true of the own sorts and of all (D15).
 * @param people those who got the card
 */
export function ownPileForm(deck: Deck, card: Card, people: readonly Sorter[]): CardForm {
	const own = ownSorts(people);
	const least = strictMajority(own.length);
	const [pile] = [...onPiles(deck, card, own)].find(([, count]) => count >= least) ?? [];
	const typed = onPiles(deck, card, typedSorts(people)).get(pile ?? '') ?? 0;
	return pile === undefined || least + typed < strictMajority(people.length)
		? { form: 'word', word: 'differs' }
		: { form: 'word', word: 'most-neutral', pile };
}

/**
 * Whether what was served of such a card, together with the published rows, leaves those without a
 * row one pile, the same for all of them (D12): the majority's pile if it needs every one of them;
 * for a card that differs, the one pile that still has room.
 * @param unknown people without a row who got the card
 */
export function pileForced(
	deck: Deck,
	card: Card,
	served: string | undefined,
	rows: readonly Sorter[],
	unknown: number
): boolean {
	if (unknown === 0) return false;
	const known = onPiles(deck, card, rows);
	const least = strictMajority(rows.length + unknown);
	if (served !== undefined) return least - (known.get(served) ?? 0) === unknown;
	// skipping a card breaks no majority
	if (deck.piles.factor.some(({ role }) => role === 'skip')) return false;
	const full = (id: string, more: number) => (known.get(id) ?? 0) + more >= least;
	return [...known.keys()].some(
		(id) => !full(id, unknown) && [...known.keys()].every((other) => other === id || full(other, 1))
	);
}
