import { handOf, type Deck, type DeckSize, type Work } from '$lib/domain/deck';

export type TextRule = 'card-words' | 'hint-words' | 'duplicate' | 'axis-cards' | 'language';

/** One text that breaks a rule for readers; `card` is empty where the whole deck does. */
export interface TextProblem {
	readonly card: string;
	readonly rule: TextRule;
	readonly text: string;
}

const mostWords = { text: 9, hint: 12 } as const;
const fewestOnAxis = 10;

/** The number of words a reader meets: a lone dash or sign is none. */
export const wordCount = (text: string): number =>
	text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;

/** Where the deck breaks the rules for its texts (METHOD §7) and for the size of a hand (S2). */
export function textProblems(deck: Deck): TextProblem[] {
	return [...lengths(deck), ...duplicates(deck), ...missing(deck), ...thinAxes(deck)];
}

function lengths(deck: Deck): TextProblem[] {
	const all = [...deck.cards, ...deck.practice];
	return all.flatMap(({ id, text, hint }) => [
		...Object.values(text)
			.filter((words) => wordCount(words) > mostWords.text)
			.map((words) => ({ card: id, rule: 'card-words' as const, text: words })),
		...Object.values(hint)
			.filter((words) => wordCount(words) > mostWords.hint)
			.map((words) => ({ card: id, rule: 'hint-words' as const, text: words }))
	]);
}

/** Two cards with the same words, whatever their capitals; the later one is named. */
function duplicates(deck: Deck): TextProblem[] {
	const all = [...deck.cards, ...deck.practice];
	return deck.languages.flatMap((language) =>
		all.flatMap(({ id, text }, at) => {
			const words = text[language];
			const same = (other: string | undefined) =>
				other?.trim().toLowerCase() === words?.trim().toLowerCase();
			return words !== undefined && all.findIndex((card) => same(card.text[language])) < at
				? [{ card: id, rule: 'duplicate' as const, text: words }]
				: [];
		})
	);
}

function missing(deck: Deck): TextProblem[] {
	const all = [...deck.cards, ...deck.practice];
	return all.flatMap(({ id, text, hint, alt }) =>
		[text, hint, alt].flatMap((texts) =>
			deck.languages
				.filter((language) => !texts[language]?.trim())
				.map((language) => ({ card: id, rule: 'language' as const, text: language }))
		)
	);
}

/** Every hand needs enough cards on both axes for a clear side to be possible. */
function thinAxes(deck: Deck): TextProblem[] {
	const sizes: DeckSize[] = ['core', 'full'];
	const works: Work[] = ['employed', 'not-employed', 'unsaid'];
	return sizes.flatMap((size) =>
		works.flatMap((work) =>
			deck.axes.flatMap(({ id }) => {
				const count = handOf(deck, 'factor', size, work).filter(({ axis }) => axis === id).length;
				return count < fewestOnAxis
					? [{ card: '', rule: 'axis-cards' as const, text: `${id} ${size} ${work}: ${count}` }]
					: [];
			})
		)
	);
}
