import type { Deck } from '../deck';
import type { ResearchRow } from '../export/research-row';

/** Everything one person sorted, in the order of the rounds; as the files have it (D12). */
export interface StudyPerson {
	/** rounds whose picture the room of this person has seen */
	readonly released: ReadonlySet<string>;
	readonly rows: readonly ResearchRow[];
}

/** People by dialogue who sorted one version of one deck. */
export interface Study {
	readonly deck: Deck;
	readonly dialogues: readonly (readonly StudyPerson[])[];
}

/** A person's row of one round, by its id. */
export const rowOf = (person: StudyPerson, round: string): ResearchRow | undefined =>
	person.rows.find((row) => row.round === round);

/** The first factor rounds by dialogue: one row per person, as pools and measures count (G3). */
export const firstFactors = (study: Study): readonly (readonly ResearchRow[])[] =>
	study.dialogues.map((people) => people.flatMap((person) => rowOf(person, 'factors-1') ?? []));

/** The first needs rounds by dialogue, only answers from before any release to the group (G6). */
export const firstNeeds = (study: Study): readonly (readonly ResearchRow[])[] =>
	study.dialogues.map((people) =>
		people.flatMap((person) => {
			const row = rowOf(person, 'needs-1');
			return row?.timing === 'before' ? [row] : [];
		})
	);
