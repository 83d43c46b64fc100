/** What a language (BCP 47 tag) is called in the language of the reader; its tag where that is not known. */
export const nameOfLanguage = (tag: string, reader: string): string =>
	new Intl.DisplayNames(reader, { type: 'language' }).of(tag) ?? tag;
