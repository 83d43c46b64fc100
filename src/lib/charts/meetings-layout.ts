import { type Box, type TextLine, wrapText } from '$lib/ui/text-lines';
import type { LaidCard } from './talk-table-layout';
import { area, curveBumpX, max, sum } from 'd3';

/** One card, and the lane it lay in then and lies in now. */
export interface MeetingRow {
	readonly id: string;
	readonly label: string;
	readonly then: string;
	readonly now: string;
}

/** The area of the cards under one word. */
export interface MeetingLane {
	readonly id: string;
	readonly title: string;
	readonly tone: 'helps' | 'hinders' | 'neutral';
}

interface MeetingsRoom {
	readonly width: number;
	readonly text: number;
	readonly rtl?: boolean;
	/** false on paper, where no pictogram lies beside the words */
	readonly pictures?: boolean;
	/** spacing in em, as the reader chose */
	readonly letter?: number;
	readonly word?: number;
}

interface DrawnLane extends Box {
	readonly id: string;
	readonly tone: MeetingLane['tone'];
	readonly title: TextLine;
	readonly cards: readonly LaidCard[];
}

interface MeetingsLayout {
	readonly width: number;
	readonly height: number;
	readonly text: number;
	readonly heads: readonly TextLine[];
	readonly columns: readonly (readonly DrawnLane[])[];
	readonly bands: readonly {
		readonly id: string;
		readonly tone: MeetingLane['tone'];
		readonly d: string;
	}[];
}

const LINE_HEIGHT = 1.16;
/** Thickness of a band in lines of text: thinner than any card, so that each is seen alone. */
const BAND = 0.7;

/**
 * Two columns, then and now, each with its cards under their words, and a band from each card's old
 * place to its new. A lane follows the other column's order, so that bands cross less.
 * @param lanes from top to bottom; a lane without cards is left out
 */
export function meetingsLayout(
	rows: readonly MeetingRow[],
	lanes: readonly MeetingLane[],
	heads: readonly [string, string],
	room: MeetingsRoom
): MeetingsLayout {
	const { width, text, rtl = false, pictures = true, letter = 0, word = 0 } = room;
	const style = { size: text, strong: true, letter, word };
	const wide = 0.37 * width;
	const pad = 0.4 * text;
	const size = pictures ? 1.5 * text : 0;
	const gap = 0.25 * text;
	const top = 1.9 * text;
	/** between a pictogram and the words */
	const aside = pictures ? 0.8 * text : 0.4 * text;
	const inner = wide - size - 2 * pad - aside - 0.1 * text;
	const said = new Map(rows.map(({ id, label }) => [id, wrapText(label, inner, style)]));
	const tall = (id: string) =>
		Math.max(size, (said.get(id)?.length ?? 1) * LINE_HEIGHT * text) + pad;
	const place = new Map(lanes.map(({ id }, at) => [id, at]));
	const mirrored = (x: number, extent = 0) => (rtl ? width - x - extent : x);

	const columnOf = (side: 'then' | 'now') => {
		const other = side === 'then' ? 'now' : 'then';
		return lanes.flatMap((lane) => {
			const cards = rows
				.filter((row) => row[side] === lane.id)
				.toSorted((one, two) => (place.get(one[other]) ?? 0) - (place.get(two[other]) ?? 0));
			const lying = sum(cards, ({ id }) => tall(id) + gap);
			const height = 1.75 * text + lying + 0.35 * text;
			return cards.length > 0 ? [{ lane, cards, height }] : [];
		});
	};
	const parts = [columnOf('then'), columnOf('now')];
	const between = 0.6 * text;
	const tallest = max(parts, (part) => sum(part, ({ height }) => height + between) - between) ?? 0;
	const columns = parts.map((part, column): readonly DrawnLane[] => {
		const left = mirrored(column === 0 ? 0 : width - wide, wide);
		// a column with fewer words gets larger gaps
		const free = tallest - sum(part, ({ height }) => height);
		const step = part.length > 1 ? free / (part.length - 1) : 0;
		let y = top + (part.length > 1 ? 0 : free / 2);
		return part.map(({ lane, cards, height }): DrawnLane => {
			const box = { x: left, y, width: wide, height };
			const start = (offset: number, extent = 0) =>
				rtl ? left + wide - offset - extent : left + offset;
			let at = y + 1.75 * text;
			const drawn = cards.map(({ id }): LaidCard => {
				const own = tall(id);
				const lines = said.get(id) ?? [];
				const first = at + (own - lines.length * LINE_HEIGHT * text) / 2;
				const card = {
					id,
					x: left + pad,
					y: at,
					width: wide - 2 * pad,
					height: own,
					picture: pictures
						? { x: start(pad + 0.4 * text, size), y: at + (own - size) / 2, size }
						: undefined,
					label: lines.map((line, index) => ({
						text: line,
						x: start(pad + size + aside),
						y: first + (index * LINE_HEIGHT + 0.86) * text
					}))
				};
				at += own + gap;
				return card;
			});
			const title = { text: lane.title, x: start(pad + 0.2 * text), y: y + 1.2 * text };
			y += height + step;
			return { id: lane.id, tone: lane.tone, ...box, title, cards: drawn };
		});
	});
	const found = columns.map(
		(part) => new Map(part.flatMap(({ cards }) => cards.map((card) => [card.id, card] as const)))
	);
	const tones = new Map(lanes.map(({ id, tone }) => [id, tone]));
	const band = area<LaidCard & { readonly at: number }>()
		.x(({ at }) => at)
		.y0(({ y, height }) => y + (height - BAND * text) / 2)
		.y1(({ y, height }) => y + (height + BAND * text) / 2)
		.curve(curveBumpX);
	const bands = rows.map(({ id, now }) => {
		const ends = found.flatMap((part, column) => {
			const card = part.get(id);
			return card
				? [{ ...card, at: mirrored(column === 0 ? wide - pad : width - wide + pad) }]
				: [];
		});
		return { id, tone: tones.get(now) ?? 'neutral', d: band(ends) ?? '' };
	});
	return {
		width,
		height: top + tallest,
		text,
		heads: heads.map((head, column) => ({
			text: head,
			x: mirrored(column === 0 ? 0 : width - wide),
			y: 1.1 * text
		})),
		columns,
		bands
	};
}
