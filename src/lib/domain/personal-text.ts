/** What in a text could tell who somebody is. */
export type Personal = 'email' | 'phone' | 'name';

const EMAIL = /[^\s@]+@[^\s@]+\.[^\s@]{2,}/u;
/** Nine figures or more with at most a space, dash, dot or bracket between two. */
const PHONE = /\+?(?:\d[\s().-]{0,2}){9,}/u;
/** A word with a capital that does not begin a sentence, and what stands before it. */
const CAPITAL = /[\p{L}\p{N},;:"”’)]\s+(?=(\p{Lu}\p{Ll}+))/gu;
/** Languages, places to go and days: capitalised, but not people. */
const NOBODY = new Set(
	(
		'Nederland Nederlands Nederlandse Engels Engelse Duits Frans Spaans Arabisch Turks Turkse Pools ' +
		'Dutch English German French Spanish Arabic Turkish Polish Europa Europe Marokko Turkije Syrië ' +
		'Taalhuis Leerwerkloket Google YouTube WhatsApp Word Excel Ik I'
	).split(' ')
);

/**
 * Whether a text looks as if it names somebody: an address, a number or a name. A guess, to warn
 * gently on the device itself; it blocks nothing, and the text is sent nowhere for it.
 */
export function personalIn(text: string): Personal | undefined {
	if (EMAIL.test(text)) return 'email';
	if (PHONE.test(text)) return 'phone';
	const words = [...text.matchAll(CAPITAL)].map(([, word = '']) => word);
	return words.some((word) => !NOBODY.has(word)) ? 'name' : undefined;
}
