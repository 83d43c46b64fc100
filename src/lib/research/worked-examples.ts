import type { Deck } from '$lib/domain/deck';
import { sideOf, strengthOf } from '$lib/domain/scoring/axis';
import { profileOf } from '$lib/domain/scoring/profile';
import type { Profile, Strength } from '$lib/domain/scoring/score';

/** Helps and hinders within, helps and hinders around; the rest of the cards on neutral (S7). */
export const VECTORS = [
	[8, 2, 7, 1],
	[9, 3, 2, 8],
	[2, 7, 6, 3],
	[1, 9, 0, 8],
	[5, 4, 2, 8],
	[4, 4, 6, 1],
	[1, 0, 7, 2],
	[0, 0, 0, 0],
	[4, 1, 6, 2],
	[11, 8, 8, 11],
	[7, 7, 3, 3]
] as const;

interface WorkedAxis {
	readonly helps: number;
	readonly hinders: number;
	readonly balance: number | undefined;
	readonly strength: Strength;
}
interface WorkedExample {
	readonly intrinsic: WorkedAxis;
	readonly external: WorkedAxis;
	readonly profile: Profile;
}

/** The examples of S7 under the thresholds of a deck, by the rules that score everybody. */
export function workedExamples({ thresholds }: Pick<Deck, 'thresholds'>): readonly WorkedExample[] {
	const axis = (helps: number, hinders: number) => {
		const n = helps + hinders;
		const d = helps - hinders;
		const balance = n === 0 ? undefined : d / n;
		const strength = strengthOf({ n, d, balance }, thresholds);
		return { helps, hinders, balance, strength, side: sideOf(d, strength), complete: true };
	};
	return VECTORS.map(([h, b, eh, eb]) => {
		const [intrinsic, external] = [axis(h, b), axis(eh, eb)];
		return { intrinsic, external, profile: profileOf(intrinsic, external) };
	});
}
