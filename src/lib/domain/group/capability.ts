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

const DRAWS = 1000;

/**
 * The capability pattern over dialogues (G4), with percentile intervals of a bootstrap over dialogues.
 * @param dialogues the sorts of each dialogue
 * @param by which sets: the deck's dimensions, its facets, or the roles of cards
 * @param seed of the bootstrap
 */
export function capabilityPattern(
	deck: Deck,
	dialogues: readonly (readonly Sort[])[],
	by: 'dimension' | 'facet' | 'role',
	seed: number
): readonly Capability[] {
	const sets = setsOf(deck, by);
	const score = scoresOf(deck.piles.factor);
	const random = seeded(seed);
	// one draw of dialogues serves all sets, so that their intervals belong together
	const draws = Array.from({ length: dialogues.length > 1 ? DRAWS : 0 }, () =>
		dialogues.map(() => Math.floor(random() * dialogues.length))
	);
	return sets.map(({ id, cards }) => {
		const counts = dialogues.map((sorts) => {
			const count = { helps: 0, hinders: 0, neutral: 0 };
			for (const sort of sorts) {
				for (const card of cards) {
					const value = score.get(sort.get(card)?.pile ?? '');
					if (value === 1) count.helps += 1;
					else if (value === -1) count.hinders += 1;
					else if (value === 0) count.neutral += 1;
				}
			}
			return count;
		});
		const total = sumOf(counts);
		const resampled = draws
			.map((draw) => balanceOf(sumOf(draw.map((at) => counts[at] as Count))))
			.filter((balance) => balance !== undefined)
			.sort((a, b) => a - b);
		const at = (share: number) => resampled[Math.round(share * (resampled.length - 1))] as number;
		return {
			id,
			...total,
			balance: balanceOf(total),
			interval: resampled.length === 0 ? undefined : { low: at(0.025), high: at(0.975) }
		};
	});
}

type Count = Pick<Capability, 'helps' | 'hinders' | 'neutral'>;

const sumOf = (counts: readonly Count[]): Count =>
	counts.reduce(
		(sum, one) => ({
			helps: sum.helps + one.helps,
			hinders: sum.hinders + one.hinders,
			neutral: sum.neutral + one.neutral
		}),
		{ helps: 0, hinders: 0, neutral: 0 }
	);

function balanceOf({ helps, hinders, neutral }: Count): number | undefined {
	const placed = helps + hinders + neutral;
	return placed === 0 ? undefined : (helps - hinders) / placed;
}

function setsOf(deck: Deck, by: 'dimension' | 'facet' | 'role') {
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
