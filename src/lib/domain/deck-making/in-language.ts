import type { DraftDeck } from './draft-deck';
import { wholeDraft } from './whole-draft';
import { isList, isObject, type Plain } from './plain-data';

/**
 * A start in one language alone: its texts in that language, or empty cells where it has none.
 */
export function inLanguage(deck: DraftDeck, language: string): DraftDeck {
	const { unreviewed = [], reviewed: _, ...rest } = deck;
	const bare = stripped(rest as unknown as Plain, language, deck.languages) as unknown as DraftDeck;
	return wholeDraft({
		...bare,
		languages: [language],
		...(unreviewed.includes(language) ? { unreviewed: [language] } : {})
	});
}

/** In the form of a deck, an object whose keys are all languages of it is a text. */
function stripped(value: Plain, language: string, languages: readonly string[]): Plain {
	if (isList(value)) return value.map((one) => stripped(one, language, languages));
	if (!isObject(value)) return value;
	const keys = Object.keys(value);
	const isText = keys.length > 0 && keys.every((key) => languages.includes(key));
	if (isText) return { [language]: value[language] ?? '' };
	return Object.fromEntries(
		Object.entries(value).map(([key, one]) => [key, stripped(one, language, languages)])
	);
}
