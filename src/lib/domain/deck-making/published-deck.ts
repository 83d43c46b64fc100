import type { Deck, Texts } from '../deck';
import { applyChanges } from './apply-changes';
import type { DraftDeck } from './draft-deck';
import { textsOfDraft } from './texts-of-draft';

/** What a draft is published as. */
interface PublishedAs {
	readonly id: string;
	readonly version: string;
	readonly licence: string;
	readonly contact?: string;
}

/**
 * The deck that a draft without stops becomes. Texts that nobody reads may be empty in a draft and
 * are filled in: a card's words for what its drawing shows, the first language for another.
 */
export function publishedDeck(draft: DraftDeck, as: PublishedAs): Deck {
	const { taken: _, id: _id, version: _version, ...parts } = draft;
	const changes = textsOfDraft(draft).flatMap(({ path, texts, kind, instead = {} }) => {
		// a card can do without a hint
		const value = kind === 'hint' ? texts : filled(texts, draft.languages, instead);
		return value === texts ? [] : [{ path, value }];
	});
	const whole = (applyChanges(parts, changes) ?? parts) as Omit<Deck, 'id' | 'version'>;
	const { contact: _contact, ...rest } = whole;
	return {
		...rest,
		id: as.id,
		version: as.version,
		licence: as.licence,
		...(as.contact ? { contact: as.contact } : {})
	};
}

function filled(texts: Texts, languages: readonly string[], instead: Texts): Texts {
	if (languages.every((language) => isSaid(texts[language]))) return texts;
	const or = Object.values(texts).find(isSaid) ?? Object.values(instead).find(isSaid) ?? '–';
	return Object.fromEntries(
		languages.map((language) => [language, [texts[language], instead[language]].find(isSaid) ?? or])
	);
}

const isSaid = (text: string | undefined): boolean => (text ?? '').trim() !== '';
