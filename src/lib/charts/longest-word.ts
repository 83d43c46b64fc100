import { max } from 'd3';
import { textWidth, type TextStyle } from './text-width';

/** The width of the longest word of a text: narrower than this and it is broken. */
export const longestWord = (text: string, style: TextStyle): number =>
	max(text.split(/\s+/), (word) => textWidth(word, style)) ?? 0;
