/** The number of words a reader meets: a lone dash or sign is none. */
export const wordCount = (text: string): number =>
	text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;

/** Words that a reader meets at most (METHOD §7). */
export const MOST_WORDS_OF_TEXT = { card: 9, hint: 12 } as const;
