import { rows, first, type Store, type Unit } from '../store/store';
import { addTry, triesSoFar } from './rate-limit';

/**
 * Codes of eight digits are short enough to type, and too short while somebody tries many. Then they get
 * four more: the wall and the panel show them at once, and eight digits alone open nothing, right or wrong.
 * Nobody is shut out by what strangers do.
 */

/** Counted by the hour, with the eight hours before it: a count that began anew would allow twice as many. */
const OVER_ALL = ['codes', 3_600_000] as const;
const HOURS_BEFORE = 8;

/** Wrong codes in eight hours times open codes, at most: half of a chance of 1 in 1 000 over all short codes. */
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

/** Counts a wrong code over all; where it is the one too many, every screen is told to show longer ones. */
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
