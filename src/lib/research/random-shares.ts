import { handOf } from '$lib/domain/deck';
import { randomSorter } from '$lib/domain/statistics/random-sorter';
import type { RoomAround } from './room-around';

/** The shares of somebody who lays these cards at random (S2); undefined without sides. */
export function randomShares({ deck, overview }: RoomAround) {
	if (!deck || deck.axes.length === 0) return undefined;
	return randomSorter(handOf(deck, 'factor', overview.size, 'employed'), deck.thresholds);
}
