import type { Letter } from '../deck';
import type { Profile } from '../scoring/score';

/** Counts of people by profile (G3). */
export interface Distribution {
	readonly total: number;
	/** Firm letters; people without one keep a cell of their own. For every table and test. */
	readonly firm: Readonly<Record<FirmCell, number>>;
	/** Letters firm and provisional together; for sensitivity tables. */
	readonly any: Readonly<Record<AnyCell, number>>;
}
export type FirmCell = Letter | 'provisional' | 'none';
export type AnyCell = Letter | 'none';

export const FIRM_CELLS = ['A', 'B', 'C', 'D', 'provisional', 'none'] as const;
export const ANY_CELLS = ['A', 'B', 'C', 'D', 'none'] as const;

/** The cell of a profile where only firm letters have one. */
export const firmCell = ({ status, letter }: Pick<Profile, 'status' | 'letter'>): FirmCell =>
	status === 'firm' ? (letter ?? 'none') : status;

/** Counts of firm A-D, provisional and none, and of any A-D and none (G3). */
export function distributionOf(
	profiles: Iterable<Pick<Profile, 'status' | 'letter'>>
): Distribution {
	const firm = { A: 0, B: 0, C: 0, D: 0, provisional: 0, none: 0 };
	const any = { A: 0, B: 0, C: 0, D: 0, none: 0 };
	let total = 0;
	for (const { status, letter } of profiles) {
		total += 1;
		any[letter ?? 'none'] += 1;
		firm[firmCell({ status, letter })] += 1;
	}
	return { total, firm, any };
}
