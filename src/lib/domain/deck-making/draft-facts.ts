import { handOf, type DeckSize, type Work } from '../deck';
import { randomSorter } from '../statistics/random-sorter';
import type { DraftDeck } from './draft-deck';

/** What the two sides of a draft come to, for the short and for the whole set. */
export interface SideFacts {
	readonly size: DeckSize;
	/** cards on this side of a person's hand, for the work situation with the fewest */
	readonly intrinsic: number;
	readonly external: number;
	/** 1 in so many random sorters is firm (S2): 9 at 12 cards a side; undefined if none can be */
	readonly oneIn: number | undefined;
	/** the share of them that gets any letter at all, provisional ones too */
	readonly any: number;
}

const SIZES: readonly DeckSize[] = ['core', 'full'];
const WORKS: readonly Work[] = ['employed', 'not-employed', 'unsaid'];

/** Computed over all sorts, not sampled; empty for a deck without two sides. */
export function draftFacts(deck: DraftDeck): readonly SideFacts[] {
	if (deck.axes.length < 2) return [];
	const facts = SIZES.map((size): SideFacts => {
		const hands = WORKS.map((work) => handOf(deck, 'factor', size, work)).map((hand) => ({
			hand,
			intrinsic: hand.filter(({ axis }) => axis === 'intrinsic').length,
			external: hand.filter(({ axis }) => axis === 'external').length
		}));
		const fewest = (one: (typeof hands)[number]) => Math.min(one.intrinsic, one.external);
		const [thin] = hands.sort((one, other) => fewest(one) - fewest(other));
		const { hand = [], intrinsic = 0, external = 0 } = thin ?? {};
		const share = randomSorter(hand, deck.thresholds);
		const firm = share.A + share.B + share.C + share.D;
		const oneIn = (chance: number) => (chance > 1e-9 ? Math.round(1 / chance) : undefined);
		return { size, intrinsic, external, oneIn: oneIn(firm), any: firm + share.provisional };
	});
	const [core, full] = facts;
	// a set of one size has one line
	return core && full && core.intrinsic === full.intrinsic && core.external === full.external
		? [full]
		: facts;
}
