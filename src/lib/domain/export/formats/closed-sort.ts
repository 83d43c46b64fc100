/** Everybody has put every card on one of a few piles: what card sort and Q programs read. */
export interface ClosedSort {
	/** of the study, for the programs that show one */
	readonly name: string;
	readonly cards: readonly { readonly id: string; readonly text: string }[];
	/** in the order of their scores where each has one, else in that of the card set */
	readonly piles: readonly SortPile[];
	readonly people: readonly SortPerson[];
}

export interface SortPile {
	readonly id: string;
	readonly label: string;
	/** helps 1, neutral 0, hinders −1, or the step of a longer scale; null: a group of cards */
	readonly score: number | null;
}

export interface SortPerson {
	/** at most 8 letters and digits, unique to this person */
	readonly id: string;
	/** one per card, in card order; every card here lies somewhere */
	readonly piles: readonly SortPile[];
	/** YYYY-MM-DD hh:mm:ss; left out where no day is told (D12) */
	readonly datetime?: string;
	/** how long the sort took; we do not keep it */
	readonly seconds?: number;
}

/** A person's scores, in the order of the cards. Only for people whose piles all have one. */
export const scoresOfPerson = ({ piles }: SortPerson): readonly number[] =>
	piles.map(({ id, score }) => score ?? noScore(id));

/** How many cards of a person lie on piles whose score has this sign. */
export const countOf = (person: SortPerson, sign: 1 | 0 | -1): number =>
	scoresOfPerson(person).filter((score) => Math.sign(score) === sign).length;

/** A text on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function noScore(pile: string): never {
	throw new Error(`pile ${pile} has no score`);
}
