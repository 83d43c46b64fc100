import type { Texts } from '../deck';
import type { DraftDeck } from './draft-deck';
import { isList, isObject, type Plain } from './plain-data';

/** Keys of a part that hold texts by language, wherever they occur in a deck. */
const TEXT_KEYS = new Set(['text', 'hint', 'alt', 'inYou', 'title', 'description', 'status']);

/**
 * The same draft with every text in all of its languages, in one order; an unwritten text is an
 * empty cell to fill in. A language found in a text but not listed by the draft is added to it, so
 * that nothing anybody wrote is dropped.
 */
export function wholeDraft(draft: DraftDeck): DraftDeck {
	const languages = [...new Set([...draft.languages, ...spoken(draft as unknown as Plain, '')])];
	const added = languages.filter((language) => !draft.languages.includes(language));
	const whole = filled(draft as unknown as Plain, '', languages) as unknown as DraftDeck;
	return {
		...whole,
		// a need lists the cards it answers, even if there are none; other cards have no such list
		cards: whole.cards.map(({ answers = [], ...card }) =>
			card.kind === 'need' || answers.length > 0 ? { ...card, answers } : card
		),
		languages,
		...(added.length > 0 ? { unreviewed: [...(draft.unreviewed ?? []), ...added] } : {})
	};
}

/** Whether this key holds a text: also each question but the anchors, and each line spoken. */
const isTexts = (key: string, above: string): boolean =>
	TEXT_KEYS.has(key) || above === 'instruction' || (above === 'questions' && !LISTS.has(key));
const LISTS = new Set(['anchors', 'instruction']);

function* spoken(value: Plain, key: string): Generator<string> {
	if (isList(value)) for (const one of value) yield* inside(one, key, key);
	else if (isObject(value)) {
		for (const [name, one] of Object.entries(value)) yield* inside(one, name, key);
	}
}

function* inside(value: Plain, key: string, above: string): Generator<string> {
	if (isTexts(key, above) && isObject(value)) yield* Object.keys(value);
	else yield* spoken(value, key);
}

function filled(value: Plain, key: string, languages: readonly string[]): Plain {
	const of = (one: Plain, name: string): Plain =>
		isTexts(name, key) && isObject(one)
			? inAll(one as Texts, languages)
			: filled(one, name, languages);
	if (isList(value)) {
		return value.map((one) =>
			key === 'instruction' && isObject(one)
				? inAll(one as Texts, languages)
				: filled(one, key, languages)
		);
	}
	if (!isObject(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, of(one, name)]));
}

const inAll = (texts: Texts, languages: readonly string[]): Texts =>
	Object.fromEntries(languages.map((language) => [language, texts[language] ?? '']));
