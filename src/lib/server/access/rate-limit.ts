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

/** Adds a try and forgets windows that are over, but for so many before this one. */
export function* addTry(
	store: Store,
	bucket: string,
	windowMs: number,
	now: number,
	before = 0
): Unit<void> {
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
