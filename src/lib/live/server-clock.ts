/** The time of the server, whatever the clock of this device says. */
export interface ServerClock {
	/** The server reported this time, in milliseconds since 1970. */
	readonly heard: (serverTime: number) => void;
	/** A new line to the server: times heard on an earlier one no longer count. */
	readonly renewed: () => void;
	/** milliseconds since 1970; the device's own time until the server is heard */
	readonly now: () => number;
}

/**
 * A laptop may be hours off, or be corrected in the middle of a talk. So the time is what the
 * server said last plus what a monotonic clock counted since (L5). A heard time is never ahead of
 * the real one: delays put it behind, so of all that one line brought, the furthest ahead is right.
 * @param steady milliseconds of a monotonic clock
 */
export function createServerClock(
	steady: () => number = () => performance.now(),
	own: () => number = Date.now
): ServerClock {
	let ahead: number | undefined;
	let anew = false;
	return {
		heard(serverTime) {
			const difference = serverTime - steady();
			ahead = anew || ahead === undefined ? difference : Math.max(ahead, difference);
			anew = false;
		},
		renewed() {
			anew = true;
		},
		now: () => (ahead === undefined ? own() : steady() + ahead)
	};
}
