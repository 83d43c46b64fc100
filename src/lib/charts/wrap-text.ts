import { textWidth, type TextStyle } from './text-width';

/** Breaks a word that is wider than the line, with a hyphen where it breaks. */
function pieces(word: string, width: number, style: TextStyle): string[] {
	if (textWidth(word, style) <= width || word.length < 4) return [word];
	let cut = word.length - 2;
	while (cut > 2 && textWidth(`${word.slice(0, cut)}-`, style) > width) cut -= 1;
	return [`${word.slice(0, cut)}-`, ...pieces(word.slice(cut), width, style)];
}

/**
 * Text in lines of at most `width` px. The lines are made about as long as each other, so that no word
 * stands alone at the end.
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
