import { type Fit, fitText } from './wall-size';
import { type TextLine, type TextStyle, textWidth, wrapText } from '$lib/ui/text-lines';
import { greatest, scaleLinear } from 'd3';
import {
	type BarRow,
	type BarValue,
	type Place,
	reachOfAll,
	type Stretch,
	stretchesOf
} from './bar-rows';

/** The room for a drawing of bars: px, and how many columns of rows are side by side. */
interface BarsRoom {
	readonly width: number;
	/** px of a line of text */
	readonly text: number;
	readonly columns: number;
	/** the words of the two directions above the bars, and of the middle pile if it is drawn */
	readonly sides: { readonly left: string; readonly right: string; readonly middle?: string };
	/** the words of two piles that are served as one number */
	readonly rest: (count: number) => string;
	/** false where rows have no pictogram, such as parts of life */
	readonly pictures?: boolean;
	/** the room between rows, in lines of text */
	readonly gap?: number;
	/** people from the middle to the edge, if these rows are part of a larger set */
	readonly reach?: number;
	/** spacing in em, as the reader chose */
	readonly letter?: number;
	readonly word?: number;
}

/** A stretch of a bar, where it lies. */
interface BarStretch extends Omit<Stretch, 'from'> {
	readonly x: number;
	/** Its text, inside or, if it is too short, beside it; absent if there is no room at all. */
	readonly said: (TextLine & { readonly anchor: 'start' | 'middle' | 'end' }) | undefined;
}

export interface DrawnRow {
	readonly id: string;
	/** top and height of the whole row, and of its bar */
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly bar: { readonly y: number; readonly height: number };
	readonly picture: { readonly x: number; readonly y: number; readonly size: number };
	readonly label: readonly TextLine[];
	readonly stretches: readonly BarStretch[];
	readonly word:
		| (TextLine & { readonly place: Place; readonly left: number; readonly width: number })
		| undefined;
	/** where a two-tone mark covers what divides the group */
	readonly parted: { readonly x: number; readonly width: number } | undefined;
}

interface BarsLayout {
	readonly width: number;
	readonly text: number;
	readonly height: number;
	/** where each column has its middle */
	readonly middles: readonly number[];
	/** above the bars: how far the directions are from the middle, and what is between or under */
	readonly heads: { readonly apart: number; readonly between: number | undefined };
	/** the pieces of the middle line: whole, or behind each bar where labels are above the bars */
	readonly lines: readonly {
		readonly x: number;
		readonly top: number;
		readonly bottom: number;
	}[];
	/** the labels stand above the bars */
	readonly stacked: boolean;
	readonly headings: readonly { readonly id: string; readonly lines: readonly TextLine[] }[];
	readonly rows: readonly DrawnRow[];
}

const LINE_HEIGHT = 1.22;
/** Between the columns, in lines of text. */
const GUTTER = 2;
/** Above the first row, for the words of the two directions. */
const HEAD = 1.7;

/** A word in its own rounded box. */
const wordWidth = (word: string, style: TextStyle) => textWidth(word, style) + 1.4 * style.size;

/**
 * Rows of diverging bars: what helps (or is needed) to the left of a middle line, what hinders to
 * the right, the pile between across it. A word is placed where its bar would be and has no length.
 * All bars of a drawing share one scale, made from the served numbers alone.
 */
export function barsLayout(rows: readonly BarRow[], room: BarsRoom): BarsLayout {
	const { width, text, pictures = true, letter = 0, word = 0 } = room;
	const gap = (room.gap ?? 0.7) * text;
	const style = { size: text, letter, word };
	const columns = Math.max(1, Math.min(room.columns, rows.length));
	const gutter = GUTTER * text;
	const column = (width - gutter * (columns - 1)) / columns;
	// a narrow column has its label above the bar
	const stacked = column < 27 * text;
	const barText = { ...style, strong: true };
	const side = Math.max(textWidth(room.sides.left, barText), textWidth(room.sides.right, barText));
	const words = rows.map((row) =>
		row.kind === 'card' && row.value.form === 'word' ? wordWidth(row.value.word, barText) : 0
	);
	// the bars leave room for the words above them and for the longest word shown instead
	const least = Math.max(2 * side + 1.4 * text, 1.25 * Math.max(0, ...words));
	const labelShare = Math.min(0.42, 1 - least / column);
	const picture = pictures ? Math.min(2 * text, column / 6) : 0;
	const labelWidth = stacked
		? column - picture - 0.5 * text
		: column * labelShare - picture - 0.9 * text;
	const barStart = stacked ? 0 : column * labelShare;
	const half = (column - barStart) / 2;
	const reach = room.reach ?? reachOfAll(rows);
	const length = scaleLinear([0, reach], [0, half]);

	const measured = rows.map((row) => {
		if (row.kind === 'heading') {
			const lines = wrapText(row.label, column, barText);
			return { row, lines, height: (1.28 + lines.length * LINE_HEIGHT) * text };
		}
		const lines = wrapText(row.label, labelWidth, style);
		const label = Math.max(picture, lines.length * LINE_HEIGHT * text);
		const height = (stacked ? label + 2.1 * text : Math.max(label, 1.9 * text)) + gap;
		return { row, lines, height };
	});

	const spread = inColumns(measured, columns);
	const headings: { readonly id: string; readonly lines: readonly TextLine[] }[] = [];
	const drawn: DrawnRow[] = [];
	const middles: number[] = [];
	const middleLines: { x: number; top: number; bottom: number }[] = [];
	const between = room.sides.middle ? textWidth(room.sides.middle, barText) : 0;
	const oneLine = 2 * side + between + 1.8 * text <= 2 * half;
	const heads = {
		apart: between > 0 && oneLine ? between / 2 + 0.8 * text : 0.6 * text,
		between: between === 0 ? undefined : (oneLine ? 1 : 2.15) * text
	};
	const top = (HEAD + (between > 0 && !oneLine ? 1.15 : 0)) * text;
	let bottom = top;
	spread.forEach((part, at) => {
		const left = at * (column + gutter);
		const middle = left + barStart + half;
		let y = top;
		for (const { row, lines, height } of part) {
			if (row.kind === 'heading') {
				const last = y + height - 0.75 * text;
				const lead = (lines.length - 1) * LINE_HEIGHT * text;
				headings.push({
					id: row.id,
					lines: lines.map((line, at) => ({
						text: line,
						x: left,
						y: last - lead + at * LINE_HEIGHT * text
					}))
				});
			} else {
				const inner = height - gap;
				const label = stacked ? inner - 2.1 * text : inner;
				const first = y + gap / 2 + (label - lines.length * LINE_HEIGHT * text) / 2;
				const barTop = stacked ? y + gap / 2 + label + 0.25 * text : y + (height - 1.8 * text) / 2;
				const stretches = stretchesOf(row.value, length).map((part) => written(part, barTop));
				const word = row.value.form === 'word' ? placed(row.value, barTop) : undefined;
				drawn.push({
					id: row.id,
					x: left,
					y,
					width: column,
					height,
					bar: { y: barTop, height: 1.8 * text },
					picture: { x: left, y: y + gap / 2 + (label - picture) / 2, size: picture },
					label: lines.map((line, index) => ({
						text: line,
						x: left + (picture > 0 ? picture + 0.5 * text : 0),
						y: first + (index * LINE_HEIGHT + 0.92) * text
					})),
					stretches,
					word,
					parted: row.divided ? { x: middle - half, width: 2 * half } : undefined
				});
				if (stacked) {
					const [above, below] = [barTop - 0.2 * text, barTop + 2 * text];
					middleLines.push({ x: middle, top: above, bottom: below });
				}
			}
			y += height;
		}
		bottom = Math.max(bottom, y);
		middles.push(middle);
		if (!stacked) middleLines.push({ x: middle, top, bottom: y });

		/** What a segment says: inside, else beside it, else only to screen readers. */
		function written(part: Stretch, barTop: number): BarStretch {
			const { kind, count, from, width: long } = part;
			const at = { kind, count, x: middle + from, width: long };
			const y = barTop + 1.25 * text;
			const wordy = kind === 'rest' ? [room.rest(count), String(count)] : [String(count)];
			// the middle pile has a neighbour on each side: its number may touch them
			const air = kind === 'middle' ? 0.1 : 0.5;
			const inside = wordy.find((said) => textWidth(said, barText) + air * text <= long);
			if (inside) {
				return { ...at, said: { text: inside, x: at.x + long / 2, y, anchor: 'middle' } };
			}
			if (kind === 'middle') return { ...at, said: undefined };
			const said = { text: wordy[0] ?? '', y } as const;
			return from < 0
				? { ...at, said: { ...said, x: at.x - 0.3 * text, anchor: 'end' } }
				: { ...at, said: { ...said, x: at.x + long + 0.3 * text, anchor: 'start' } };
		}

		function placed(value: Extract<BarValue, { form: 'word' }>, barTop: number) {
			const long = wordWidth(value.word, barText);
			const wanted = { left: -half / 2, middle: 0, right: half / 2 }[value.place];
			const most = Math.max(0, half - long / 2);
			const x = middle + Math.max(-most, Math.min(most, wanted));
			return {
				text: value.word,
				place: value.place,
				x,
				y: barTop + 1.23 * text,
				left: x - long / 2,
				width: long
			};
		}
	});
	return {
		width,
		text,
		height: bottom + 0.3 * text,
		middles,
		heads,
		lines: middleLines,
		stacked,
		headings,
		rows: drawn
	};
}

interface Measured {
	readonly row: BarRow;
	readonly lines: readonly string[];
	readonly height: number;
}

/** Rows in order over columns of similar height; a heading stays with its first row. */
function inColumns(rows: readonly Measured[], columns: number): Measured[][] {
	const total = rows.reduce((sum, row) => sum + row.height, 0);
	const found: Measured[][] = [[]];
	let filled = 0;
	for (const [at, row] of rows.entries()) {
		const bound = (total * found.length) / columns;
		const next = row.row.kind === 'heading' ? (rows[at + 1]?.height ?? 0) : 0;
		const last = found.at(-1) as Measured[];
		const previous = last.at(-1);
		const full = filled + row.height / 2 + next > bound;
		if (full && found.length < columns && last.length > 0 && previous?.row.kind !== 'heading') {
			found.push([row]);
		} else last.push(row);
		filled += row.height;
	}
	return found;
}

/** Gaps between rows that must all be visible, in lines of text: as wide as there is room. */
const DENSE = 0.45;
const WIDER = [1.6, 1.3, 1, 0.7];

/** The height that bars need at this text, in one column or two; px. */
export const barsHeight = (
	rows: readonly BarRow[],
	room: Omit<BarsRoom, 'columns' | 'text'>,
	text: number
): number =>
	Math.min(
		...[1, 2].map((columns) => barsLayout(rows, { gap: DENSE, ...room, columns, text }).height)
	);

/** Bars with the largest text at which they fit a height, in one column or two; px. */
export function fitBars(
	rows: readonly BarRow[],
	room: Omit<BarsRoom, 'columns' | 'text'>,
	fit: Fit
): BarsLayout {
	const ways = [1, 2].map((columns) => {
		const at = (text: number, gap: number) => barsLayout(rows, { gap, ...room, columns, text });
		return { at, drawn: fitText((text) => at(text, DENSE), fit) };
	});
	const held = ways.filter(({ drawn }) => drawn.height <= fit.height);
	const best = greatest(held, ({ drawn }) => drawn.text) ?? ways.at(-1);
	if (!best) throw new Error('bars without a way to lay them');
	const { at, drawn } = best;
	const wider = WIDER.map((gap) => at(drawn.text, gap));
	return wider.find(({ height }) => height <= fit.height) ?? drawn;
}
