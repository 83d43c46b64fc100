/** Letters of other alphabets that look Latin (Unicode TR39: the Cyrillic and Greek ones). */
const LATIN_OF: Readonly<Record<string, string>> = Object.fromEntries(
	[
		'аa вb еe кk мm нh оo рp сc тt уy хx іi јj ѕs ԁd һh ԛq ԝw ѵv ѐe ёe ґr ӏl',
		'АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS ҺH ԚQ ԜW',
		'αa βb εe ηn ιi κk νv οo ρp τt υu χx ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX'
	]
		.join(' ')
		.split(' ')
		.map((pair) => [...pair])
		.map(([other = '', latin = '']) => [other, latin])
);

/** The same text with letters that look Latin written in Latin. */
export const latinised = (text: string): string =>
	/[^\0-\u024f]/.test(text) ? [...text].map((sign) => LATIN_OF[sign] ?? sign).join('') : text;

/** The letters in a text that only look Latin. */
export const lookAlikes = (text: string): readonly string[] =>
	[...text].filter((sign) => Object.hasOwn(LATIN_OF, sign));

/** A label without what cannot be seen: composed, single blanks, nothing of zero width. */
export const tidy = (text: string): string =>
	/^[!-~]+$/.test(text)
		? text
		: text
				.normalize('NFC')
				.replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
				.replace(/[\s\u00a0]+/g, ' ')
				.trim();

/** What two texts share to count as the same: letters, digits and sign, in any case. */
export const comparable = (text: string): string =>
	text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[−–]/g, '-')
		.replace(/([\p{L}\p{N}])-/gu, '$1')
		.replace(/[^\p{L}\p{N}+-]+/gu, '');

/** 1.0, 1,0 and +1 are 1: spreadsheets write a number as they like. */
export const wholeNumber = (pile: string): string =>
	/^[+-]?\d+[.,]0+$/.test(pile) ? String(Number(pile.replace(',', '.'))) : pile;
