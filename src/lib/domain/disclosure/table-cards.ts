import type { Card } from '../deck';
import { countedOf, ownSorts, type GroupSize } from './group-size';
import { CARD_FLOOR } from './hidden-cards';
import type { DisclosureSettings, Sorter } from './sorter';

/** Different cards that must lie on the table before any is shown (D8). */
const LEAST_DIFFERENT = 3;

/**
 * The cards people agreed to lay on the table, in deck order and without counts (D8). A private
 * card may lie there: its owner was asked twice. A power card may not while a person of power is in
 * the room (D7). Typed-in sorts add nothing to the number of different cards (D15).
 */
export function tableCards(
	dealt: readonly Card[],
	people: readonly Sorter[],
	settings: DisclosureSettings,
	size: GroupSize
): readonly string[] {
	const laidBy = (some: readonly Sorter[]) => {
		const laid = new Set(some.map((person) => person.tableCard));
		return dealt
			.filter((card) => laid.has(card.id))
			.filter((card) => card.sensitivity !== 'power' || !settings.powerInRoom)
			.map((card) => card.id);
	};
	const enough =
		countedOf(people.length, size) >= CARD_FLOOR &&
		laidBy(ownSorts(people)).length >= LEAST_DIFFERENT;
	return enough ? laidBy(people) : [];
}
