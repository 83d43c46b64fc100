/** The most words in a sentence for participants (METHOD §7: A2, one idea per sentence). */
export const MOST_WORDS = 15;
/** The most sentences in a text of a study. */
export const MOST_SENTENCES = 6;

/**
 * What makes a text too hard for participants: sentences of more than 15 words, and more than six
 * sentences. A sentence ends with . ! ? or a line.
 * @returns the sentences that are too long; `many` when there are too many
 */
export function hardSentences(text: string): {
	readonly long: readonly string[];
	readonly many: boolean;
} {
	const sentences = text
		.replace(/([.!?…؟])\s+/gu, '$1\n')
		.split(/\n+/u)
		.map((sentence) => sentence.trim())
		.filter((sentence) => sentence !== '');
	const words = (sentence: string) =>
		sentence.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
	return {
		long: sentences.filter((sentence) => words(sentence) > MOST_WORDS),
		many: sentences.length > MOST_SENTENCES
	};
}
