import type { Tally } from './pile-word';

/**
 * Whether what was served about a tally, together with the published rows, leaves those without a
 * row one value, the same for all (D12). Exact: with k their tally and w people without one, let
 *   C = { c = (a, b, w−a−b) : a, b ≥ 0, a+b ≤ w, served = form(k + c) }.
 * They are forced if C holds a single c with all w on one pile: knowing where somebody did not put
 * a card is not knowing where it lies. An empty C means `form` did not make what was served.
 * @param known the tally of the rows
 * @param unknown people without a row
 * @param fits whether a tally of everybody would have been served like this
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
 * The same if all that was served is that at least so many share a value, such as a top 3 pick.
 * @param known rows with it
 */
export const isForcedFrom = (least: number, known: number, unknown: number): boolean =>
	unknown > 0 && least - known === unknown;
