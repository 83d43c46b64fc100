/** A value of a draft as a reader sees it: a text in a language, else the words in it. */
export function shownValue(value: unknown, language: string): string {
	if (value === undefined || value === null) return '';
	if (typeof value !== 'object') return String(value);
	if (Array.isArray(value)) return value.map((one) => shownValue(one, language)).join(', ');
	const thing = value as Readonly<Record<string, unknown>>;
	if ('text' in thing) return shownValue(thing['text'], language);
	return shownValue(thing[language] ?? Object.values(thing)[0], language);
}
