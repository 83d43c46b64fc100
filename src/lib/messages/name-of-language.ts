/** What a language (BCP 47 tag) is called in the reader's language; its tag if that is unknown. */
export const nameOfLanguage = (tag: string, reader: string): string =>
	new Intl.DisplayNames(reader, { type: 'language' }).of(tag) ?? tag;
