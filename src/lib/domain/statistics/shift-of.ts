import { scoresOf, type Deck } from '../deck';
import type { Sort } from '../sort';
import { net, type Net } from './net';
import { normalQuantile } from '../numbers/normal';

/** How people moved one card between two rounds (G7); never called a retest. */
export interface Shift {
	readonly card: string;
	/** people who placed it in both rounds */
	readonly both: number;
	/** moved towards helps, towards hinders, stayed */
	readonly towardsHelps: number;
	readonly towardsHinders: number;
	readonly stayed: number;
	/** net share of movement towards helps, with its interval; undefined for an empty group */
	readonly net: Net | undefined;
}

/**
 * The shift of each card between an earlier and a later round, over the people who placed it in
 * both. An earlier placement stands for a card that was not put again.
 * @param people first and second sort of each person
 */
export function shiftOf(
	deck: Deck,
	cards: readonly string[],
	people: Iterable<readonly [Sort, Sort]>,
	level = 0.95
): readonly Shift[] {
	const score = scoresOf(deck.piles.factor);
	const counts = new Map(cards.map((card) => [card, { up: 0, down: 0, same: 0 }]));
	for (const [before, after] of people) {
		for (const [card, count] of counts) {
			const first = score.get(before.get(card)?.pile ?? '');
			const second = score.get(after.get(card)?.pile ?? before.get(card)?.pile ?? '');
			if (typeof first !== 'number' || typeof second !== 'number') continue;
			if (second > first) count.up += 1;
			else if (second < first) count.down += 1;
			else count.same += 1;
		}
	}
	const z = normalQuantile((1 + level) / 2);
	return [...counts].map(([card, { up, down, same }]) => ({
		card,
		both: up + down + same,
		towardsHelps: up,
		towardsHinders: down,
		stayed: same,
		net: net(up, down, up + down + same, z)
	}));
}
