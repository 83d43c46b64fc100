import { scaleBand } from 'd3';
import type { Letter } from '$lib/domain/deck';
import type { Bin, ServedPlane, StripWord } from '$lib/domain/disclosure/picture';
import type { TextLine } from './bars-layout';
import { textWidth } from './text-width';
import { wrapText } from './wrap-text';

/** px; `text` is a line of text. `height` only where the drawing must fill a box. */
export interface PlaneRoom {
	readonly width: number;
	readonly height?: number;
	readonly text: number;
}

/** The words of a plane, in the reader's language. */
export interface PlaneWords {
	readonly quarters: Readonly<Record<Letter, string>>;
	readonly mostHere: string;
	/** this person's own quarter, on their own phone only */
	readonly own: string;
	readonly people: (count: number) => string;
	/** how many of a count are firm, and how many only just there */
	readonly firm: (firm: number, just: number) => string;
	readonly bins: Readonly<Record<Bin, string>>;
	/** along the side, upwards */
	readonly upwards: string;
	readonly zones: Readonly<Record<'hinders' | 'helps' | 'most' | 'divided' | 'differs', string>>;
}

export interface Zone {
	readonly kind: 'hinders' | 'between' | 'helps';
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	/** this zone holds the word of the strip */
	readonly on: boolean;
	/** what is written in it, middle of the line */
	readonly said: TextLine;
}

export interface Strip {
	readonly axis: 'intrinsic' | 'external';
	readonly title: TextLine;
	readonly zones: readonly Zone[];
	/** px of a line of text in the zones */
	readonly text: number;
}

interface Bar {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface Cell {
	readonly id: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly letter: Letter | undefined;
	readonly bin: Bin | undefined;
	readonly most: boolean;
	readonly lines: readonly TextLine[];
	readonly count: (TextLine & { readonly people: string }) | undefined;
	/** under the count: firm and provisional as one bar, all quarters on one scale */
	readonly split: (TextLine & { readonly firm: Bar; readonly just: Bar }) | undefined;
	/** under the sentence: that most are here, or that the reader is */
	readonly marks: readonly (TextLine & { readonly own: boolean })[];
}

export interface PlaneLayout {
	readonly width: number;
	readonly height: number;
	readonly strips: readonly Strip[];
	readonly cells: readonly Cell[];
	/** where the turned words of the vertical axis stand */
	readonly side: { readonly x: number; readonly y: number };
	readonly foot: { readonly x: number; readonly y: number };
	/** what the shades mean, beneath the plane; empty without shades */
	readonly key: readonly (TextLine & {
		readonly bin: Bin;
		readonly left: number;
		readonly top: number;
		readonly size: number;
	})[];
}

/** As the plane lies: around the person helps above, in the person helps at the end. */
const PLACE: Readonly<Record<string, Letter>> = { '00': 'C', '02': 'A', '20': 'D', '22': 'B' };
const LINE = 1.25;
/** The bar of firm and provisional with its words, in lines of text. */
const SPLIT = 2.3;
const ON: Readonly<Record<StripWord, Zone['kind'] | undefined>> = {
	'most-help': 'helps',
	'most-hinder': 'hinders',
	'most-no-side': 'between',
	divided: undefined,
	differs: undefined
};

/** The words in a zone: its side; between the sides what the group does if it takes none. */
function wordIn(kind: Zone['kind'], word: StripWord, words: PlaneWords['zones']): string {
	if (kind !== 'between') return words[kind];
	if (word === 'most-no-side') return words.most;
	return word === 'divided' || word === 'differs' ? words[word] : '';
}

function stripOf(
	axis: Strip['axis'],
	word: StripWord,
	words: PlaneWords['zones'],
	at: { readonly x: number; readonly y: number; readonly width: number },
	text: number
): Strip {
	const band = zonesIn(at.width);
	const longest = Math.max(
		...Object.values(words).map((said) => textWidth(said, { size: 1, strong: true }))
	);
	return {
		axis,
		text: Math.min(0.94 * text, (band.bandwidth() - 0.2 * text) / longest),
		title: { text: '', x: at.x, y: at.y + text },
		zones: band.domain().map((kind) => {
			const x = at.x + (band(kind) ?? 0);
			const y = at.y + 1.5 * text;
			return {
				kind,
				x,
				y,
				width: band.bandwidth(),
				height: 2.3 * text,
				on: ON[word] === kind,
				said: { text: wordIn(kind, word, words), x: x + band.bandwidth() / 2, y: y + 1.49 * text }
			};
		})
	};
}

const zonesIn = (width: number) =>
	scaleBand<Zone['kind']>(['hinders', 'between', 'helps'], [0, width]).paddingInner(0.03);

/**
 * The plane of in the person (across) and around the person (upwards): two strips, and four quarters
 * with their sentence. With shades the quarters are the corners of nine cells, and what has no letter
 * lies between them (D6).
 */
export function planeLayout(
	plane: ServedPlane,
	words: PlaneWords,
	room: PlaneRoom,
	own?: Letter
): PlaneLayout {
	const { width, text } = room;
	const gap = 0.5 * text;
	const longest = Math.max(
		...Object.values(words.zones).map((said) => textWidth(said, { size: text, strong: true }))
	);
	const half = (width - 2 * text) / 2;
	const beside = zonesIn(half).bandwidth() >= longest + 0.4 * text;
	const stripWidth = beside ? half : width;
	const strips = [
		stripOf(
			'intrinsic',
			plane.strips.intrinsic,
			words.zones,
			{ x: 0, y: 0, width: stripWidth },
			text
		),
		stripOf(
			'external',
			plane.strips.external,
			words.zones,
			{
				x: beside ? stripWidth + 2 * text : 0,
				y: beside ? 0 : 4.6 * text,
				width: stripWidth
			},
			text
		)
	];
	const top = (beside ? 4.6 : 9.2) * text;
	const gutter = 1.9 * text;
	const inner = width - gutter;

	const shaded = plane.bins !== undefined;
	const middle = shaded ? Math.min(0.13 * inner, 4.5 * text) : gap;
	const side = (inner - middle - (shaded ? 2 * gap : 0)) / 2;
	const pad = 0.8 * text;
	const wrapped = (letter: Letter) =>
		wrapText(words.quarters[letter], side - 2 * pad, { size: text });
	const most = Math.max(...(['A', 'B', 'C', 'D'] as const).map((one) => wrapped(one).length));
	const marks = (plane.quarter ? 1 : 0) + (own ? 1 : 0);
	const numbers = (plane.counts ? 2.7 * text : 0) + (plane.firm ? SPLIT * text : 0);
	const least = most * LINE * text + numbers + marks * 1.4 * text + 2 * pad;
	const key = keyOf(shaded ? words.bins : undefined, width, text);
	const free = room.height === undefined ? 0 : room.height - top - gutter - key.height;
	const between = shaded ? Math.min(middle, 3.2 * text) : gap;
	const rest = (free - between - (shaded ? 2 * gap : 0)) / 2;
	const upwards = textWidth(words.upwards, { size: 0.92 * text });
	const long = (upwards - between - (shaded ? 2 * gap : 0)) / 2;
	const tall = Math.max(least, long, room.height === undefined ? side * 0.42 : rest);

	const across = [side, middle, side];
	const down = [tall, between, tall];
	const step = shaded ? gap : 0;
	const start = (sizes: readonly number[], index: number) =>
		sizes.slice(0, index).reduce((sum, size) => sum + size + step, 0);

	const cells: Cell[] = [];
	for (const row of [0, 1, 2]) {
		for (const column of [0, 1, 2]) {
			const letter = PLACE[`${row}${column}`];
			if (!letter && !shaded) continue;
			const x = gutter + start(across, column);
			const y = top + start(down, row);
			const cell = { x, y, width: across[column] ?? 0, height: down[row] ?? 0 };
			const bin = plane.bins?.[row]?.[column];
			cells.push({
				...cell,
				id: `${row}${column}`,
				letter,
				bin,
				most: letter !== undefined && letter === plane.quarter,
				...inside(letter, cell)
			});
		}
	}
	const bottom = top + start(down, 2) + tall;
	return {
		width,
		height: bottom + gutter + key.height,
		strips,
		cells,
		side: { x: 1.1 * text, y: (top + bottom) / 2 },
		foot: { x: gutter + inner / 2, y: bottom + 1.4 * text },
		key: key.items.map((item) => ({
			...item,
			y: item.y + bottom + gutter,
			top: item.top + bottom + gutter
		}))
	};

	function inside(
		letter: Letter | undefined,
		cell: { readonly x: number; readonly y: number; readonly height: number }
	): Pick<Cell, 'lines' | 'count' | 'split' | 'marks'> {
		if (!letter) return { lines: [], count: undefined, split: undefined, marks: [] };
		const lines = wrapped(letter);
		const x = cell.x + pad;
		let y = cell.y + pad;
		const count = plane.counts?.[letter];
		const counted =
			count === undefined
				? undefined
				: { text: String(count), people: words.people(count), x, y: y + 1.9 * text };
		if (counted) y += 2.7 * text;
		const split = splitOf(letter, x, y);
		if (split) y += SPLIT * text;
		const said = lines.map((line, at) => ({ text: line, x, y: y + (at * LINE + 0.95) * text }));
		y += lines.length * LINE * text;
		const marked = [
			...(letter === plane.quarter ? [{ text: words.mostHere, own: false }] : []),
			...(letter === own ? [{ text: words.own, own: true }] : [])
		].map((mark, at) => ({ ...mark, x, y: y + (1.2 + at * 1.4) * text }));
		return { lines: said, count: counted, split, marks: marked };
	}

	function splitOf(letter: Letter, x: number, y: number): Cell['split'] {
		const { counts, firm } = plane;
		if (!counts || !firm) return undefined;
		const scale = (side - 2 * pad) / Math.max(counts.A, counts.B, counts.C, counts.D);
		const just = counts[letter] - firm[letter];
		const bar = { y, height: 0.5 * text };
		return {
			firm: { ...bar, x, width: scale * firm[letter] },
			just: { ...bar, x: x + scale * firm[letter], width: scale * just },
			text: words.firm(firm[letter], just),
			x,
			y: y + 1.6 * text
		};
	}
}

/** What the shades mean: side by side, and on a next line where the width ends. */
function keyOf(words: PlaneWords['bins'] | undefined, width: number, text: number) {
	if (!words) return { height: 0, items: [] };
	const size = 1.1 * text;
	let [x, line] = [0, 0];
	const items = (['few', 'some', 'many'] as const).map((bin) => {
		const long = size + 0.5 * text + textWidth(words[bin], { size: text });
		if (x > 0 && x + long > width) [x, line] = [0, line + 1];
		const left = x;
		x += long + 1.3 * text;
		const top = (0.5 + line * 1.7) * text;
		return {
			bin,
			left,
			top,
			size,
			text: words[bin],
			x: left + size + 0.5 * text,
			y: top + 0.9 * text
		};
	});
	return { height: (0.5 + (line + 1) * 1.7) * text, items };
}

/**
 * The plane with the largest text with which it fits a box.
 * @param box px; `text` is the largest text wanted
 */
export function fitPlane(
	plane: ServedPlane,
	words: PlaneWords,
	box: PlaneRoom & { readonly height: number }
): { readonly layout: PlaneLayout; readonly text: number } {
	const smallest = Math.min(box.text, 9);
	for (let text = box.text; text > smallest; text -= 0.5) {
		const layout = planeLayout(plane, words, { ...box, text });
		if (layout.height <= box.height) return { layout, text };
	}
	return { layout: planeLayout(plane, words, { ...box, text: smallest }), text: smallest };
}
