import { max, scaleLinear } from 'd3';
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
	/** px of a side of a cell */
	readonly size: number;
	/** the lower half: each pair once */
	readonly cells: readonly AgreementCell[];
	readonly labels: readonly TextLine[];
	/** the brackets of the tree, right of the matrix */
	readonly branches: readonly string[];
}

const GAP = 1;

/** A name that fits its width; the whole of it stands in the sentence of a cell. */
function shortened(name: string, width: number, size: number): string {
	if (textWidth(name, { size, strong: true }) <= width) return name;
	let end = name.length - 1;
	while (end > 1 && textWidth(`${name.slice(0, end)}…`, { size, strong: true }) > width) end -= 1;
	return `${name.slice(0, end).trimEnd()}…`;
}

/**
 * The lower half of a matrix of cards with its tree on the right, the cards in the order of the tree.
 * @param names of the cards, in that order
 * @param room px; cells grow with the width to at most 1.6 lines of text
 */
export function agreementLayout(
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
	const left = label;
	const cells: AgreementCell[] = [];
	agreement.tenths.forEach((row, a) =>
		row.slice(0, a).forEach((tenths, b) => {
			cells.push({ a, b, x: left + b * size, y: a * size, tenths });
		})
	);
	const middle = (row: number) => row * size + size / 2;
	const end = left + count * size;
	const height = scaleLinear(
		[0, max(agreement.merges, (merge) => merge.height) || 1],
		[end, end + tree]
	);
	const nodes = agreement.cards.map((_, leaf) => ({ x: end, y: middle(leaf) }));
	const branches = agreement.merges.map((merge) => {
		const [one, other] = [nodes[merge.a], nodes[merge.b]];
		const x = height(merge.height);
		nodes.push({ x, y: ((one?.y ?? 0) + (other?.y ?? 0)) / 2 });
		return `M${one?.x},${one?.y}H${x}V${other?.y}H${other?.x}`;
	});
	return {
		width: end + tree,
		height: count * size,
		size: size - GAP,
		cells,
		labels: names.map((name, row) => ({
			text: shortened(name, label - 0.6 * text, text),
			x: left - 0.5 * text,
			y: middle(row) + 0.34 * text
		})),
		branches
	};
}
