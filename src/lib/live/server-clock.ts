/** The time of the server, whatever the clock of this device says. */
export interface ServerClock {
	/** The server said that it is this late, in milliseconds since 1970. */
	readonly heard: (serverTime: number) => void;
	/** A new line to the server: what an earlier one said of the time counts no more. */
	readonly renewed: () => void;
	/** milliseconds since 1970; the device's own time until the server was heard */
	readonly now: () => number;
}

/**
 * A laptop may be hours wrong, or be set right in the middle of a talk. So the time is what the server said
 * last plus what a steady clock counted since (L5). What was heard is never later than it really is: a message
 * that was long on its way says too little, so of all that one line brought, the furthest ahead is right.
 * @param steady milliseconds of a clock that nobody sets
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
