import { first, rows, type Store, type Unit } from '../store/store';

/** Counts tries in the store, so that all processes share one count. Holds no address, see bucketOf. */

/**
 * How many tries this bucket has in the window that `now` falls in, and in so many before it. Of windows of an hour,
 * eight before this one hold every stretch of eight hours that ends now.
 */
export function* triesSoFar(
	store: Store,
	bucket: string,
	windowMs: number,
	now: number,
	before = 0
): Unit<number> {
	const window = Math.floor(now / windowMs);
	const found = yield* first(
		store.sql
			.selectFrom('limits')
			.select(({ fn }) => fn.sum<number | string | null>('count').as('tries'))
			.where('bucket', '=', bucket)
			.where('window', '>=', window - before)
			.where('window', '<=', window)
	);
	return Number(found?.tries ?? 0);
}

/** How long a window may be, with how many before it are looked at: those of codes, see guessing. */
const WINDOWS: ReadonlyMap<number, number> = new Map([
	[600_000, 0],
	[3_600_000, 8],
	[86_400_000, 0]
]);

/** Forgets windows that nobody looks at any more: who never comes back leaves no trace either. */
export function* forgetTries(store: Store, now: number): Unit<void> {
	for (const [windowMs, before] of WINDOWS) {
		const window = Math.floor(now / windowMs);
		yield* rows(
			store.sql
				.deleteFrom('limits')
				.where('window', '<', window - before)
				// numbers of longer windows are far lower: each length is six times another, or more
				.where('window', '>', Math.floor(window / 2))
		);
	}
}

/** Adds a try and forgets windows that are over, but for so many before this one. */
export function* addTry(
	store: Store,
	bucket: string,
	windowMs: number,
	now: number,
	before = 0
): Unit<void> {
	const known = WINDOWS.get(windowMs) ?? -1;
	if (before > known) throw new Error(`nobody forgets windows of ${windowMs}`);
	const window = Math.floor(now / windowMs);
	yield* rows(
		store.sql
			.insertInto('limits')
			.values({ bucket, window, count: 1 })
			.onConflict((conflict) =>
				conflict
					.columns(['bucket', 'window'])
					.doUpdateSet((eb) => ({ count: eb('limits.count', '+', 1) }))
			)
	);
	yield* rows(
		store.sql
			.deleteFrom('limits')
			.where('bucket', '=', bucket)
			.where('window', '<', window - before)
	);
}
