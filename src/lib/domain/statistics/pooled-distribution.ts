import {
	ANY_CELLS,
	FIRM_CELLS,
	type AnyCell,
	type Distribution,
	type FirmCell
} from './distribution';
import { pooledShare, type PooledShare } from './pooled-share';

/** The shares of every cell over dialogues, with intervals (G3); for the research room only. */
export interface PooledDistribution {
	readonly firm: Readonly<Record<FirmCell, PooledShare>>;
	readonly any: Readonly<Record<AnyCell, PooledShare>>;
}

/**
 * Pools the distributions of dialogues (G3). Undefined for an empty group.
 * @param dialogues one distribution per dialogue, each of its first round: one row per person
 */
export function pooledDistribution(
	dialogues: readonly Distribution[],
	level = 0.95
): PooledDistribution | undefined {
	if (dialogues.every((dialogue) => dialogue.total === 0)) return undefined;
	const pool = <Cell extends string>(
		cells: readonly Cell[],
		countsOf: (dialogue: Distribution) => Readonly<Record<Cell, number>>
	) =>
		Object.fromEntries(
			cells.map((cell) => {
				const clusters = dialogues.map((dialogue) => ({
					y: countsOf(dialogue)[cell],
					n: dialogue.total
				}));
				return [cell, pooledShare(clusters, cells.length, level)];
			})
		) as Record<Cell, PooledShare>;
	return {
		firm: pool(FIRM_CELLS, (dialogue) => dialogue.firm),
		any: pool(ANY_CELLS, (dialogue) => dialogue.any)
	};
}
