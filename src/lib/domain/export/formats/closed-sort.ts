/** Every person has put every card on one of a few piles: what the programs for card sorts and Q read. */
export interface ClosedSort {
	/** of the study, for the programs that show one */
	readonly name: string;
	readonly cards: readonly { readonly id: string; readonly text: string }[];
	/** in the order of their scores */
	readonly piles: readonly SortPile[];
	readonly people: readonly SortPerson[];
}

export interface SortPile {
	readonly id: string;
	readonly label: string;
	/** helps 1, neutral 0, hinders −1 */
	readonly score: 1 | 0 | -1;
}

export interface SortPerson {
	/** at most 8 letters and digits, of this person alone */
	readonly id: string;
	/** one a card, in the order of the cards; nobody here has a card that lies nowhere */
	readonly piles: readonly SortPile[];
	/** YYYY-MM-DD hh:mm:ss, no finer than may be told */
	readonly datetime: string;
	/** what the sort took; not kept by us */
	readonly seconds?: number;
}

/** The scores of a person's cards, in the order of the cards. */
export const scoresOfPerson = ({ piles }: SortPerson): readonly number[] =>
	piles.map((pile) => pile.score);

/** How many cards of a person lie on piles of this score. */
export const countOf = ({ piles }: SortPerson, score: SortPile['score']): number =>
	piles.filter((pile) => pile.score === score).length;

/**
 * Cards by score, −6 … 13, in the order of PQMethod and KADE. Piles were free, so there is no one pattern:
 * it is that of the first person.
 */
export function patternOf({ people }: ClosedSort): readonly number[] {
	const [first] = people;
	return Array.from({ length: 20 }, (_, at) => {
		const score = at - 6;
		return first && (score === -1 || score === 0 || score === 1) ? countOf(first, score) : 0;
	});
}

/** A text on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
