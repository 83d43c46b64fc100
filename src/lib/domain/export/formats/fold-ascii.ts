/** Letters and signs that taking off their marks does not make plain. */
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

/** A text in the 95 signs that a program of 1990 prints; a sign without a plain form becomes `?`. */
export function foldAscii(text: string): string {
	const folded = text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[^ -~]/gu, (sign) => PLAIN[sign] ?? '?');
	return folded;
}
