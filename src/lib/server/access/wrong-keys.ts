import type { App } from '../app';
import type { Unit } from '../store/store';
import { addTry, triesSoFar } from './rate-limit';
import type { ChosenRole } from './who';

/**
 * What a wrong key claimed to be. Each kind is counted separately, so that mistyped links do not
 * keep the research room waiting.
 */
type KeyKind = 'link' | 'cookie' | 'metrics' | ChosenRole;

/** Wrong keys per kind and network (maybe a whole school) in ten minutes, however they arrive. */
export const WRONG_KEYS = { perNetwork: 30, windowMs: 600_000 };

/** Whether this network sent so many wrong keys that further ones are not checked. */
export async function tooManyWrongKeys(app: App, kind: KeyKind, address: string): Promise<boolean> {
	const tries = await app.store.read(() =>
		triesSoFar(app.store, bucketOf(kind, address), WRONG_KEYS.windowMs, app.now())
	);
	return tries >= WRONG_KEYS.perNetwork;
}

/** Counts a wrong key, unless there were too many already: then it is not even checked. */
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
