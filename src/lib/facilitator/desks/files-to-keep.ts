import type { FacilitatorSnapshot } from '$lib/protocol/snapshot';

/** The files that are not empty, as far as this facilitator has seen. */
export function filesToKeep(
	snapshot: Pick<FacilitatorSnapshot, 'previews' | 'rounds' | 'rehearsal'>
): readonly FileToKeep[] {
	// a table cannot mark every line as invented
	if (snapshot.rehearsal) return ['report.html', 'report.md'];
	const seen = snapshot.rounds.flatMap((round) => {
		const picture = snapshot.previews[round.id];
		return picture ? [{ part: round.part, picture }] : [];
	});
	const factors = seen.filter(({ part }) => part === 'factors');
	const needs = seen.some(({ part }) => part === 'needs');
	const agreement = factors.at(-1)?.picture.agreement !== undefined;
	return [
		'report.html',
		'report.md',
		...(seen.length > 0 ? (['package.zip'] as const) : []),
		...(factors.length > 0 ? (['profile_distribution.csv', 'cards.csv'] as const) : []),
		...(needs ? (['needs_summary.csv'] as const) : []),
		...(agreement ? (['similarity.csv'] as const) : []),
		...(seen.length > 0 ? (['codebook.csv'] as const) : [])
	];
}

export type FileToKeep =
	| 'report.html'
	| 'report.md'
	| 'package.zip'
	| 'profile_distribution.csv'
	| 'cards.csv'
	| 'needs_summary.csv'
	| 'similarity.csv'
	| 'codebook.csv';
