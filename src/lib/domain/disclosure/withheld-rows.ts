import { seeded, shuffled } from '../seeded';

/** A participant as the research export of one dialogue sees them. */
export interface ResearchPerson {
	readonly participant: string;
	/** Said yes to "may researchers use your cards?" */
	readonly consent: boolean;
	readonly erased: boolean;
}

export interface WithheldRow {
	readonly participant: string;
	/** `chosen`: held back so that one or two others do not stand alone. */
	readonly reason: 'refused' | 'erased' | 'chosen';
}

/** Rows withheld in a dialogue are 0 or at least this many (D12). */
export const LEAST_WITHHELD = 3;

/**
 * The rows of a dialogue that an export leaves out (D12): all who refused or erased and, where these are
 * one or two, further ones drawn with the dialogue's stored seed.
 * @param people everybody whose answers are in a picture of the dialogue, in any order
 * @param chosenBefore ids drawn at an earlier export; they stay withheld, so that exports do not differ by them
 */
export function withheldRows(
	people: readonly ResearchPerson[],
	seed: number,
	chosenBefore: readonly string[] = []
): readonly WithheldRow[] {
	const sorted = [...people].sort((a, b) => (a.participant < b.participant ? -1 : 1));
	const own = new Map<string, WithheldRow['reason']>();
	for (const person of sorted) {
		if (person.erased) own.set(person.participant, 'erased');
		else if (!person.consent) own.set(person.participant, 'refused');
	}
	const before = new Set(chosenBefore);
	for (const { participant } of sorted) {
		if (before.has(participant) && !own.has(participant)) own.set(participant, 'chosen');
	}
	if (own.size > 0) {
		for (const { participant } of shuffled(sorted, seeded(seed))) {
			if (own.size >= LEAST_WITHHELD) break;
			if (!own.has(participant)) own.set(participant, 'chosen');
		}
	}
	return sorted.flatMap(({ participant }) => {
		const reason = own.get(participant);
		return reason ? [{ participant, reason }] : [];
	});
}
