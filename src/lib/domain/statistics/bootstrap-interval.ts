import { seeded } from '../seeded';
import { effectiveDialogues } from './jackknife';
import { tQuantile } from '../numbers/student-t';
import type { Interval } from './wilson';

/** Under this effective number of dialogues there is no interval (G6). */
export const FEWEST_FOR_BOOTSTRAP = 5;
const DRAWS = 1000;
/** Draws between two pauses. */
const DRAWS_AT_ONCE = 20;

/** What one dialogue contributes. */
interface DialogueOfFigure {
	/** people it is about */
	readonly people: number;
	/** everything the figure is made from; dialogues are drawn in the order of these */
	readonly counts: readonly number[];
}

/**
 * 95 % intervals of figures by drawing whole dialogues again (G6, G8): the figure ± t of G*−1
 * degrees times the standard deviation of 1 000 seeded draws, made larger by √(G/(G−1)), as that
 * many drawn with replacement vary too little. Undefined under an effective number of 5 dialogues,
 * and where one draw in twenty or more has no figure. The order of dialogues does not matter.
 * @param figuresOf takes how often each dialogue counts; all once gives the figures themselves
 * @param within the least and the most that the figures can be
 * @yields between slices of work
 */
export function* bootstrapIntervals(
	dialogues: readonly DialogueOfFigure[],
	figuresOf: (times: readonly number[]) => readonly (number | undefined)[],
	seed: number,
	within: readonly [number, number] = [-1, 1]
): Generator<void, readonly (Interval | undefined)[]> {
	const own = figuresOf(dialogues.map(() => 1));
	const filled = dialogues
		.map((one, at) => ({ ...one, at }))
		.filter(({ people }) => people > 0)
		.sort((a, b) => inOrder(a.counts, b.counts));
	const effective = effectiveDialogues(filled.map(({ people }) => ({ y: 0, n: people })));
	if (effective < FEWEST_FOR_BOOTSTRAP) return own.map(() => undefined);
	const random = seeded(seed);
	const sums = own.map(() => ({ n: 0, mean: 0, squares: 0 }));
	const times = new Array<number>(dialogues.length);
	for (let draw = 0; draw < DRAWS; draw++) {
		times.fill(0);
		for (let one = 0; one < filled.length; one++) {
			const { at } = filled[Math.floor(random() * filled.length)] as (typeof filled)[number];
			times[at] = (times[at] as number) + 1;
		}
		figuresOf(times).forEach((value, at) => {
			const sum = sums[at];
			if (value === undefined || !sum) return;
			sum.n += 1;
			const off = value - sum.mean;
			sum.mean += off / sum.n;
			sum.squares += off * (value - sum.mean);
		});
		if (draw % DRAWS_AT_ONCE === 0) yield;
	}
	const t = tQuantile(0.975, effective - 1) * Math.sqrt(filled.length / (filled.length - 1));
	return own.map((value, at) => {
		const { n, squares } = sums[at] as (typeof sums)[number];
		if (value === undefined || n <= 0.95 * DRAWS) return undefined;
		const half = t * Math.sqrt(squares / (n - 1));
		return { low: Math.max(within[0], value - half), high: Math.min(within[1], value + half) };
	});
}

function inOrder(a: readonly number[], b: readonly number[]): number {
	for (let at = 0; at < Math.max(a.length, b.length); at++) {
		const off = (a[at] ?? -Infinity) - (b[at] ?? -Infinity);
		if (off !== 0 && !Number.isNaN(off)) return off;
	}
	return 0;
}
