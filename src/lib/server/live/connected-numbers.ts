import type { App } from '../app';
import { rows, type Unit } from '../store/store';
import { PRESENCE_MS } from './presence';

/** The numbers of the participants who have an open stream in any process. */
export function* connectedNumbers(app: App, dialogue: string): Unit<ReadonlySet<number>> {
	const present = yield* rows(
		app.store.sql
			.selectFrom('presence')
			.select('numbers')
			.where('dialogue', '=', dialogue)
			.where('at', '>', app.now() - PRESENCE_MS)
	);
	return new Set(present.flatMap((one) => JSON.parse(one.numbers) as number[]));
}
