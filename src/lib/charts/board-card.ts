import { type Box, type TextLine, type TextStyle, textWidth, wrapText } from '$lib/ui/text-lines';
import type { LaidCard } from './talk-table-layout';
import { scaleLinear, sum } from 'd3';
import type { BoardBar } from '$lib/domain/disclosure/board';

/** A card of the board with its texts, in the language of the room. */
export interface CardText {
	readonly id: string;
	readonly label: string;
	readonly divided: boolean;
	readonly bar: BoardBar | undefined;
	/** whether it has a pictogram: a set need not draw each card, and paper has none */
	readonly picture: boolean;
	/** where the reader laid it: only on that person's phone */
	readonly own?: string | undefined;
}

interface Stretch {
	readonly kind: 'helps' | 'neutral' | 'hinders' | 'rest';
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly said: TextLine;
}

export interface DrawnCard extends LaidCard {
	readonly divided: boolean;
	readonly bar: readonly Stretch[];
	/** the word of a card that divides the group: alone on two tones, or after its bar */
	readonly tag: (TextLine & { readonly box: Box | undefined; readonly size: number }) | undefined;
	readonly own: (TextLine & { readonly size: number }) | undefined;
}

/** The smallest type beside a card's words, of its text: in a video call 28 px of 1920. */
export const SMALL = 0.96;

/** The parts of a card: lengths in lines of text. */
export const CARD = {
	line: 1.14,
	padX: 0.42,
	padY: 0.34,
	picture: 1.9,
	gap: 0.42,
	bar: 1.02,
	barGap: 0.22,
	small: SMALL,
	own: 1.08
} as const;

/** The space beside a card's label, in lines of text. */
export const besideLabel = ({ picture }: Pick<CardText, 'picture'>): number =>
	2 * CARD.padX + (picture ? CARD.picture + CARD.gap : 0);

/** The height of a card in lines of text, for a label of this many lines. */
export function cardHeight(
	card: Pick<CardText, 'divided' | 'bar' | 'own' | 'picture'>,
	lines: number
): number {
	const under = card.bar || card.divided ? CARD.bar + CARD.barGap : 0;
	const own = card.own === undefined ? 0 : CARD.own;
	const inside = lines * CARD.line + under + own;
	return Math.max(inside, card.picture ? CARD.picture : 0) + 2 * CARD.padY;
}

type Part = Pick<Stretch, 'kind'> & { readonly count: number; readonly words: string };

function partsOf(bar: BoardBar, rest: (count: number) => string): readonly Part[] {
	if (bar.form === 'numbers') {
		return (['helps', 'neutral', 'hinders'] as const).map((kind) => ({
			kind,
			count: bar[kind],
			words: String(bar[kind])
		}));
	}
	const side: Part = { kind: bar.side, count: bar.count, words: String(bar.count) };
	const others: Part = { kind: 'rest', count: bar.rest, words: rest(bar.rest) };
	return bar.side === 'helps' ? [side, others] : [others, side];
}

/** Segment widths within a given width: proportional, but none narrower than its text. */
function widthsOf(parts: readonly Part[], room: number, style: TextStyle): readonly number[] {
	const least = parts.map(({ words }) => textWidth(words, style) + 0.5 * style.size);
	const length = scaleLinear([0, sum(parts, ({ count }) => count) || 1], [0, room]);
	const wanted = parts.map((part, at) => Math.max(least[at] ?? 0, length(part.count)));
	// what the short ones take beyond their share comes from the long ones
	const spare = sum(wanted, (width, at) => width - (least[at] ?? 0)) || 1;
	const over = sum(wanted) - room;
	return wanted.map((width, at) => width - (over * (width - (least[at] ?? 0))) / spare);
}

/** One bar over the whole room; a stretch is at least as wide as its number, in order of size. */
function stretchesOf(bar: BoardBar, room: Box, text: number, rest: (count: number) => string) {
	const size = CARD.small * text;
	const style = { size, strong: true };
	const wide = partsOf(bar, rest).filter(({ count }) => count > 0);
	const inWords = widthsOf(wide, room.width, style);
	const truthful =
		sum(wide, ({ words }) => textWidth(words, style) + 0.5 * size) <= room.width &&
		wide.every((one, at) =>
			wide.every(
				(other, to) => one.count <= other.count || (inWords[at] ?? 0) >= (inWords[to] ?? 0)
			)
		);
	// drop the word if it needs more: the number of the rest is drawn anyway
	const shown = truthful ? wide : wide.map((part) => ({ ...part, words: String(part.count) }));
	const widths = truthful ? inWords : widthsOf(shown, room.width, style);
	let x = room.x;
	return shown.map((part, at): Stretch => {
		const width = widths[at] ?? 0;
		const drawn = {
			kind: part.kind,
			x,
			y: room.y,
			width: Math.max(1, width - 1),
			height: room.height,
			said: {
				text: part.words,
				x: x + (width - 1) / 2,
				y: room.y + 0.5 * room.height + 0.36 * size
			}
		};
		x += width;
		return drawn;
	});
}

/** A card in its box: pictogram, label, below it the bar, the dividing word and the own place. */
export function drawCard(
	card: CardText,
	box: Box,
	style: TextStyle,
	words: { readonly divided: string; readonly rest: (count: number) => string }
): DrawnCard {
	const text = style.size;
	const size = CARD.small * text;
	const side = besideLabel(card) * text;
	const start = box.x + side - CARD.padX * text;
	const width = box.width - side;
	const lines = wrapText(card.label, width, style);
	const under = card.bar || card.divided;
	const inside =
		lines.length * CARD.line +
		(under ? CARD.bar + CARD.barGap : 0) +
		(card.own === undefined ? 0 : CARD.own);
	const top = box.y + (box.height - inside * text) / 2;
	const barTop = top + (lines.length * CARD.line + CARD.barGap) * text;
	const row = { x: start, y: barTop, width, height: CARD.bar * text };
	const said = textWidth(words.divided, { size, strong: true });
	// the word follows the bar if both fit, else only the two-tone edge tells
	const behind = card.divided && card.bar && width - said > 6 * size;
	const bar = card.bar
		? stretchesOf(
				card.bar,
				behind ? { ...row, width: width - said - 0.5 * size } : row,
				text,
				words.rest
			)
		: [];
	const middle = barTop + 0.5 * row.height + 0.36 * size;
	const tag = !card.divided
		? undefined
		: !card.bar
			? { text: words.divided, x: start + width / 2, y: middle, box: row, size }
			: behind
				? { text: words.divided, x: start + width - said / 2, y: middle, box: undefined, size }
				: undefined;
	return {
		id: card.id,
		...box,
		divided: card.divided,
		picture: card.picture
			? {
					x: box.x + CARD.padX * text,
					y: box.y + (box.height - CARD.picture * text) / 2,
					size: CARD.picture * text
				}
			: undefined,
		label: lines.map((line, at) => ({
			text: line,
			x: start,
			y: top + (at * CARD.line + 0.86) * text
		})),
		bar,
		tag,
		own:
			card.own === undefined
				? undefined
				: { text: card.own, x: start, y: top + (inside - 0.3) * text, size: 0.84 * text }
	};
}
