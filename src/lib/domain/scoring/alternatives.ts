import type { Axis, Card, Deck } from '../deck';
import type { Sort } from '../sort';
import { cardsOfAxis } from './axis';
import { letterOf } from './profile';
import type { Alternative, Alternatives, Score, Side } from './score';
import { tally, type Weights } from './tally';

/** What a person said beside the sort that an alternative uses. */
export interface Said {
	/** Cards picked as most important. */
	readonly emphasis: readonly string[];
	/** null: said there is none; undefined: not answered */
	readonly blocker: string | null | undefined;
}

/**
 * The same sort under four other rules (S5), beside the primary letter and never in its place.
 * Without an answer about a blocker there is no `blocker` alternative: no sides, no letter.
 * @param hand the cards this person got
 * @param incomplete the sort gets no letter (S2), so neither does an alternative
 */
export function alternativesOf(
	deck: Deck,
	hand: readonly Card[],
	sort: Sort,
	said: Said,
	incomplete: boolean
): Alternatives {
	const side = (cards: readonly Card[], axis: Axis, weights?: Weights) =>
		sideOf(cardsOfAxis(cards, axis), sort, deck, weights);
	const alternative = (intrinsic: Side | undefined, external: Side | undefined): Alternative => ({
		intrinsic,
		external,
		letter: incomplete ? undefined : letterOf(intrinsic, external)
	});

	const double = new Map(said.emphasis.map((card) => [card, 2]));
	const will = hand.filter((card) => deck.willFacets.includes(card.facet ?? ''));
	const strict = hand.filter((card) => !card.contestable);
	const blocked = hand.find((card) => card.kind === 'factor' && card.id === said.blocker)?.axis;
	const unlessBlocked = (axis: Axis) => (blocked === axis ? -1 : side(hand, axis));

	return {
		weighted: alternative(side(hand, 'intrinsic', double), side(hand, 'external', double)),
		will: alternative(side(will, 'intrinsic'), side(hand, 'external')),
		strict: alternative(side(strict, 'intrinsic'), side(strict, 'external')),
		blocker:
			said.blocker === undefined
				? alternative(undefined, undefined)
				: alternative(unlessBlocked('intrinsic'), unlessBlocked('external'))
	};
}

/** Whether both give a side on the same axis and the sides differ (S5). */
export function disagrees(
	primary: Pick<Score, 'intrinsic' | 'external'>,
	alternative: Alternative
): boolean {
	const differ = (side: Side | undefined, other: Side | undefined) =>
		side !== undefined && other !== undefined && side !== other;
	return (
		differ(primary.intrinsic.side, alternative.intrinsic) ||
		differ(primary.external.side, alternative.external)
	);
}

/** In an alternative a side needs n ≥ 3 and |d| ≥ 2 (S5). */
function sideOf(
	cards: readonly Card[],
	sort: Sort,
	deck: Deck,
	weights?: Weights
): Side | undefined {
	const { n, d } = tally(cards, sort, deck.piles.factor, weights);
	if (n < 3 || Math.abs(d) < 2) return undefined;
	return d > 0 ? 1 : -1;
}
