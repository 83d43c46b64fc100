const HOUR_MS = 3_600_000;
/** A machine that was off for longer than this may have lost its time. */
const AWAY_MS = 8 * 24 * HOUR_MS;

/**
 * Whether work due by the calendar may be done now. A clock that jumped by more than an hour, or
 * differs much from when this database was last tidied, is believed once it has been steady for an
 * hour: what a wrong clock erases never comes back, while a right one only loses an hour.
 * @param now milliseconds since 1970, the clock that is watched
 * @param last what it said when this database was last tidied
 * @param running milliseconds since any moment, of a clock that cannot be set
 */
export function watchClock(
	now: () => number,
	last: number | undefined,
	running: () => number = () => performance.now()
): () => boolean {
	let apart = now() - running();
	const since = last === undefined ? 0 : now() - last;
	let heldUntil = since > AWAY_MS || since < -HOUR_MS ? running() + HOUR_MS : -Infinity;
	return () => {
		const before = apart;
		apart = now() - running();
		if (Math.abs(apart - before) > HOUR_MS) heldUntil = running() + HOUR_MS;
		return running() >= heldUntil;
	};
}
