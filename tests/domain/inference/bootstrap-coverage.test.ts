import { expect, test, vi } from 'vitest';
import { agreementIntervals } from '$lib/domain/statistics/agreement-interval';
import { cohensKappa } from '$lib/domain/statistics/agreement-table';
import { bootstrapIntervals } from '$lib/domain/statistics/bootstrap-interval';
import { chanceCorrected } from '$lib/domain/statistics/chance-corrected';
import { cramersV, pearson } from '$lib/domain/statistics/pearson';
import { iccAgreement, weightedKappa } from '$lib/domain/statistics/retest';
import { vInterval } from '$lib/domain/statistics/v-interval';
import type { Interval } from '$lib/domain/statistics/wilson';
import { seeded } from '$lib/domain/seeded';
import { toEnd } from '../to-end';
import { SIZES } from './dialogue-sizes';
import { inventedDialogue, type InventedDialogue } from './invented-agreement';

/** Intervals from redrawing whole dialogues (G6, G7, G8): how often they hold the truth. */
const LONG = process.env['INFERENCE'] !== undefined;
if (LONG) vi.setConfig({ testTimeout: 14_400_000 });
const WORLDS = LONG ? 500 : 40;
const G = LONG ? [6, 10, 20, 50] : [10];
const ALIKE = LONG ? [0, 0.1, 0.25] : [0.1];
const KINDS = LONG ? ['equal', '1:3', 'lognormal'] : ['lognormal'];
/** Dialogues of the world that stands for all there are. */
const EVERYBODY = LONG ? 20_000 : 2_000;

const FIGURES = [
	'κ of cards',
	'AC1',
	'κ of self',
	'κ again',
	'ICC',
	'same',
	'difference',
	'V'
] as const;
type Figure = (typeof FIGURES)[number];

const summed = (tables: readonly (readonly (readonly number[])[])[], times: readonly number[]) =>
	(tables[0] ?? []).map((row, a) =>
		row.map((_, b) =>
			tables.reduce((sum, table, at) => {
				const weight = times[at] as number;
				return weight === 0 ? sum : sum + weight * (table[a]?.[b] as number);
			}, 0)
		)
	);
const difference = ([no = [], yes = []]: readonly (readonly number[])[]) => {
	const share = (letters: readonly number[]) => {
		const [y, n] = letters.reduce(
			([up, all], at) => [
				(up as number) + (yes[at] as number),
				(all as number) + (yes[at] as number) + (no[at] as number)
			],
			[0, 0]
		) as [number, number];
		return n === 0 ? undefined : y / n;
	};
	const [own, others] = [share([1]), share([0, 2, 3])];
	return own === undefined || others === undefined ? undefined : own - others;
};
const vOf = (needs: readonly (readonly number[])[]) => {
	const found = pearson(needs);
	return found ? cramersV(found) : 0;
};

/** Figures that are made from sums over dialogues, ICC apart. */
function simple(world: readonly InventedDialogue[], times: readonly number[]) {
	const n = world.reduce((sum, one, at) => sum + (times[at] as number) * one.people, 0);
	const y = world.reduce((sum, one, at) => sum + (times[at] as number) * one.same, 0);
	const of = (table: 'selves' | 'again' | 'needs') =>
		summed(
			world.map((one) => one[table]),
			times
		);
	return [
		cohensKappa(of('selves'))?.kappa,
		weightedKappa(of('again'))?.kappa,
		iccAgreement(
			world.flatMap((one, at) =>
				new Array<typeof one.balances>(times[at] as number).fill(one.balances).flat()
			)
		),
		n === 0 ? undefined : y / n,
		difference(of('needs'))
	];
}

function trueFigures(alike: number): Readonly<Record<Figure, number>> {
	const random = seeded(20_261_130);
	const world = Array.from({ length: EVERYBODY }, () => inventedDialogue(12, alike, random));
	const once = world.map(() => 1);
	const cards = chanceCorrected(
		summed(
			world.map(({ piles }) => piles),
			once
		)
	);
	const [self, again, icc, same, off] = simple(world, once);
	const v = vOf(
		summed(
			world.map(({ needs }) => needs),
			once
		)
	);
	const all = [cards?.fleiss, cards?.ac1, self, again, icc, same, off, v];
	return Object.fromEntries(FIGURES.map((figure, at) => [figure, all[at]])) as Record<
		Figure,
		number
	>;
}

function intervalsOf(world: readonly InventedDialogue[], seed: number) {
	const sizes = world.map(({ people }) => people);
	const { fleiss, ac1 } = toEnd(
		agreementIntervals(
			world.map(({ piles }) => piles),
			sizes,
			seed
		)
	);
	const others = toEnd(
		bootstrapIntervals(
			world.map(({ people, selves, again, needs }) => ({
				people,
				counts: [...selves, ...again, ...needs].flat()
			})),
			(times) => simple(world, times),
			seed
		)
	);
	const v = toEnd(
		vInterval(
			world.map(({ needs }) => needs.flat()),
			seed
		)
	);
	return Object.fromEntries(
		[fleiss, ac1, ...others, v].map((interval, at) => [FIGURES[at], interval])
	) as Record<Figure, Interval | undefined>;
}

test(`intervals by drawing dialogues again hold what is true in ${WORLDS} worlds a cell (G6, G7, G8)`, () => {
	const short: string[] = [];
	for (const alike of ALIKE) {
		const truth = trueFigures(alike);
		for (const kind of KINDS) {
			for (const dialogues of G) {
				const random = seeded(7);
				const held = Object.fromEntries(FIGURES.map((one) => [one, { in: 0, told: 0 }]));
				for (let world = 0; world < WORLDS; world++) {
					const sizes = SIZES[kind]?.(dialogues, random) ?? [];
					const found = intervalsOf(
						sizes.map((people) => inventedDialogue(people, alike, random)),
						world
					);
					for (const figure of FIGURES) {
						const [one, count] = [found[figure], held[figure]];
						if (!one || !count) continue;
						count.told += 1;
						if (one.low <= truth[figure] && truth[figure] <= one.high) count.in += 1;
					}
				}
				const line = FIGURES.map((figure) => {
					const { in: inside = 0, told = 0 } = held[figure] ?? {};
					// of worlds without an interval nothing was claimed
					if (told < WORLDS / 2) return `${figure} –`;
					const share = inside / told;
					const chance = 3 * Math.sqrt((0.91 * 0.09) / told);
					if (share < 0.91 - chance)
						short.push(`${kind}, G ${dialogues}, alike ${alike}: ${figure} ${share.toFixed(3)}`);
					return `${figure} ${(100 * share).toFixed(1)}`;
				});
				if (LONG)
					process.stdout.write(`${kind}, G ${dialogues}, alike ${alike}: ${line.join(' | ')}\n`);
			}
		}
	}
	expect(short).toEqual([]);
});
