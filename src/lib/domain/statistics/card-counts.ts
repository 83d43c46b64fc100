import { scoresOf, type Card, type Pile } from '../deck';
import type { Sort } from '../sort';
import { net, type Net } from './net';
import { normalQuantile } from '../numbers/normal';
import { consensus, polarisation } from './polarisation';

/** One person as the research room counts them: what they got, and where it lies. */
export interface Counted {
	/** Ids of the cards this person got. */
	readonly hand: Iterable<string>;
	readonly sort: Sort;
}

/** What people did with one card (G1, G2). For needs, helps reads need and hinders no-need. */
export interface CardCounts {
	readonly card: string;
	/** People who got the card. */
	readonly got: number;
	readonly helps: number;
	readonly hinders: number;
	readonly neutral: number;
	readonly skip: number;
	/** Those who placed it: helps + hinders + neutral, the m of G1. */
	readonly placed: number;
	/** undefined when nobody placed it */
	readonly net: Net | undefined;
	readonly polarisation: number | undefined;
	readonly consensus: 'helps' | 'hinders' | 'neutral' | undefined;
}

/**
 * Counts every card over people (G1, G2), in the order of `cards`; linear in placements.
 * @param cards of one kind
 * @param piles the deck's piles for that kind
 */
export function cardCounts(
	cards: readonly Card[],
	piles: readonly Pile[],
	people: Iterable<Counted>,
	level = 0.95
): readonly CardCounts[] {
	const scores = scoresOf(piles);
	const counts = new Map(cards.map(({ id }) => [id, { got: 0, h: 0, s: 0, u: 0, skip: 0 }]));
	for (const { hand, sort } of people) {
		for (const card of hand) {
			const count = counts.get(card);
			if (count === undefined) continue;
			count.got += 1;
			const score = scores.get(sort.get(card)?.pile ?? '');
			if (score === 1) count.h += 1;
			else if (score === -1) count.s += 1;
			else if (score === 0) count.u += 1;
			else if (score === null) count.skip += 1;
		}
	}
	const z = normalQuantile((1 + level) / 2);
	return [...counts].map(([card, { got, h, s, u, skip }]) => {
		const placed = h + s + u;
		return {
			card,
			got,
			helps: h,
			hinders: s,
			neutral: u,
			skip,
			placed,
			net: net(h, s, placed, z),
			polarisation: polarisation(h, s, placed),
			consensus: consensus({ helps: h, hinders: s, neutral: u })
		};
	});
}
