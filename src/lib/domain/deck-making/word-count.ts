/** The number of words a reader meets: a lone dash or sign does not count. */
export const wordCount = (text: string): number =>
	text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;

/** The most words a reader should meet (METHOD §7). */
export const MOST_WORDS_OF_TEXT = { card: 9, hint: 12 } as const;
