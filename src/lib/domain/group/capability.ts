import { scoresOf, type Deck } from '../deck';
import { seeded } from '../seeded';
import type { Sort } from '../sort';
import type { Interval } from './wilson';

/** How far a set of cards helps (G4): (ΣH−ΣB)/(ΣH+ΣB+Σneutral) over all placements. */
export interface Capability {
	/** id of the dimension or facet */
	readonly id: string;
	readonly helps: number;
	readonly hinders: number;
	readonly neutral: number;
	/** −1 all hinders … 1 all helps; undefined of no placement */
	readonly balance: number | undefined;
	/** percentiles over resampled dialogues; undefined under two dialogues */
	readonly interval: Interval | undefined;
}

export type CapabilityBy = 'dimension' | 'facet' | 'role';

const DRAWS = 1000;

/**
 * The capability pattern over dialogues (G4), with percentile intervals of a bootstrap over dialogues. The order
 * of people and dialogues does not matter: dialogues are put in the order of their counts before the seed is used.
 * @param dialogues the sorts of each dialogue
 * @param by which sets: the deck's dimensions, its facets, or the roles of cards
 * @param seed of the bootstrap
 * @yields between slices of draws
 */
export function* capabilityPattern(
	deck: Deck,
	dialogues: readonly (readonly Sort[])[],
	by: CapabilityBy,
	seed: number
): Generator<void, readonly Capability[]> {
	const sets = setsOf(deck, by);
	const counts = dialogues.map((sorts) => countsOf(deck, sets, sorts)).sort(inOrder);
	const width = sets.length * 3;
	const total = new Int32Array(width);
	for (const count of counts) add(total, count);
	const random = seeded(seed);
	const resampled: number[][] = sets.map(() => []);
	const drawn = new Int32Array(width);
	// one draw of dialogues serves all sets, so that their intervals belong together
	for (let draw = 0; counts.length > 1 && draw < DRAWS; draw++) {
		drawn.fill(0);
		for (let at = 0; at < counts.length; at++) {
			add(drawn, counts[Math.floor(random() * counts.length)] as Int32Array);
		}
		sets.forEach((_, set) => {
			const balance = balanceOf(drawn, set);
			if (balance !== undefined) resampled[set]?.push(balance);
		});
		if (draw % 25 === 0) yield;
	}
	return sets.map(({ id }, set) => ({
		id,
		helps: total[set * 3] as number,
		hinders: total[set * 3 + 1] as number,
		neutral: total[set * 3 + 2] as number,
		balance: balanceOf(total, set),
		interval: percentiles(resampled[set] ?? [])
	}));
}

/** Helps, hinders and neutral of every set, one after the other. */
function countsOf(deck: Deck, sets: ReturnType<typeof setsOf>, sorts: readonly Sort[]): Int32Array {
	const score = scoresOf(deck.piles.factor);
	const counts = new Int32Array(sets.length * 3);
	sets.forEach(({ cards }, set) => {
		for (const sort of sorts) {
			for (const card of cards) {
				const value = score.get(sort.get(card)?.pile ?? '');
				if (typeof value !== 'number') continue;
				const at = set * 3 + (value === 1 ? 0 : value === -1 ? 1 : 2);
				counts[at] = (counts[at] as number) + 1;
			}
		}
	});
	return counts;
}

function add(sum: Int32Array, count: Int32Array): void {
	for (let at = 0; at < sum.length; at++) sum[at] = (sum[at] as number) + (count[at] as number);
}

function inOrder(a: Int32Array, b: Int32Array): number {
	for (let at = 0; at < a.length; at++) {
		const off = (a[at] as number) - (b[at] as number);
		if (off !== 0) return off;
	}
	return 0;
}

function balanceOf(counts: Int32Array, set: number): number | undefined {
	const [helps = 0, hinders = 0, neutral = 0] = counts.subarray(set * 3, set * 3 + 3);
	const placed = helps + hinders + neutral;
	return placed === 0 ? undefined : (helps - hinders) / placed;
}

function percentiles(values: readonly number[]): Interval | undefined {
	if (values.length === 0) return undefined;
	const sorted = Float64Array.from(values).sort();
	const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] as number;
	return { low: at(0.025), high: at(0.975) };
}

function setsOf(deck: Deck, by: CapabilityBy) {
	const factors = deck.cards.filter((card) => card.kind === 'factor');
	const ids =
		by === 'dimension'
			? deck.dimensions.map(({ id }) => id)
			: by === 'facet'
				? deck.facets.map(({ id }) => id)
				: [...new Set(factors.flatMap((card) => card.role ?? []))];
	return ids.map((id) => ({
		id,
		cards: factors.filter((card) => card[by] === id).map((card) => card.id)
	}));
}
