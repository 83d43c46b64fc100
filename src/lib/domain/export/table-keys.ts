/** What identifies a row in each table of a researcher's package, and which rows it refers to. */
export interface TableKeys {
	readonly primary: readonly string[];
	readonly foreign?: readonly {
		readonly fields: readonly string[];
		readonly table: string;
		readonly at: readonly string[];
	}[];
	/** columns outside the primary key that are never empty */
	readonly required?: readonly string[];
}

const ofParticipant = {
	fields: ['participant', 'round'],
	table: 'participants',
	at: ['participant', 'round']
};

/** The keys of the researchers' tables, by name; codebook and cards point to other packages. */
export const TABLE_KEYS: Readonly<Record<string, TableKeys>> = {
	participants: {
		primary: ['participant', 'round'],
		required: ['study', 'dialogue', 'deck', 'deck_version', 'scoring_version', 'period']
	},
	placements: {
		primary: ['participant', 'round', 'card'],
		foreign: [ofParticipant],
		required: ['kind']
	},
	needs: {
		primary: ['participant', 'round', 'need'],
		foreign: [ofParticipant],
		required: ['timing']
	},
	profile_distribution: {
		primary: ['deck', 'deck_version', 'group_by', 'group', 'round', 'status', 'profile'],
		required: ['scoring_version', 'suppressed']
	},
	needs_by_profile: {
		primary: ['leave_out', 'status', 'profile', 'need', 'answer'],
		required: ['suppressed']
	},
	needs_summary: { primary: ['dialogue', 'need'], required: ['suppressed'] },
	cards: { primary: ['dialogue', 'card'], required: ['suppressed'] },
	similarity: { primary: ['card_a', 'card_b'] },
	codebook: { primary: ['name'], required: ['label_nl', 'label_en', 'type'] }
};
