import { CLASSES, type Class } from '../domain/disclosure/sequences';
import { rowsOf } from '../http/imported-rows';
import { finishersOf, roundsOfLife } from './expected-pictures';
import type { Played } from './play-life';
import type { RoomLife } from './room-life';
import type { Served } from './what-is-served';

/**
 * Whose rows an export holds, as far as anybody could tell: a row belongs to somebody who said yes
 * and put the same cards on the same piles. Any of several will do, for nothing tells them apart.
 * @returns by `class person` the place of the rows in the file
 */
export function peopleWithRows(
	life: RoomLife,
	rows: readonly Served[]
): ReadonlyMap<string, number> {
	const text = rows.find(({ where }) => where === 'rows/placements.csv')?.text ?? '';
	const patterns = Map.groupBy(rowsOf(text), (row) => row['participant']);
	const left = [...patterns.values()].map((own) =>
		own
			.map((row) => `${row['round']} ${row['card']} ${row['pile']}`)
			.sort()
			.join()
	);
	const known = new Map<string, number>();
	for (const { one, person } of consenting(life)) {
		const at = left.indexOf(patternOf(life, one, person));
		if (at < 0) continue;
		left[at] = '';
		known.set(`${one} ${person}`, at);
	}
	return known;
}

/**
 * Whether, of the first and the last to come in who have rows like nobody else's, the first stands
 * before the last in the file; undefined where no two can be told apart.
 */
export function isInOrderOfJoining(life: RoomLife, { joined, rows }: Played): boolean | undefined {
	const known = peopleWithRows(life, rows);
	const all = consenting(life).map(({ one, person }) => patternOf(life, one, person));
	const places = joined.flatMap(({ one, person }) => {
		const at = known.get(`${one} ${person}`);
		if (at === undefined || one === 'idle') return [];
		const own = patternOf(life, one, person);
		return all.filter((pattern) => pattern === own).length === 1 ? [at] : [];
	});
	const [first, last] = [places[0], places.at(-1)];
	return first === undefined || last === undefined || first === last ? undefined : first < last;
}

const consenting = (life: RoomLife) =>
	CLASSES.filter((one) => one !== 'leave' || !life.erases).flatMap((one) =>
		life.said[one].flatMap(({ research }, person) => (research ? [{ one, person }] : []))
	);

const patternOf = (life: RoomLife, one: Class, person: number): string =>
	roundsOfLife(life)
		.flatMap((round) =>
			finishersOf(life, life.answered, round)
				.filter(({ id }) => id === `${one}-${person}`)
				.flatMap(({ piles }) =>
					Object.entries(piles).map(([card, pile]) => `${round.id} ${card} ${pile}`)
				)
		)
		.sort()
		.join();
