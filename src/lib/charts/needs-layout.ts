import { type Box, type TextLine, textWidth, wrapText } from '$lib/ui/text-lines';
import { max, scaleLinear } from 'd3';
import type { GroupPicture, NeedWord } from '$lib/domain/disclosure/picture';
import { type NeedRow, needRows } from './needs-rows';
import type { Deck } from '$lib/domain/deck';
import { needTrays, type Tray, traysLayout } from './trays';
import { evenSlides, WALL, wallHeight } from './wall-size';

interface NeedsWords {
	readonly need: string;
	readonly have: string;
	readonly noNeed: string;
	readonly half: string;
	readonly other: string;
	readonly rest: (count: number) => string;
	readonly words: Readonly<Record<NeedWord, string>>;
}
interface NeedsRoom {
	readonly width: number;
	readonly text: number;
	readonly rtl?: boolean;
	/** those of most people are on the previous slide */
	readonly continued?: boolean;
	/** false: no room for pictograms */
	readonly pictures?: boolean;
	/** spacing in em, as the reader chose */
	readonly letter?: number;
	readonly word?: number;
}
type Anchored = TextLine & { readonly anchor: 'start' | 'middle' | 'end' };

interface DrawnNeed extends Box {
	readonly id: string;
	readonly needed: boolean;
	readonly picture: { readonly x: number; readonly y: number; readonly size: number };
	readonly label: readonly TextLine[];
	/** pieces of the whole bar; `word` has no length of its own */
	readonly pieces: readonly (Box & {
		readonly kind: 'need' | 'have' | 'no-need' | 'rest' | 'word';
		readonly said: Anchored | undefined;
	})[];
}
interface NeedsLayout {
	readonly width: number;
	readonly height: number;
	readonly text: number;
	readonly heads: readonly (Anchored & { readonly kind: 'need' | 'have' | 'no-need' })[];
	/** where the majority begins, behind the bars */
	readonly half: {
		readonly x: number;
		/** the pieces of the line: one, or one per bar when labels are above the bars */
		readonly lines: readonly { readonly top: number; readonly bottom: number }[];
		readonly said: Anchored;
	};
	/** over the needs that are not of most people */
	readonly other: TextLine | undefined;
	readonly rows: readonly DrawnNeed[];
}

const LINE_HEIGHT = 1.16;

/**
 * One column of needs: from the start those who need it, then those who have it, from the end those
 * who can do without. Every bar spans all people, so that half is one line for all.
 */
export function needsLayout(
	rows: readonly NeedRow[],
	words: NeedsWords,
	room: NeedsRoom
): NeedsLayout {
	const {
		width,
		text,
		rtl = false,
		continued = false,
		letter = 0,
		word = 0,
		pictures = true
	} = room;
	const style = { size: text, letter, word };
	const strong = { ...style, strong: true };
	const stacked = width < 34 * text;
	const size = pictures ? 1.15 * text : 0;
	const beside = pictures ? size + 0.5 * text : 0;
	const side = stacked ? width : 0.44 * width;
	const from = stacked ? 0 : side + 0.6 * text;
	const pad = 0.35 * text;
	const across = scaleLinear([0, 1], [from + pad, width - pad]);
	const bar = 1.12 * text;
	const gap = 0.1 * text;
	const inner = side - beside - 2 * pad - 0.2 * text;
	const heads = [
		{ kind: 'need' as const, text: words.need, x: across(0), anchor: 'start' as const },
		{ kind: 'have' as const, text: words.have, x: across(0.38), anchor: 'middle' as const },
		{ kind: 'no-need' as const, text: words.noNeed, x: across(1), anchor: 'end' as const }
	].map((head) => ({ ...head, y: text }));
	const top = 2.55 * text;
	let y = top;
	let other: TextLine | undefined;
	const drawn = rows.map((row, at): DrawnNeed => {
		const before = rows[at - 1];
		if (!row.needed && (at === 0 ? continued : before?.needed)) {
			other = { text: words.other, x: pad, y: y + 1.3 * text };
			y += 1.75 * text;
		}
		const lines = wrapText(row.label, inner, row.needed ? strong : style);
		const tall = Math.max(size, lines.length * LINE_HEIGHT * text);
		const height = (stacked ? tall + bar + 0.5 * text : Math.max(tall, bar)) + 0.16 * text;
		const box = { x: 0, y, width, height };
		const labelTop = stacked ? y + 0.16 * text : y + (height - tall) / 2;
		const first = labelTop + (tall - lines.length * LINE_HEIGHT * text) / 2;
		const barTop = stacked ? labelTop + tall + 0.25 * text : y + (height - bar) / 2;
		y += height + gap;
		return {
			id: row.id,
			needed: row.needed,
			...box,
			picture: { x: pad, y: labelTop + (tall - size) / 2, size },
			label: lines.map((line, index) => ({
				text: line,
				x: pad + beside,
				y: first + (index * LINE_HEIGHT + 0.86) * text
			})),
			pieces: piecesOf(row, barTop)
		};
	});
	const layout: NeedsLayout = {
		width,
		height: y,
		text,
		heads,
		half: {
			x: across(0.5),
			lines: stacked
				? drawn.flatMap(({ pieces: [first] }) =>
						first ? [{ top: first.y - 0.12 * text, bottom: first.y + bar + 0.12 * text }] : []
					)
				: [{ top: 2.2 * text, bottom: max(drawn, (row) => row.y + row.height) ?? top }],
			said: { text: words.half, x: across(0.5), y: 2.1 * text, anchor: 'middle' }
		},
		other,
		rows: drawn
	};
	return rtl ? mirrored(layout) : layout;

	/** The middle of a segment, or beside the half-way line if the text would overlap it. */
	function clearOf(start: number, end: number, wide: number): number {
		const [middle, half, free] = [(start + end) / 2, across(0.5), wide / 2 + 0.2 * text];
		if (Math.abs(middle - half) >= free) return middle;
		return middle < half && half - free - wide / 2 > start ? half - free : half + free;
	}

	function piecesOf({ served }: NeedRow, barTop: number): DrawnNeed['pieces'] {
		const baseline = barTop + bar / 2 + 0.34 * text;
		if (served.form === 'word') {
			const said = words.words[served.word];
			const wide = Math.min(textWidth(said, strong) + text, across(1) - across(0));
			const start = {
				'most-need': across(0),
				'most-have': across(0.5) - wide / 2,
				divided: across(0.5) - wide / 2,
				differs: across(0.5) - wide / 2,
				'most-no-need': across(1) - wide
			}[served.word];
			const at = { x: start + wide / 2, y: baseline, anchor: 'middle' as const };
			const box = { x: start, y: barTop, width: wide, height: bar };
			return [{ kind: 'word', ...box, said: { text: said, ...at } }];
		}
		const parts =
			served.form === 'numbers'
				? ([
						['need', served.need],
						['have', served.have],
						['no-need', served.noNeed]
					] as const)
				: served.side === 'need'
					? ([
							['need', served.count],
							['rest', served.rest]
						] as const)
					: ([
							['rest', served.rest],
							['no-need', served.count]
						] as const);
		let sum = 0;
		return parts.map(([kind, count]) => {
			const [start, end] = [across(sum / served.people), across((sum + count) / served.people)];
			sum += count;
			const said = kind === 'rest' ? words.rest(count) : String(count);
			const at = clearOf(start, end, textWidth(said, strong));
			const wide = textWidth(said, strong) / 2 + 0.15 * text;
			const fits = at - wide >= start && at + wide <= end;
			return {
				kind,
				x: start,
				y: barTop,
				width: Math.max(0, end - start - 2),
				height: bar,
				said: fits ? { text: said, x: at, y: baseline, anchor: 'middle' } : undefined
			};
		});
	}
}

/** For right-to-left readers. */
function mirrored(layout: NeedsLayout): NeedsLayout {
	const { width } = layout;
	const said = <T extends TextLine>(one: T): T => ({ ...one, x: width - one.x });
	return {
		...layout,
		heads: layout.heads.map(said),
		half: { ...layout.half, x: width - layout.half.x, said: said(layout.half.said) },
		other: layout.other && said(layout.other),
		rows: layout.rows.map((row) => ({
			...row,
			picture: { ...row.picture, x: width - row.picture.x - row.picture.size },
			label: row.label.map(said),
			pieces: row.pieces.map((piece) => ({
				...piece,
				x: width - piece.x - piece.width,
				said: piece.said && said(piece.said)
			}))
		}))
	};
}

/** One screenful of what a group needs: rows, or two lists. */
export interface NeedsSlide {
	readonly rows: readonly NeedRow[];
	readonly trays: readonly Tray[];
	/** what most people need is on the previous slide */
	readonly continued: boolean;
}

const LONG = 'de meesten hebben dit nodig';
const WORDS: Readonly<Record<NeedWord, string>> = {
	'most-need': LONG,
	'most-have': LONG,
	'most-no-need': LONG,
	divided: LONG,
	differs: LONG
};
const TEXTS = { need: '', have: '', noNeed: '', half: '', other: '', rest: String, words: WORDS };

/** What a group needs, in order, on as many walls as 30 px text needs. */
export function needsSlides(
	picture: GroupPicture,
	deck: Deck,
	language: string,
	titles: { readonly needed: string; readonly other: string },
	prompt: string
): readonly NeedsSlide[] {
	const height = wallHeight(prompt);
	const trays = needTrays(picture, deck, language, titles);
	if (trays.length > 0) {
		const cards = trays.flatMap((tray) => tray.cards.map((card) => ({ tray, card })));
		const asTrays = (some: typeof cards) =>
			trays
				.map((tray) => ({
					...tray,
					cards: some.filter((one) => one.tray === tray).map(({ card }) => card)
				}))
				.filter((tray) => tray.cards.length > 0);
		const fits = (some: readonly Tray[]) => traysLayout(some, WALL).height <= height;
		// one list per slide, if each fits on one
		if (!fits(trays) && trays.every((tray) => fits([tray]))) {
			return trays.map((tray) => ({ rows: [], trays: [tray], continued: false }));
		}
		return evenSlides(cards, (some) => fits(asTrays([...some]))).map((some) => ({
			rows: [],
			trays: asTrays([...some]),
			continued: false
		}));
	}
	const rows = needRows(picture, deck, language);
	const room = (before: readonly NeedRow[]) => ({ ...WALL, continued: before.length > 0 });
	return evenSlides(
		rows,
		(slide, before) => needsLayout(slide, TEXTS, room(before)).height <= height
	).map((slide, at) => ({ rows: slide, trays: [], continued: at > 0 }));
}
