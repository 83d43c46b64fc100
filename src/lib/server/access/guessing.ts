import { rows, first, type Store, type Unit } from '../store/store';
import { addTry, triesSoFar } from './rate-limit';

/**
 * Eight-digit codes are short enough to type, but too short while somebody is guessing. Then they
 * grow by four digits: wall and panel show them at once, and eight digits alone open nothing, right
 * or wrong. Strangers' guesses lock nobody out.
 */

/** Counts this hour and the eight before: a counter that resets would allow twice as many. */
const OVER_ALL = ['codes', 3_600_000] as const;
const HOURS_BEFORE = 8;

/** Maximum of wrong codes in eight hours × open codes: half of 1 in 1 000 of all short codes. */
export const MOST_SHORT_GUESSES = 0.5e-3 * 1e8;

/** Codes that open something now, also those of drafts. */
function* openCodes(store: Store): Unit<number> {
	const found = yield* first(
		store.sql
			.selectFrom('dialogues')
			.select(({ fn }) => fn.countAll<number | string>().as('open'))
			.where('lifecycle', 'in', ['draft', 'running'])
	);
	return Number(found?.open ?? 0);
}

/** Whether so many wrong codes came in that eight digits are too few. */
export function* isGuessing(store: Store, now: number): Unit<boolean> {
	const tries = yield* triesSoFar(store, ...OVER_ALL, now, HOURS_BEFORE);
	return tries > 0 && tries * (yield* openCodes(store)) >= MOST_SHORT_GUESSES;
}

/** Counts a wrong code globally; the one too many tells every screen to show longer codes. */
export function* countGuess(store: Store, now: number): Unit<void> {
	const before = yield* isGuessing(store, now);
	yield* addTry(store, ...OVER_ALL, now, HOURS_BEFORE);
	if (before || !(yield* isGuessing(store, now))) return;
	yield* rows(
		store.sql
			.updateTable('dialogues')
			.set((eb) => ({ version: eb('version', '+', 1) }))
			.where('lifecycle', 'in', ['draft', 'running'])
	);
}
