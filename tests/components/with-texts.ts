import type { Language } from '../../src/lib/messages/language';
import type { Section } from '../../src/lib/messages/loader';
import {
	createLanguage,
	languageKey,
	type LanguageHolder
} from '../../src/lib/messages/texts.svelte';

/**
 * The context in which a component finds its texts:
 * `render(Sorter, { props, context: await withTexts(['common', 'participant']) })`.
 */
export async function withTexts(
	sections: readonly Section[],
	language: Language = 'nl'
): Promise<Map<symbol, LanguageHolder>> {
	const holder = createLanguage(language);
	await holder.need(sections);
	return new Map([[languageKey, holder]]);
}
