import type { Texts } from '$lib/domain/deck';
import type { DraftDeck } from '$lib/domain/deck-making/draft-deck';
import { withText } from './edit-text';
import { textsOfDraft } from '$lib/domain/deck-making/texts-of-draft';

/** The deck with one more language, still to be written and not reviewed. */
export function withLanguage(deck: DraftDeck, tag: string): DraftDeck {
	if (deck.languages.includes(tag)) return deck;
	const all = textsOfDraft(deck).map(({ path }) => path);
	const next = all.reduce((one, path) => withText(one, path, tag, ''), deck);
	return {
		...next,
		languages: [...deck.languages, tag],
		unreviewed: [...(deck.unreviewed ?? []), tag]
	};
}

/** The deck without a language and its texts; the last one stays. */
export function withoutLanguage(deck: DraftDeck, tag: string): DraftDeck {
	if (deck.languages.length < 2) return deck;
	const languages = deck.languages.filter((one) => one !== tag);
	const { sources, ...spoken } = deck;
	return {
		...(without(spoken, tag, deck.languages) as Omit<DraftDeck, 'sources'>),
		sources,
		languages,
		unreviewed: (deck.unreviewed ?? []).filter((one) => one !== tag)
	};
}

function without(value: unknown, tag: string, languages: readonly string[]): unknown {
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) return value.map((one) => without(one, tag, languages));
	const entries = Object.entries(value);
	const isText =
		entries.length > 0 &&
		entries.every(([key, one]) => typeof one === 'string' && languages.includes(key));
	if (!isText) {
		return Object.fromEntries(entries.map(([key, one]) => [key, without(one, tag, languages)]));
	}
	const { [tag]: _, ...rest } = value as Texts;
	return rest;
}
