import type { Rehearsal } from '$lib/domain/rehearsal/rehearsal';
import type { App } from '../app';
import { inventedIds } from '../access/invented-ids';
import { rows, type Unit } from '../store/store';
import { AHEAD_MS, PRESENCE_MS } from './presence';

/**
 * The numbers of participants with an open stream in any process, and of invented people.
 * @param rehearsal as the dialogue's settings name it; whoever asks has just read them
 */
export function* connectedNumbers(
	app: App,
	dialogue: string,
	rehearsal: Rehearsal | undefined
): Unit<ReadonlySet<number>> {
	const present = yield* rows(
		app.store.sql
			.selectFrom('presence')
			.select('numbers')
			.where('dialogue', '=', dialogue)
			.where('at', '>', app.now() - PRESENCE_MS)
			.where('at', '<', app.now() + AHEAD_MS)
	);
	const open = present.flatMap((one) => JSON.parse(one.numbers) as number[]);
	return new Set([...open, ...(yield* inventedNumbers(app, dialogue, rehearsal))]);
}

/** Invented people have no phone that could lose its connection. */
function* inventedNumbers(
	app: App,
	dialogue: string,
	rehearsal: Rehearsal | undefined
): Unit<readonly number[]> {
	if (!rehearsal) return [];
	const people = yield* rows(
		app.store.sql
			.selectFrom('participants')
			.select('number')
			.where('dialogue', '=', dialogue)
			.where('id', 'in', [...inventedIds(app, dialogue, rehearsal.people)])
	);
	return people.map((one) => one.number);
}
