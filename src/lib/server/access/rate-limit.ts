import { first, rows, type Store, type Unit } from '../store/store';

/** Counts tries in the store, so all processes share one count. Holds no address (bucketOf). */

/**
 * The tries in this bucket during the window that contains `now` and so many before it. With hourly
 * windows, this one and eight before it cover any stretch of eight hours that ends now.
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

/** Window lengths, with how many earlier windows count: for codes, see guessing. */
const WINDOWS: ReadonlyMap<number, number> = new Map([
	[600_000, 0],
	[3_600_000, 8],
	[86_400_000, 0]
]);

/** Forgets windows that no longer count, so that one-time visitors leave no trace either. */
export function* forgetTries(store: Store, now: number): Unit<void> {
	for (const [windowMs, before] of WINDOWS) {
		const window = Math.floor(now / windowMs);
		yield* rows(
			store.sql
				.deleteFrom('limits')
				.where('window', '<', window - before)
				// longer windows have far lower numbers: lengths differ by at least a factor of six
				.where('window', '>', Math.floor(window / 2))
		);
	}
}

/** Adds a try and forgets past windows, except so many before this one. */
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
