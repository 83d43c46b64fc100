import type { ServedAgreement } from '$lib/domain/disclosure/picture';

/** Two cards by their place in the order, and the tenths of people who have both on one pile. */
export interface Pair {
	readonly a: number;
	readonly b: number;
	readonly tenths: number;
}

/** The pairs that lie together most often; of equals those that stand first. */
export function closestPairs(
	agreement: Pick<ServedAgreement, 'tenths'>,
	most: number
): readonly Pair[] {
	return agreement.tenths
		.flatMap((row, a) => row.slice(0, a).map((tenths, b) => ({ a, b, tenths })))
		.sort((one, other) => other.tenths - one.tenths || one.a - other.a || one.b - other.b)
		.slice(0, most);
}
