import type { Card } from '../deck';
import { ownSorts } from './group-size';
import type { Sorter } from './sorter';

/** Picks that a card needs to be named (D8). */
const LEAST_PICKS = 3;

/**
 * The cards that at least 3 people picked as most important, without order or count (D8), not
 * counting picks that somebody else typed in (D15).
 * @param shown the cards that may be shown one by one, in deck order
 */
export function servedTop(shown: readonly Card[], people: readonly Sorter[]): readonly string[] {
	const own = ownSorts(people);
	return shown
		.map((card) => card.id)
		.filter((id) => own.filter((one) => one.emphasis.includes(id)).length >= LEAST_PICKS);
}
