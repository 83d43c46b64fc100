import type { Axis, Card, Thresholds } from '../deck';
import type { FirmCell } from './distribution';
import { sideOf, strengthOf } from '../scoring/axis';

/** How often somebody who lays cards at random puts one in the middle (S2). */
const NEUTRAL = 0.35;

/**
 * The shares that somebody who lays every card at random would have of each cell (S2): what a
 * distribution of letters must be held against. Worked out over all sorts, not drawn.
 * @param cards what such a person got
 */
export function randomSorter(
	cards: readonly Card[],
	thresholds: Thresholds
): Readonly<Record<FirmCell, number>> {
	const inside = axisOf(cards, 'intrinsic', thresholds);
	const around = axisOf(cards, 'external', thresholds);
	// helps and hinders are as likely, so each letter is
	const letter = inside.clear * around.clear;
	const provisional = 4 * inside.sided * around.sided - 4 * letter;
	return {
		A: letter,
		B: letter,
		C: letter,
		D: letter,
		provisional,
		none: 1 - 4 * letter - provisional
	};
}

/** The chance of the side + on one axis, and of that side clearly. */
function axisOf(cards: readonly Card[], axis: Axis, thresholds: Thresholds) {
	const all = cards.filter((card) => card.kind === 'factor' && card.axis === axis).length;
	const side = (1 - NEUTRAL) / 2;
	let [clear, sided] = [0, 0];
	for (let helps = 0; helps <= all; helps++) {
		for (let hinders = 0; helps + hinders <= all; hinders++) {
			const n = helps + hinders;
			const d = helps - hinders;
			const strength = strengthOf({ n, d, balance: n === 0 ? undefined : d / n }, thresholds);
			if (sideOf(d, strength) !== 1) continue;
			const ways = choose(all, n) * choose(n, helps);
			const chance = ways * side ** n * NEUTRAL ** (all - n);
			sided += chance;
			if (strength === 'clear') clear += chance;
		}
	}
	return { clear, sided };
}

function choose(n: number, k: number): number {
	let ways = 1;
	for (let at = 1; at <= k; at++) ways = (ways * (n - k + at)) / at;
	return ways;
}
