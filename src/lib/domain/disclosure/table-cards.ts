import type { Card } from '../deck';
import { CARD_FLOOR } from './hidden-cards';
import type { DisclosureSettings, Sorter } from './sorter';

/** Different cards that must lie on the table before any is shown (D8). */
const LEAST_DIFFERENT = 3;

/**
 * The cards people agreed to lay on the table, in deck order and without counts (D8). A private card may
 * lie there: its owner was asked twice. A power card may not while a person of power is in the room (D7).
 */
export function tableCards(
	dealt: readonly Card[],
	people: readonly Sorter[],
	settings: DisclosureSettings
): readonly string[] {
	const laid = new Set(people.map((person) => person.tableCard));
	const shown = dealt
		.filter((card) => laid.has(card.id))
		.filter((card) => card.sensitivity !== 'power' || !settings.powerInRoom)
		.map((card) => card.id);
	return people.length >= CARD_FLOOR && shown.length >= LEAST_DIFFERENT ? shown : [];
}
