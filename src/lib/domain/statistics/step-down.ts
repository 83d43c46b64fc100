import { holm } from './holm';

/** What a test that draws again and again says of one member of its family. */
export interface FamilyP {
	/** (1 + #{T* ≥ T}) / (1 + draws) (Phipson and Smyth 2010) */
	readonly p: number;
	/** step-down maxT over the family (Westfall and Young 1993) */
	readonly pMaxT: number;
	readonly pHolm: number;
}

/** Counts how often statistics drawn by chance reach those observed, in a family of tests. */
interface StepDown {
	/** One draw, the same for the whole family. @param drawn the statistic of a member */
	count(drawn: (member: number) => number): void;
	/** The p-values of every member. @param draws how often was counted */
	ps(draws: number): ReadonlyMap<number, FamilyP>;
}

/**
 * Step-down maxT (Westfall and Young 1993) with Holm beside it.
 * @param statistics observed, one a test
 * @param family the tests that have a p
 */
export function stepDown(statistics: readonly number[], family: readonly number[]): StepDown {
	const descending = [...family].sort(
		(a, b) => (statistics[b] as number) - (statistics[a] as number)
	);
	const reached = new Int32Array(statistics.length);
	const reachedByMost = new Int32Array(statistics.length);
	return {
		count(drawn) {
			let most = 0;
			for (let rank = descending.length - 1; rank >= 0; rank--) {
				const member = descending[rank] as number;
				const own = drawn(member);
				// a hair of rounding is no difference
				const least = (statistics[member] as number) - 1e-9;
				most = Math.max(most, own);
				if (own >= least) reached[member] = (reached[member] as number) + 1;
				if (most >= least) reachedByMost[member] = (reachedByMost[member] as number) + 1;
			}
		},
		ps(draws) {
			const share = (count: number) => (1 + count) / (1 + draws);
			const ps = family.map((member) => share(reached[member] as number));
			const byHolm = holm(ps);
			const maxT = new Map<number, number>();
			let largest = 0;
			for (const member of descending) {
				largest = Math.max(largest, share(reachedByMost[member] as number));
				maxT.set(member, largest);
			}
			return new Map(
				family.map((member, at) => [
					member,
					{ p: ps[at] as number, pMaxT: maxT.get(member) as number, pHolm: byHolm[at] as number }
				])
			);
		}
	};
}
