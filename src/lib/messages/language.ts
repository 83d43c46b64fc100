/**
 * Languages of the pages; adding one is adding its files. Card texts are deck data and may be in
 * others (METHOD §2).
 */
export const languages = ['nl', 'en', 'ar', 'tr'] as const;
/** In these every page can be read. The others are for participants, and chosen by hand. */
export const complete = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];
export type CompleteLanguage = (typeof complete)[number];

export function isLanguage(tag: string | undefined): tag is Language {
	return languages.some((language) => language === tag);
}

/** Whether every page can be read in it. */
export const isComplete = (tag: string | null | undefined): tag is CompleteLanguage =>
	complete.some((language) => language === tag);

/** The first of these wishes in which every page can be read, else Dutch: cards may have more. */
export const completeLanguage = (
	...wishes: readonly (string | null | undefined)[]
): CompleteLanguage => wishes.find(isComplete) ?? 'nl';

/** Scripts that run from right to left, by the languages that use them. */
const rightToLeft = new Set([
	'ar',
	'arc',
	'ckb',
	'dv',
	'fa',
	'he',
	'ku',
	'ps',
	'sd',
	'ug',
	'ur',
	'yi'
]);

/** The direction in which a language (BCP 47 tag) is written. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
	const [language = '', script = ''] = tag.toLowerCase().split('-');
	if (script === 'latn' || script === 'cyrl') return 'ltr';
	return rightToLeft.has(language) ? 'rtl' : 'ltr';
}

/**
 * The language to start in: the one chosen before, else the first wish of the browser that every
 * page has, else Dutch.
 * @param wishes BCP 47 tags, best first, such as `navigator.languages`
 */
export function pickLanguage(wishes: readonly string[], stored?: string): Language {
	if (isLanguage(stored)) return stored;
	return completeLanguage(...wishes.map((wish) => wish.toLowerCase().split('-')[0]));
}
