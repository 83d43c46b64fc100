import type { Tally } from './pile-word';

/**
 * Whether what was served about a tally, beside the rows that are given away, leaves those without a row one
 * value, the same for all of them (D12). Exact: with k the tally of the rows and w people without one, let
 *   C = { c = (a, b, w−a−b) : a, b ≥ 0, a+b ≤ w, served = form(k + c) }.
 * They are forced if C is one c and that c has all w on one pile. To know where somebody did not put a card
 * is not to know where it lies. An empty C says that `form` did not make what was served.
 * @param known the tally of the rows
 * @param unknown people without a row
 * @param fits whether a tally of all would have been served so
 */
export function isForced(known: Tally, unknown: number, fits: (tally: Tally) => boolean): boolean {
	if (unknown === 0) return false;
	let only: readonly number[] | undefined;
	for (let helps = 0; helps <= unknown; helps++) {
		for (let hinders = 0; hinders <= unknown - helps; hinders++) {
			const neutral = unknown - helps - hinders;
			const all = {
				helps: known.helps + helps,
				hinders: known.hinders + hinders,
				neutral: known.neutral + neutral
			};
			if (!fits(all)) continue;
			if (only) return false;
			only = [helps, hinders, neutral];
		}
	}
	return only?.includes(unknown) ?? false;
}

/**
 * The same where all that was served is that at least so many have one value, such as a pick of the top 3.
 * @param known rows with it
 */
export const isForcedFrom = (least: number, known: number, unknown: number): boolean =>
	unknown > 0 && least - known === unknown;
