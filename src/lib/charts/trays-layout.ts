import { max } from 'd3';
import type { TextLine } from './bars-layout';
import type { Tray } from './card-trays';
import { longestWord, type TextStyle } from './text-width';
import { wrapText } from './wrap-text';

interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface DrawnChip extends Box {
	readonly id: string;
	readonly picture: { readonly x: number; readonly y: number; readonly size: number };
	readonly label: readonly TextLine[];
}

export interface DrawnTray extends Box {
	readonly id: string;
	readonly tone: Tray['tone'];
	readonly title: readonly TextLine[];
	readonly chips: readonly DrawnChip[];
}

export interface TraysLayout {
	readonly width: number;
	readonly height: number;
	readonly text: number;
	readonly trays: readonly DrawnTray[];
}

interface TraysRoom {
	readonly width: number;
	readonly text: number;
	/** spacing in em, as the reader chose */
	readonly letter?: number;
	readonly word?: number;
	readonly rtl?: boolean;
	/** whether the cards have drawings */
	readonly pictures?: boolean;
}

const LINE = 1.2;
/** Narrower than this, in lines of text, no card reads well. */
const LEAST = 11.5;

/** Trays beneath each other, their cards side by side; all cards of one size (D3). */
export function traysLayout(trays: readonly Tray[], room: TraysRoom): TraysLayout {
	const { width, text, rtl = false, letter = 0, word = 0, pictures = true } = room;
	const style: TextStyle = { size: text, letter, word };
	const pad = 0.6 * text;
	const gap = 0.4 * text;
	const picture = pictures ? 1.9 * text : 0;
	const beside = picture + (pictures ? 1.5 : 1.2) * text;
	const labels = trays.flatMap(({ cards }) => cards.map(({ label }) => label));
	// a word that breaks is hard to read: rather fewer cards side by side
	const longest = max(labels, (label) => longestWord(label, style)) ?? 0;
	const least = Math.max(LEAST * text, Math.min(longest + beside + 1, width - 2 * pad));
	const columns = Math.max(1, Math.floor((width - 2 * pad + gap) / (least + gap)));
	const chip = (width - 2 * pad - gap * (columns - 1)) / columns;
	const wrapped = (label: string) => wrapText(label, chip - beside, style);
	const lines = max(labels, (label) => wrapped(label).length) ?? 1;
	const tall = Math.max(1.9 * text, lines * LINE * text) + 0.6 * text;
	const start = (x: number, extent = 0) => (rtl ? width - x - extent : x);
	let y = 0;
	const drawn = trays.map((tray): DrawnTray => {
		const rows = Math.max(1, Math.ceil(tray.cards.length / columns));
		const titled = wrapText(tray.title, width - 2 * pad, { ...style, strong: true });
		const head = pad + (0.5 + LINE * Math.max(1, titled.length)) * text;
		const height = head + rows * tall + (rows - 1) * gap + pad;
		const chips = tray.cards.map(({ id, label }, at): DrawnChip => {
			const x = pad + (at % columns) * (chip + gap);
			const top = y + head + Math.floor(at / columns) * (tall + gap);
			const said = wrapped(label);
			const first = top + (tall - said.length * LINE * text) / 2;
			return {
				id,
				x: start(x, chip),
				y: top,
				width: chip,
				height: tall,
				picture: {
					x: start(x + 0.4 * text, picture),
					y: top + (tall - picture) / 2,
					size: picture
				},
				label: said.map((line, index) => ({
					text: line,
					x: start(x + (pictures ? picture + 0.9 * text : 0.6 * text)),
					y: first + (index * LINE + 0.92) * text
				}))
			};
		});
		const title = titled.map((line, index) => ({
			text: line,
			x: start(pad),
			y: y + pad + (1 + index * LINE) * text
		}));
		const box = { id: tray.id, tone: tray.tone, x: 0, y, width, height, title, chips };
		y += height + gap;
		return box;
	});
	return { width, height: Math.max(0, y - gap), text, trays: drawn };
}
