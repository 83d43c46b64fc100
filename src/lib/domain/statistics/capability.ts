import { scoresOf, type Deck } from '../deck';
import type { Sort } from '../sort';
import { effectiveDialogues, jackknifeVariance, type Cluster } from './jackknife';
import { tQuantile } from '../numbers/student-t';
import type { Interval } from './wilson';

/** How far a set of cards helps (G4): (ΣH−ΣB)/(ΣH+ΣB+Σneutral) over all placements. */
interface Capability {
	/** id of the dimension or facet */
	readonly id: string;
	readonly helps: number;
	readonly hinders: number;
	readonly neutral: number;
	/** −1 all hinders … 1 all helps; undefined without placements */
	readonly balance: number | undefined;
	/** undefined under an effective number of 5 dialogues */
	readonly interval: Interval | undefined;
}

type CapabilityBy = 'dimension' | 'facet' | 'role';

/** Under this effective number of dialogues a balance has no interval (G4). */
const FEWEST_DIALOGUES = 5;

/**
 * The capability pattern over dialogues (G4), each balance ± t of G*−1 times the root of the
 * jackknife's variance over dialogues; a dialogue weighs by its placements.
 * @param dialogues the sorts of each dialogue
 * @param by which sets: the deck's dimensions, its facets, or the roles of cards
 */
export function capabilityPattern(
	deck: Deck,
	dialogues: readonly (readonly Sort[])[],
	by: CapabilityBy
): readonly Capability[] {
	const sets = setsOf(deck, by);
	const counts = dialogues.map((sorts) => countsOf(deck, sets, sorts));
	return sets.map(({ id }, set) => {
		const each = counts.map((count) => count.subarray(set * 3, set * 3 + 3));
		const sum = (pile: 0 | 1 | 2) => each.reduce((all, one) => all + (one[pile] as number), 0);
		const [helps, hinders, neutral] = [sum(0), sum(1), sum(2)];
		const placed = helps + hinders + neutral;
		const balance = placed === 0 ? undefined : (helps - hinders) / placed;
		const clusters = each
			.map(([h = 0, b = 0, n = 0]): Cluster => ({ y: h - b, n: h + b + n }))
			.filter(({ n }) => n > 0);
		return { id, helps, hinders, neutral, balance, interval: intervalOf(balance, clusters) };
	});
}

function intervalOf(
	balance: number | undefined,
	clusters: readonly Cluster[]
): Interval | undefined {
	const effective = effectiveDialogues(clusters);
	if (balance === undefined || effective < FEWEST_DIALOGUES) return undefined;
	const half = tQuantile(0.975, effective - 1) * Math.sqrt(jackknifeVariance(clusters));
	return { low: Math.max(-1, balance - half), high: Math.min(1, balance + half) };
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
