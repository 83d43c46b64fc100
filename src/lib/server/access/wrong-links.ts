import type { App } from '../app';
import type { Unit } from '../store/store';
import { addTry, triesSoFar } from './rate-limit';

/** Wrong keys behind links from one address (a whole school, maybe) in ten minutes. */
export const WRONG_LINKS = { perAddress: 30, windowMs: 600_000 };

/** Whether so many wrong keys came from this address that more of them are not looked at. */
export function* tooManyWrongLinks(app: App, address: string): Unit<boolean> {
	const tries = yield* triesSoFar(app.store, `link ${address}`, WRONG_LINKS.windowMs, app.now());
	return tries >= WRONG_LINKS.perAddress;
}

export function* countWrongLink(app: App, address: string): Unit<void> {
	yield* addTry(app.store, `link ${address}`, WRONG_LINKS.windowMs, app.now());
}
