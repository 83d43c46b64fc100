import type { App } from '../app';
import type { Unit } from '../store/store';
import { addTry, triesSoFar } from './rate-limit';
import type { ChosenRole } from './who';

/**
 * What a wrong key pretended to be. Each is counted apart, so that who mistypes a link does not keep the
 * research room waiting.
 */
export type KeyKind = 'link' | 'cookie' | 'metrics' | ChosenRole;

/** Wrong keys of a kind from one network (a whole school, maybe) in ten minutes, whichever way they came. */
export const WRONG_KEYS = { perNetwork: 30, windowMs: 600_000 };

/** Whether so many wrong keys came from this network that more of them are not looked at. */
export async function tooManyWrongKeys(app: App, kind: KeyKind, address: string): Promise<boolean> {
	const tries = await app.store.read(() =>
		triesSoFar(app.store, bucketOf(kind, address), WRONG_KEYS.windowMs, app.now())
	);
	return tries >= WRONG_KEYS.perNetwork;
}

/** Counts a wrong key, unless there were too many already: then it is not looked at. */
export async function countWrongKey(
	app: App,
	kind: KeyKind,
	address: string
): Promise<'key-wrong' | 'too-many-links'> {
	return app.store.commit(function* (): Unit<'key-wrong' | 'too-many-links'> {
		const bucket = bucketOf(kind, address);
		const tries = yield* triesSoFar(app.store, bucket, WRONG_KEYS.windowMs, app.now());
		if (tries >= WRONG_KEYS.perNetwork) return 'too-many-links';
		yield* addTry(app.store, bucket, WRONG_KEYS.windowMs, app.now());
		return 'key-wrong';
	});
}

const bucketOf = (kind: KeyKind, address: string) => `key ${kind} ${address}`;
