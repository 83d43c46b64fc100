/** Characters that come from pasting, not typing: a vertical tab for a line break, an escape. */
const CONTROL = /[\p{Cc}\u2028\u2029]/gu;
/** Marks that turn the reading direction of whatever follows, even somebody else's text. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Half a character, cut off at the end of a field. */
const LOST = /\p{Surrogate}/gu;
/** A text of only these looks empty, and is. Between letters they join or break words. */
const UNSEEN = /^[\s\p{Default_Ignorable_Code_Point}]*$/u;

/**
 * A text as typed or pasted, without what nobody meant: never a reason to refuse it. Line ends and
 * tabs stay, other control characters become a space, half a character the replacement character.
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
