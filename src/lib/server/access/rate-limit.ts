import { first, rows, type Store, type Unit } from '../store/store';

/** Counts tries in the store, so that all processes share one count. Holds no address, see bucketOf. */

/** How many tries this bucket has in the window that `now` falls in. */
export function* triesSoFar(
	store: Store,
	bucket: string,
	windowMs: number,
	now: number
): Unit<number> {
	const found = yield* first(
		store.sql
			.selectFrom('limits')
			.select('count')
			.where('bucket', '=', bucket)
			.where('window', '=', Math.floor(now / windowMs))
	);
	return found?.count ?? 0;
}

/** Adds a try and forgets windows that are over. */
export function* addTry(store: Store, bucket: string, windowMs: number, now: number): Unit<void> {
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
		store.sql.deleteFrom('limits').where('bucket', '=', bucket).where('window', '<', window)
	);
}
