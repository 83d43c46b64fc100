/** As much of a round as it takes to know whether it can have a picture. */
export interface RoundSoFar {
	readonly state: 'open' | 'closed' | 'previewed' | 'released';
	readonly finished: number;
	/** said only where fewer people laid their own cards */
	readonly own?: number | undefined;
}

/**
 * How many people finished a round themselves. Sorts that somebody typed in, and sorts beyond the
 * people in the room, make no group (D15), so a picture waits for this number, not for all.
 */
export const ownFinished = (round: Omit<RoundSoFar, 'state'>): number =>
	round.own ?? round.finished;
