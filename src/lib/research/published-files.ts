/** The tables of an edition, for publication (D12). */
export const PUBLISHED = [
	'profile_distribution.csv',
	'cards.csv',
	'needs_summary.csv',
	'needs_by_profile.csv',
	'publication.zip'
] as const;
