import type { GroupPicture, PileWord, ServedShift } from '$lib/domain/disclosure/picture';
import { type TextLine, wrapText } from '$lib/ui/text-lines';
import { evenSlides, WALL, wallHeight } from './wall-size';
import type { Deck } from '$lib/domain/deck';
import { readCard } from '$lib/domain/disclosure/read-card';
import type { messages } from '$lib/messages/charts/nl';
import { nameIn } from './picture-words';

/** Where a word goes: with what helps, between, or with what holds back. */
type Lane = 0 | 1 | 2;

const LANE: Readonly<Record<PileWord, Lane>> = {
	'most-help': 0,
	'most-neutral': 1,
	divided: 1,
	differs: 1,
	'most-hinder': 2
};

interface ShiftWords {
	/** over the three lanes */
	readonly lanes: readonly [string, string, string];
	/** at the marks of a row: where it was, where it is, or that it stayed */
	readonly first: string;
	readonly now: string;
	readonly stayed: string;
	/** what one row says, in words; empty if it adds nothing */
	readonly say: (row: ShiftRow) => string;
}

interface DrawnShift {
	readonly id: string;
	readonly top: number;
	readonly height: number;
	readonly picture: { readonly x: number; readonly y: number; readonly size: number };
	readonly label: readonly TextLine[];
	readonly said: readonly TextLine[];
	/** the lane line, and the marks on it */
	readonly y: number;
	readonly before: number | undefined;
	readonly now: number;
	/** the words at the marks, above them */
	readonly tags: readonly TextLine[];
	/** the arrow between the marks, where they are apart */
	readonly arrow: { readonly from: number; readonly to: number } | undefined;
}

interface ShiftLayout {
	readonly width: number;
	readonly height: number;
	readonly text: number;
	readonly lanes: readonly { readonly x: number; readonly lines: readonly TextLine[] }[];
	readonly mark: number;
	readonly rows: readonly DrawnShift[];
}

const LINE_HEIGHT = 1.22;

/**
 * Rows of arrows from the lane the group's word was in to the lane it is in now (G7). Label and
 * lanes are side by side if there is room, else stacked.
 * @param room px; `text` is the size of a line
 */
export function shiftLayout(
	rows: readonly ShiftRow[],
	words: ShiftWords,
	room: {
		readonly width: number;
		readonly text: number;
		readonly rtl?: boolean;
		readonly pictures?: boolean;
	}
): ShiftLayout {
	const { width, text, rtl = false, pictures = true } = room;
	const stacked = width < 34 * text;
	const picture = pictures ? 2.2 * text : 0;
	const beside = pictures ? picture + 0.7 * text : 0;
	const labelWidth = stacked ? width : width * 0.36;
	const left = stacked ? 0 : labelWidth + text;
	const track = width - left;
	const mark = 0.62 * text;
	const laneWidth = track / 3;
	const laneX = (lane: Lane) => left + laneWidth * (lane + 0.5);
	const style = { size: text };
	const strong = { size: text, strong: true };
	const lines = (
		texts: readonly string[],
		x: number,
		first: number
	): { readonly lines: readonly TextLine[]; readonly bottom: number } => ({
		lines: texts.map((line, at) => ({ text: line, x, y: first + at * LINE_HEIGHT * text })),
		bottom: first + texts.length * LINE_HEIGHT * text
	});

	const heads = words.lanes.map((lane) => wrapText(lane, laneWidth - 0.5 * text, strong));
	const headLines = Math.max(...heads.map((lane) => lane.length));
	const lanes = heads.map((lane, at) => ({
		x: laneX(at as Lane),
		lines: lines(lane, laneX(at as Lane), text + (headLines - lane.length) * LINE_HEIGHT * text)
			.lines
	}));
	let top = headLines * LINE_HEIGHT * text + 0.6 * text;
	const drawn = rows.map((row): DrawnShift => {
		const label = wrapText(row.label, labelWidth - beside - 0.1 * text, style);
		const sentence = words.say(row);
		const said = sentence === '' ? [] : wrapText(sentence, track - text, style);
		const labelHeight = Math.max(picture, label.length * LINE_HEIGHT * text);
		const tagHeight = row.before === undefined ? 0 : 0.95 * text;
		const trackHeight = 1.8 * text + tagHeight;
		const saidHeight = said.length * LINE_HEIGHT * text;
		const inside = stacked
			? labelHeight + 0.3 * text + trackHeight + saidHeight
			: Math.max(labelHeight, trackHeight + saidHeight);
		const height = inside + 1.1 * text;
		const start = top + 0.5 * text;
		const trackTop = stacked
			? start + labelHeight + 0.3 * text
			: start + (inside - trackHeight - saidHeight) / 2;
		const labelTop = stacked ? start : start + (inside - labelHeight) / 2;
		const labelStart =
			labelTop + (labelHeight - label.length * LINE_HEIGHT * text) / 2 + 0.92 * text;
		const y = trackTop + tagHeight + 0.9 * text;
		const from = row.before && laneX(LANE[row.before]);
		const to = laneX(LANE[row.now]);
		const turn = from === undefined || from === to ? 0 : Math.sign(to - from);
		const result = {
			id: row.id,
			top,
			height,
			picture: { x: 0, y: labelTop + (labelHeight - picture) / 2, size: picture },
			label: lines(label, beside, labelStart).lines,
			said: lines(said, left + track / 2, trackTop + trackHeight + 0.85 * text).lines,
			y,
			before: from,
			now: to,
			tags: tagsOf(from, to).map((tag) => ({ ...tag, y: y - 1.05 * text })),
			arrow:
				from === undefined || turn === 0
					? undefined
					: { from: from + turn * mark * 1.2, to: to - turn * mark * 1.5 }
		};
		top += height;
		return result;
	});
	const layout = { width, height: top, text, lanes, mark, rows: drawn };
	return rtl ? mirrored(layout) : layout;

	function tagsOf(from: number | undefined, to: number) {
		if (from === undefined) return [];
		if (from === to) return [{ text: words.stayed, x: to }];
		return [
			{ text: words.first, x: from },
			{ text: words.now, x: to }
		];
	}
}

/** For right-to-left readers: what helps is on the right, and texts begin there. */
function mirrored(layout: ShiftLayout): ShiftLayout {
	const across = (x: number) => layout.width - x;
	const said = <T extends TextLine>(lines: readonly T[]) =>
		lines.map((line) => ({ ...line, x: across(line.x) }));
	return {
		...layout,
		lanes: layout.lanes.map(({ x, lines }) => ({ x: across(x), lines: said(lines) })),
		rows: layout.rows.map((row) => ({
			...row,
			picture: { ...row.picture, x: across(row.picture.x + row.picture.size) },
			label: said(row.label),
			said: said(row.said),
			tags: said(row.tags),
			before: row.before === undefined ? undefined : across(row.before),
			now: across(row.now),
			arrow: row.arrow && { from: across(row.arrow.from), to: across(row.arrow.to) }
		}))
	};
}

const LONG = 'houdt de meesten tegen';
const TEXTS: ShiftWords = {
	lanes: [LONG, LONG, LONG],
	first: '',
	now: '',
	stayed: '',
	say: ({ shift }) => (shift ? `De meesten legden hem anders, vooral naar “${LONG}”.` : '')
};

/** The rows, on as many walls as 30 px text needs. */
export const shiftSlides = (
	rows: readonly ShiftRow[],
	prompt: string
): readonly (readonly ShiftRow[])[] =>
	evenSlides(rows, (slide) => shiftLayout(slide, TEXTS, WALL).height <= wallHeight(prompt));

/** One card that was put again: the group's word before and now, and how the group moved it. */
export interface ShiftRow {
	readonly id: string;
	readonly label: string;
	/** undefined where the picture before did not show it, or is not in the room */
	readonly before: PileWord | undefined;
	readonly now: PileWord;
	/** undefined under 10 people */
	readonly shift: ServedShift | undefined;
}

/** The rows of a picture of replaced cards, in deck order; made from served values alone. */
export function shiftRows(
	before: GroupPicture | undefined,
	now: GroupPicture,
	deck: Deck,
	language: string
): readonly ShiftRow[] {
	return now.cards.map((served) => {
		const earlier = before?.cards.find((one) => one.card === served.card);
		return {
			id: served.card,
			label: nameIn(deck.cards, served.card, language),
			before: earlier && readCard(earlier),
			now: readCard(served),
			shift: now.shift?.cards.find((one) => one.card === served.card)
		};
	});
}

/** Names in a title. */
const MOST = 2;

/** The sentence above a picture of replaced cards, from served values: it names what moved. */
export function shiftTitle(
	picture: Pick<GroupPicture, 'shift'>,
	deck: Deck,
	language: string,
	t: Pick<typeof messages, 'shift'>
): string {
	const cards = picture.shift?.cards ?? [];
	if (cards.length === 0) return t.shift.untold;
	const moved = cards
		.filter((card) => card.moved === 'most')
		.map(({ card }) => nameIn(deck.cards, card, language));
	return t.shift.title(moved.slice(0, MOST), moved.length > MOST);
}
