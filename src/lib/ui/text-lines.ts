export interface TextLine {
	readonly text: string;
	readonly x: number;
	readonly y: number;
}

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** How a line of text is set: size in px, spacing in em, weight regular or that of titles. */
export interface TextStyle {
	readonly size: number;
	readonly strong?: boolean;
	/** Extra space after each letter, in em. */
	readonly letter?: number;
	/** Extra space at each space, in em. */
	readonly word?: number;
}

/** Advance widths of Atkinson Hyperlegible Next at 100 px, measured: width → its letters. */
const regular: Readonly<Record<number, string>> = {
	16: "'",
	21: ',.:;',
	24: '`j|’·',
	25: 'i',
	26: 'l',
	28: ' ï',
	30: '!"()',
	31: 'f',
	33: '[]{}t',
	35: 'r',
	36: '-',
	39: '_/I\\',
	40: '“”',
	41: '1',
	45: 'y',
	46: 'vz',
	48: 's*?cxk',
	51: '7J–a',
	55: '2<>F^hno~öLeuéëü×',
	57: 'TdgEYbpq',
	60: '3$59PSV6',
	62: '+48BRZX=AK',
	66: 'C#0€D…w',
	70: 'GHNUO',
	73: 'Q&',
	78: '@',
	84: 'Mm',
	86: 'W',
	92: '%',
	100: '→←'
};
const strong: Readonly<Record<number, string>> = {
	22: "'",
	28: 'j|’,.:;`',
	31: '!·i',
	33: ' ïl()[]',
	38: '-frt{}',
	40: '"_',
	44: 'I1/\\',
	50: '*“”–csz',
	54: 'y~7v×',
	57: 'Lx?ak9<>FJehnuéëü',
	60: '2oö+^3Ebdgpq',
	63: '$5=ST48Z6P',
	67: 'BRV0CYKAU€',
	70: 'DXH',
	75: '&GNOwQ',
	80: '#@…',
	89: 'MWm',
	97: '%',
	100: '→←'
};

const byLetter = (widths: Readonly<Record<number, string>>) =>
	new Map(
		Object.entries(widths).flatMap(([width, letters]) =>
			[...letters].map((letter) => [letter, Number(width) / 100] as const)
		)
	);
const tables = { regular: byLetter(regular), strong: byLetter(strong) };
/** Width for other scripts: enough for all but the widest letters. */
const OTHER = 0.7;

/** The width of one line of text in px, computed without a browser. */
export function textWidth(text: string, style: TextStyle): number {
	const table = style.strong ? tables.strong : tables.regular;
	const { letter = 0, word = 0 } = style;
	let em = 0;
	for (const char of text) em += (table.get(char) ?? OTHER) + letter + (char === ' ' ? word : 0);
	return em * style.size;
}

/** The width of a text's longest word: below this it breaks. */
export const longestWord = (text: string, style: TextStyle): number =>
	Math.max(0, ...text.split(/\s+/).map((word) => textWidth(word, style)));

/** Breaks a word that is wider than the line, with a hyphen where it breaks. */
function pieces(word: string, width: number, style: TextStyle): string[] {
	if (textWidth(word, style) <= width || word.length < 4) return [word];
	let cut = word.length - 2;
	while (cut > 2 && textWidth(`${word.slice(0, cut)}-`, style) > width) cut -= 1;
	return [`${word.slice(0, cut)}-`, ...pieces(word.slice(cut), width, style)];
}

/**
 * Text in lines of at most `width` px. The lines are balanced, so that no word ends up alone on the
 * last one.
 */
export function wrapText(text: string, width: number, style: TextStyle): readonly string[] {
	const words = text
		.split(/\s+/)
		.filter(Boolean)
		.flatMap((word) => pieces(word, width, style));
	const lines = greedy(words, width, style);
	if (lines.length < 2) return lines;
	// the narrowest width that needs no more lines
	let [low, high] = [width / 2, width];
	while (high - low > 1) {
		const middle = (low + high) / 2;
		if (greedy(words, middle, style).length > lines.length) low = middle;
		else high = middle;
	}
	const even = greedy(words, high, style);
	return even.every((line) => textWidth(line, style) <= width) ? even : lines;
}

function greedy(words: readonly string[], width: number, style: TextStyle): string[] {
	const lines: string[] = [];
	for (const word of words) {
		const last = lines.at(-1);
		const longer = `${last} ${word}`;
		if (last !== undefined && textWidth(longer, style) <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
