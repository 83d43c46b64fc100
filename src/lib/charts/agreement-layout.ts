import { max, range, scaleLinear } from 'd3';
import type { ServedAgreement } from '$lib/domain/disclosure/picture';
import { textWidth } from './text-width';
import type { TextLine } from './bars-layout';

export interface AgreementCell {
	/** places of the two cards in the order */
	readonly a: number;
	readonly b: number;
	readonly x: number;
	readonly y: number;
	/** tenths of people with both on one pile */
	readonly tenths: number;
}

export interface AgreementLayout {
	readonly width: number;
	readonly height: number;
	/** px of a line of text: small enough that labels keep apart */
	readonly text: number;
	/** px of a side of a cell */
	readonly size: number;
	/** the lower half: each pair once */
	readonly cells: readonly AgreementCell[];
	readonly labels: readonly TextLine[];
	/** the brackets of the tree, at the labels */
	readonly branches: readonly string[];
	/** what the shades mean, under the matrix: one box a tenth */
	readonly scale: readonly {
		readonly tenths: number;
		readonly x: number;
		readonly y: number;
		readonly size: number;
	}[];
}

const GAP = 1;
/** Under this size nobody reads a label. */
const LEAST = 8;

/** A name that fits its width; the whole of it stands in the sentence of a cell. */
function shortened(name: string, width: number, size: number): string {
	if (textWidth(name, { size, strong: true }) <= width) return name;
	let end = name.length - 1;
	while (end > 1 && textWidth(`${name.slice(0, end)}…`, { size, strong: true }) > width) end -= 1;
	return `${name.slice(0, end).trimEnd()}…`;
}

/**
 * The lower half of a matrix of cards with its tree at their labels, the cards in the order of the tree. Text is
 * smaller where rows would be closer than lines.
 * @param names of the cards, in that order
 * @param room px; cells grow with the width to at most 1.6 lines of text
 */
export function agreementLayout(
	agreement: Pick<ServedAgreement, 'cards' | 'tenths' | 'merges'>,
	names: readonly string[],
	room: { readonly width: number; readonly text: number }
): AgreementLayout {
	for (let text = room.text; ; text -= 0.5) {
		const layout = laid(agreement, names, { width: room.width, text });
		if (layout.size + GAP >= text || text <= LEAST) return layout;
	}
}

function laid(
	agreement: Pick<ServedAgreement, 'cards' | 'tenths' | 'merges'>,
	names: readonly string[],
	room: { readonly width: number; readonly text: number }
): AgreementLayout {
	const { width, text } = room;
	const count = agreement.cards.length;
	const label = Math.min(
		0.42 * width,
		(max(names, (name) => textWidth(name, { size: text, strong: true })) ?? 0) + 0.8 * text
	);
	const tree = Math.min(0.16 * width, 7 * text);
	const size = Math.max(2, Math.min(1.6 * text, (width - label - tree - text) / count));
	const left = label + tree;
	const cells: AgreementCell[] = [];
	agreement.tenths.forEach((row, a) =>
		row.slice(0, a).forEach((tenths, b) => {
			cells.push({ a, b, x: left + b * size, y: a * size, tenths });
		})
	);
	const middle = (row: number) => row * size + size / 2;
	const height = scaleLinear(
		[0, max(agreement.merges, (merge) => merge.height) || 1],
		[label, left - 0.4 * text]
	);
	const nodes = agreement.cards.map((_, leaf) => ({ x: label, y: middle(leaf) }));
	const branches = agreement.merges.map((merge) => {
		const [one, other] = [nodes[merge.a], nodes[merge.b]];
		const x = height(merge.height);
		nodes.push({ x, y: ((one?.y ?? 0) + (other?.y ?? 0)) / 2 });
		return `M${one?.x},${one?.y}H${x}V${other?.y}H${other?.x}`;
	});
	const box = 0.9 * text;
	return {
		width: left + count * size,
		height: count * size + 2.2 * text,
		text,
		size: size - GAP,
		cells,
		labels: names.map((name, row) => ({
			text: shortened(name, label - 0.6 * text, text),
			x: label - 0.3 * text,
			y: middle(row) + 0.34 * text
		})),
		branches,
		scale: range(11).map((tenths) => ({
			tenths,
			x: left + tenths * box,
			y: count * size + text,
			size: box - GAP
		}))
	};
}
