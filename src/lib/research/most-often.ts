import type { DistributionCell } from '$lib/protocol/research-overview';

/** What the figures allow saying about the most common letter. */
type MostOften =
	| { readonly kind: 'most'; readonly profile: string; readonly share: number }
	/** nobody has a letter, too few dialogues for an interval, or another one reaches it */
	| { readonly kind: 'nobody' | 'too-few' | 'unclear' };

/** "Most often" only where the interval of the largest letter lies above all others (G6). */
export function mostOften(cells: readonly DistributionCell[]): MostOften {
	const [largest, ...others] = cells
		.filter(({ profile }) => profile.length === 1)
		.toSorted((a, b) => b.share - a.share);
	if (!largest || largest.n === 0) return { kind: 'nobody' };
	const { low } = largest;
	if (low === undefined) return { kind: 'too-few' };
	if (others.some(({ high = 1 }) => low <= high)) return { kind: 'unclear' };
	return { kind: 'most', profile: largest.profile, share: largest.share };
}
