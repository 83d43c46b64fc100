import { range } from 'd3';
import { type Box, longestWord, type TextLine, wrapText } from '$lib/ui/text-lines';

/** A card in a drawing: its face, its pictogram where it has one, and its words in lines. */
export interface LaidCard extends Box {
	readonly id: string;
	readonly picture: { readonly x: number; readonly y: number; readonly size: number } | undefined;
	readonly label: readonly TextLine[];
}

/** A card on the table, seen from above: slightly askew. */
export interface TableCard extends LaidCard {
	/** degrees, round its own middle */
	readonly turned: number;
}

interface TableLayout {
	readonly width: number;
	readonly height: number;
	readonly text: number;
	/** how round the corners of the table are */
	readonly round: number;
	readonly cards: readonly TableCard[];
}

/** A card's tilt depends only on its place, so that it is stable. */
const TURNS = [-2.2, 1.4, -1, 2, -1.6, 0.8, 1.8];
const LINE_HEIGHT = 1.16;
const MOST_ROWS = 4;

interface Space {
	readonly width: number;
	readonly height: number;
	/** px of the largest text */
	readonly text: number;
	readonly rtl?: boolean | undefined;
}

/** Cards side by side on a table, in deck order, with the largest text at which all of them fit. */
export function tableLayout(
	cards: readonly { readonly id: string; readonly label: string; readonly picture: boolean }[],
	room: Space
): TableLayout {
	const { width, height } = room;
	const ways = range(1, Math.min(MOST_ROWS, Math.max(1, cards.length)) + 1).map((rows) => {
		const columns = Math.ceil(cards.length / rows);
		const cell = { width: (0.92 * width) / columns, height: (0.88 * height) / rows };
		const card = {
			width: Math.min(0.9 * cell.width, 1.05 * cell.height),
			height: Math.min(0.88 * cell.height, 1.3 * 0.9 * cell.width)
		};
		const inner = 0.88 * card.width;
		const fits = (text: number): boolean => {
			const style = { size: text, strong: true };
			return cards.every(({ label, picture }) => {
				if (longestWord(label, style) > inner) return false;
				const lines = wrapText(label, inner, style).length * LINE_HEIGHT * text;
				return lines + (picture ? 1.9 * text : 0) + 1.2 * text <= card.height;
			});
		};
		let text = room.text;
		while (text > 8 && !fits(text)) text -= 1;
		return { columns, cell, card, inner, text };
	});
	const best = ways.reduce((one, other) => (other.text > one.text ? other : one));
	const { columns, cell, card, inner, text } = best;
	const style = { size: text, strong: true };
	const rows = Math.ceil(cards.length / columns);
	const drawn = cards.map(({ id, label, picture }, at): TableCard => {
		const row = Math.floor(at / columns);
		const inRow = row === rows - 1 ? cards.length - row * columns : columns;
		const column = room.rtl ? inRow - 1 - (at % columns) : at % columns;
		const x = width / 2 + (column - (inRow - 1) / 2) * cell.width - card.width / 2;
		const y = height / 2 + (row - (rows - 1) / 2) * cell.height - card.height / 2;
		const lines = wrapText(label, inner, style);
		const tall = lines.length * LINE_HEIGHT * text;
		const free = card.height - tall - 1.2 * text;
		const size = picture ? Math.max(1.9 * text, Math.min(free, 0.62 * card.width, 5.5 * text)) : 0;
		const words = picture ? size + 0.4 * text : 0;
		const top = y + (card.height - words - tall) / 2;
		return {
			id,
			x,
			y,
			...card,
			turned: TURNS[at % TURNS.length] ?? 0,
			picture: picture ? { x: x + (card.width - size) / 2, y: top, size } : undefined,
			label: lines.map((line, index) => ({
				text: line,
				x: x + card.width / 2,
				y: top + words + (index * LINE_HEIGHT + 0.86) * text
			}))
		};
	});
	return { width, height, text, round: Math.min(0.16 * width, 0.45 * height), cards: drawn };
}
