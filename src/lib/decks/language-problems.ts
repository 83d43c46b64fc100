import type { Deck } from '$lib/domain/deck';
import type { DeckProblem } from './deck-references';

/** Every text of a well-formed deck with a language missing, or with one the deck does not name. */
export function languageProblems(deck: Deck): DeckProblem[] {
	const { sources: _, ...spoken } = deck;
	return walk(spoken, [], deck.languages);
}

/** In the form of a deck, an object that holds nothing but strings is a text. */
function walk(
	value: unknown,
	path: readonly string[],
	languages: readonly string[]
): DeckProblem[] {
	if (typeof value !== 'object' || value === null) return [];
	const entries = Object.entries(value);
	if (Array.isArray(value) || entries.some(([, part]) => typeof part !== 'string')) {
		return entries.flatMap(([key, part]) => walk(part, [...path, key], languages));
	}
	const at = path.join('.');
	const spoken = entries.map(([key]) => key);
	return [
		...languages
			.filter((language) => !spoken.includes(language))
			.map((language) => ({ path: at, message: `no text in ${language}` })),
		...spoken
			.filter((language) => !languages.includes(language))
			.map((language) => ({ path: at, message: `${language} is not a language of the deck` }))
	];
}
