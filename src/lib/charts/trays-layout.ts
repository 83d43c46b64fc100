import type { TextLine } from './bars-layout';
import { wrapText } from './wrap-text';

export interface TrayOfLabels {
	readonly id: string;
	readonly title: string;
	readonly tone: 'helps' | 'hinders' | 'neutral';
	readonly cards: readonly { readonly id: string; readonly label: string }[];
}

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
	readonly tone: TrayOfLabels['tone'];
	readonly title: TextLine;
	readonly chips: readonly DrawnChip[];
}

export interface TraysLayout {
	readonly width: number;
	readonly height: number;
	readonly trays: readonly DrawnTray[];
}

const LINE = 1.2;

/** Trays beneath each other, their cards side by side; all cards of one size (D3). */
export function traysLayout(
	trays: readonly TrayOfLabels[],
	room: { readonly width: number; readonly text: number }
): TraysLayout {
	const { width, text } = room;
	const pad = 0.7 * text;
	const gap = 0.45 * text;
	const columns = Math.max(1, Math.floor((width - 2 * pad + gap) / (13 * text)));
	const chip = (width - 2 * pad - gap * (columns - 1)) / columns;
	const picture = 2 * text;
	const wrapped = (label: string) => wrapText(label, chip - picture - 1.6 * text, { size: text });
	const lines = Math.max(
		1,
		...trays.flatMap(({ cards }) => cards.map(({ label }) => wrapped(label).length))
	);
	const tall = Math.max(picture, lines * LINE * text) + 0.8 * text;
	let y = 0;
	const drawn = trays.map((tray): DrawnTray => {
		const rows = Math.max(1, Math.ceil(tray.cards.length / columns));
		const height = 2 * pad + 1.9 * text + rows * tall + (rows - 1) * gap;
		const first = y + pad + 1.9 * text;
		const chips = tray.cards.map(({ id, label }, at): DrawnChip => {
			const x = pad + (at % columns) * (chip + gap);
			const top = first + Math.floor(at / columns) * (tall + gap);
			const said = wrapped(label);
			const start = top + (tall - said.length * LINE * text) / 2;
			return {
				id,
				x,
				y: top,
				width: chip,
				height: tall,
				picture: { x: x + 0.5 * text, y: top + (tall - picture) / 2, size: picture },
				label: said.map((line, index) => ({
					text: line,
					x: x + picture + text,
					y: start + (index * LINE + 0.92) * text
				}))
			};
		});
		const title = { text: tray.title, x: pad, y: y + pad + 1.1 * text };
		const box = { id: tray.id, tone: tray.tone, x: 0, y, width, height, title, chips };
		y += height + gap;
		return box;
	});
	return { width, height: Math.max(0, y - gap), trays: drawn };
}
