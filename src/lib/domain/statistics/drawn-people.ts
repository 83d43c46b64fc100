import { shuffled, type Random } from '../seeded';
import type { Sort } from '../sort';

/** Distances grow with the square of people: of a larger group only this many are drawn. */
const MOST_CLUSTERED = 250;

/** People ordered by their sorts, so that input order does not matter; a draw of them if more. */
export function drawnPeople<Person>(
	people: readonly Person[],
	sortOf: (person: Person) => Sort,
	random: Random,
	most = MOST_CLUSTERED
): readonly Person[] {
	const keyed = people.map((person) => ({
		person,
		key: [...sortOf(person).values()]
			.map(({ card, pile }) => `${card}:${pile}`)
			.sort()
			.join()
	}));
	const ordered = keyed
		.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
		.map(({ person }) => person);
	return ordered.length > most ? shuffled(ordered, random).slice(0, most) : ordered;
}
