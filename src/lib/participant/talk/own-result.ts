import type { Answers } from '$lib/domain/answers';
import { hasSides, type Axis, type Card, type Deck, type Pile } from '$lib/domain/deck';
import type { AxisScore, Profile } from '$lib/domain/scoring/score';
import { scoreSort } from '$lib/domain/scoring/score-sort';
import type { Sort } from '$lib/domain/sort';
import { cardsScored, cardsThatMatter } from '../own-step';
import { careOf, type Care } from './how-sure';

/** What is said of one axis; each has a sentence in the message files. */
export type AxisWord = 'helps' | 'hinders' | 'more' | 'less' | 'mixed' | 'few';

/** One half of a person's own sort. */
interface OwnAxis {
	readonly axis: Axis;
	readonly word: AxisWord;
	/** how far it leans: −1 all holds back … 1 all helps (S1); 0 where it has no side (S2) */
	readonly lean: number;
	/** what matters most first */
	readonly helping: readonly Card[];
	readonly hindering: readonly Card[];
}

/** A person's own result, ready to be put in words. */
export interface OwnResult {
	/** strengths first; empty for a deck without axes (S0) */
	readonly axes: readonly OwnAxis[];
	readonly profile: Profile | undefined;
	/** why it is to be taken with care; undefined where it is not, and for a deck without axes */
	readonly care: Care | undefined;
	/** both axes hold this person back: start with what helps, end with somebody to turn to */
	readonly hard: boolean;
	/** what matters most first */
	readonly helping: readonly Card[];
	readonly hindering: readonly Card[];
	/** in a deck without sides, the own cards by pile; else empty */
	readonly piles: readonly { readonly pile: Pile; readonly cards: readonly Card[] }[];
	/** what may be laid on the table, what matters most first */
	readonly mattering: readonly Card[];
	/** the one card that makes learning impossible now */
	readonly blocker: Card | undefined;
}

const RANK: Readonly<Record<AxisWord, number>> = {
	helps: 0,
	more: 1,
	mixed: 2,
	few: 3,
	less: 4,
	hinders: 5
};

/**
 * A person's own result (METHOD §7): careful where the difference is small, strengths first, and
 * never a number.
 * @param hand the cards this person got in the round
 */
export function ownResult(
	deck: Deck,
	hand: readonly Card[],
	sort: Sort,
	answers: Pick<Answers, 'emphasis' | 'blocker'>,
	round: string
): OwnResult {
	const emphasis = answers.emphasis.get(round) ?? [];
	const score = scoreSort(deck, hand, sort, { emphasis, blocker: answers.blocker.get(round) });
	const most = (cards: readonly Card[]) =>
		[...cards].sort((a, b) => Number(emphasis.includes(b.id)) - Number(emphasis.includes(a.id)));
	const helping = most(cardsScored(deck, hand, sort, 1));
	const hindering = most(cardsScored(deck, hand, sort, -1));
	const axes = score
		? [score.intrinsic, score.external]
				.map((half) => ({
					axis: half.axis,
					word: wordOf(half),
					lean: half.side === undefined ? 0 : (half.balance ?? 0),
					helping: helping.filter((card) => card.axis === half.axis),
					hindering: hindering.filter((card) => card.axis === half.axis)
				}))
				.sort((a, b) => RANK[a.word] - RANK[b.word])
		: [];
	return {
		axes,
		profile: score?.profile,
		care: score && careOf(score, deck.thresholds),
		hard: score?.intrinsic.side === -1 && score.external.side === -1,
		helping,
		hindering,
		piles: hasSides(deck)
			? []
			: deck.piles.factor.flatMap((pile) => {
					const cards = most(hand.filter(({ id }) => sort.get(id)?.pile === pile.id));
					return pile.role === 'answer' && cards.length > 0 ? [{ pile, cards }] : [];
				}),
		mattering: hasSides(deck)
			? [...helping, ...hindering]
			: most(cardsThatMatter(deck, hand, sort)),
		blocker: hand.find((card) => card.id === answers.blocker.get(round))
	};
}

/** "Many" is said of a clear axis only (S2). */
function wordOf({ strength, side }: AxisScore): AxisWord {
	if (strength === 'few') return 'few';
	if (side === undefined) return 'mixed';
	if (strength === 'clear') return side === 1 ? 'helps' : 'hinders';
	return side === 1 ? 'more' : 'less';
}
