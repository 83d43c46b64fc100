import { ownFinished, type RoundSoFar } from './own-finished';

/**
 * Whether the room may be told that a picture of a round comes: it is made and not shown yet, or
 * there are people enough to make it (D2, D15). Else no screen speaks of a picture to come.
 */
export function isPictureComing(round: RoundSoFar | undefined, minGroup: number): boolean {
	if (!round || round.state === 'released') return false;
	return round.state !== 'open' || ownFinished(round) >= minGroup;
}
