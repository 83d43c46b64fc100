import { randomInt } from 'node:crypto';
import type { DialogueState } from '$lib/domain/dialogue';
import { makeGroups, type Groups } from '$lib/domain/pairs/make-groups';
import { settleGroups } from '$lib/domain/pairs/settle-groups';
import { seeded } from '$lib/domain/seeded';
import type { App } from '../app';
import { connectedNumbers } from '../live/connected-numbers';
import { findDialogue } from '../store/dialogue-record';
import { rows, type Unit } from '../store/store';

/** Draws small groups from everybody who is not marked as gone. */
export function* drawGroups(
	app: App,
	dialogue: string,
	{ rehearsal }: DialogueState['settings'],
	size: number
): Unit<Groups | undefined> {
	if (size < 2) return undefined;
	const connected = yield* connectedNumbers(app, dialogue, rehearsal);
	const here = yield* presentNumbers(app, dialogue);
	return makeGroups(
		{
			connected: here.filter((number) => connected.has(number)),
			away: here.filter((number) => !connected.has(number))
		},
		size,
		seeded(randomInt(2 ** 32))
	);
}

/** The groups of a state, updated for arrivals and departures; the same if there are none. */
export function* settledGroups(
	app: App,
	dialogue: string,
	{ pairs, pairSize }: Pick<DialogueState, 'pairs' | 'pairSize'>
): Unit<Groups | undefined> {
	if (!pairs || pairSize < 2) return undefined;
	return settleGroups(pairs, yield* presentNumbers(app, dialogue), pairSize);
}

/** Brings the groups of a dialogue in line with who is there now, and tells the phones to look. */
export function* settlePairs(app: App, dialogue: string): Unit<void> {
	const record = yield* findDialogue(app.store, dialogue);
	// nobody is told that somebody left after the end (D16)
	if (!record?.state.pairs || record.state.lifecycle === 'ended') return;
	const pairs = yield* settledGroups(app, dialogue, record.state);
	if (pairs === record.state.pairs) return;
	const state: DialogueState = { ...record.state, pairs };
	yield* rows(
		app.store.sql
			.updateTable('dialogues')
			.set({ state: JSON.stringify(state) })
			.where('id', '=', dialogue)
	);
	yield* callPhones(app, dialogue);
}

/** Every phone fetches its own state again. */
export function* callPhones(app: App, dialogue: string): Unit<void> {
	yield* rows(
		app.store.sql
			.updateTable('dialogues')
			.set((eb) => ({ personal: eb('personal', '+', 1), version: eb('version', '+', 1) }))
			.where('id', '=', dialogue)
	);
}

function* presentNumbers(app: App, dialogue: string): Unit<readonly number[]> {
	const here = yield* rows(
		app.store.sql
			.selectFrom('participants')
			.select('number')
			.where('dialogue', '=', dialogue)
			.where('gone', '=', 0)
			.orderBy('number')
	);
	return here.map((person) => person.number);
}
