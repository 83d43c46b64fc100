import type { Card } from '../deck';
import type { Sorter } from './sorter';

/** Picks that a card needs to be named (D8). */
const LEAST_PICKS = 3;

/**
 * The cards that at least 3 people picked as most important, without order or count (D8).
 * @param shown the cards that may be shown one by one, in deck order
 */
export function servedTop(shown: readonly Card[], people: readonly Sorter[]): readonly string[] {
	return shown
		.map((card) => card.id)
		.filter((id) => people.filter((one) => one.emphasis.includes(id)).length >= LEAST_PICKS);
}
