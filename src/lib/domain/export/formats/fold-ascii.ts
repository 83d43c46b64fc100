/** Letters and signs that are not plain once their marks are removed. */
const PLAIN: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	Æ: 'AE',
	œ: 'oe',
	Œ: 'OE',
	ø: 'o',
	Ø: 'O',
	ł: 'l',
	Ł: 'L',
	đ: 'd',
	Đ: 'D',
	ð: 'd',
	Ð: 'D',
	þ: 'th',
	Þ: 'Th',
	ı: 'i',
	'‘': "'",
	'’': "'",
	'“': '"',
	'”': '"',
	'„': '"',
	'–': '-',
	'—': '-',
	'−': '-',
	'…': '...',
	'€': 'EUR'
};

/** A text in the 95 characters that a program of 1990 prints; any without a plain form is `?`. */
export function foldAscii(text: string): string {
	const folded = text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[^ -~]/gu, (sign) => PLAIN[sign] ?? '?');
	return folded;
}
