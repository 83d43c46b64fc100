import { seeded } from '../seeded';
import { effectiveDialogues } from './jackknife';
import { cramersV, pearson } from './pearson';
import type { Interval } from './wilson';

const DRAWS = 1000;
/** Under this effective number of dialogues there is no interval. */
const FEWEST_DIALOGUES = 5;

/**
 * The 95 % interval of Cramér's V by drawing whole dialogues again (G6), percentiles of 1 000 seeded draws.
 * Undefined under an effective number of 5 dialogues. The order of dialogues does not matter.
 * @param tables people by answer (2) × profile (4), flat, one per dialogue
 */
export function vInterval(
	tables: readonly (readonly number[])[],
	seed: number
): Interval | undefined {
	const sizes = tables.map((table) => table.reduce((sum, count) => sum + count, 0));
	const filled = tables.filter((_, at) => (sizes[at] as number) > 0).toSorted(inOrder);
	const clusters = sizes.filter((n) => n > 0).map((n) => ({ y: 0, n }));
	if (effectiveDialogues(clusters) < FEWEST_DIALOGUES) return undefined;
	const random = seeded(seed);
	const found: number[] = [];
	for (let draw = 0; draw < DRAWS; draw++) {
		const sum = new Array<number>(8).fill(0);
		for (let at = 0; at < filled.length; at++) {
			const drawn = filled[Math.floor(random() * filled.length)] as readonly number[];
			for (let cell = 0; cell < 8; cell++) {
				sum[cell] = (sum[cell] as number) + (drawn[cell] as number);
			}
		}
		const one = pearson([sum.slice(0, 4), sum.slice(4)]);
		// answers or profiles that are all alike show no association
		found.push(one ? cramersV(one) : 0);
	}
	found.sort((a, b) => a - b);
	const at = (share: number) => found[Math.round(share * (DRAWS - 1))] as number;
	return { low: at(0.025), high: at(0.975) };
}

function inOrder(a: readonly number[], b: readonly number[]): number {
	for (let cell = 0; cell < 8; cell++) {
		const off = (a[cell] as number) - (b[cell] as number);
		if (off !== 0) return off;
	}
	return 0;
}
