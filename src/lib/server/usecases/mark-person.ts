import type { App } from '../app';
import { rows, type Unit } from '../store/store';
import { done, refuse, type Outcome } from '../outcome';

/**
 * Notes that somebody has gone, or is back.
 * @param participant their number within the dialogue, or their id
 */
export function* markPerson(
	app: App,
	dialogue: string,
	{ participant, gone }: { readonly participant: string; readonly gone: boolean }
): Unit<Outcome<Record<never, never>>> {
	const byNumber = /^\d+$/.test(participant);
	const marked = yield* rows(
		app.store.sql
			.updateTable('participants')
			.set({ gone: gone ? 1 : 0 })
			.where('dialogue', '=', dialogue)
			.where((eb) =>
				byNumber ? eb('number', '=', Number(participant)) : eb('id', '=', participant)
			)
			.returning('id')
	);
	return marked.length > 0
		? done({})
		: refuse('command-refused', { reason: 'no-such-participant' });
}
