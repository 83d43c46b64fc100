/**
 * How many finished a round themselves. Sorts that somebody typed in make no group (D15), so a picture waits for
 * this number and not for all that are finished.
 */
export const ownFinished = (round: {
	readonly finished: number;
	/** said only where some were typed in */
	readonly own?: number | undefined;
}): number => round.own ?? round.finished;
