/** Signs that no keyboard types but pasting brings: a vertical tab for a line break, an escape. */
const CONTROL = /[\p{Cc}\u2028\u2029]/gu;
/** Marks that turn the reading direction of what stands after them, in whosever text that is. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Half a character, cut off at the end of a field. */
const LOST = /\p{Surrogate}/gu;
/** A text of these alone looks empty, and is. Between letters they join or break words. */
const UNSEEN = /^[\s\p{Default_Ignorable_Code_Point}]*$/u;

/**
 * A text as somebody typed or pasted it, without what nobody meant: never a reason to refuse it. Line ends
 * and tabs stay, other control signs become a space, and half a character becomes the sign for one that is lost.
 */
export function typedText(text: string): string {
	const clean = text
		.replace(LOST, '\ufffd')
		.replace(CONTROL, (sign) => (/[\t\n\r]/.test(sign) ? sign : ' '))
		.replace(DIRECTION, '');
	return UNSEEN.test(clean) ? '' : clean;
}

/** The same on one line. */
export const typedLine = (text: string): string => typedText(text).replace(/[\t\n\r]+/g, ' ');

/** What a field holds once it is kept: empty where nothing in it can be seen. */
export const writtenText = (text: string): string => typedText(text).trim();
