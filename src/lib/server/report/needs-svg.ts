import { needsLayout } from '$lib/charts/needs-layout';
import type { NeedRow } from '$lib/charts/needs-rows';
import type { messages } from '$lib/messages/charts/nl';
import type { Html } from './html';
import { box, line, said, svg } from './svg';

const WIDTH = 680;
const TEXT = 14;
const LOOKS = {
	need: 'bar-left',
	have: 'bar-middle',
	'no-need': 'word-middle',
	rest: 'bar-rest',
	word: 'word-middle'
} as const;

/** What the group needs, by the layout of the screens (charts/needs-layout). */
export function needsSvg(
	rows: readonly NeedRow[],
	label: string,
	{ needs, restShort }: Pick<typeof messages, 'needs' | 'restShort'>
): Html {
	const layout = needsLayout(rows, { ...needs, rest: restShort }, { width: WIDTH, text: TEXT });
	const { half } = layout;
	const marks = [
		...layout.rows.filter(({ needed }) => needed).map((row) => box(row, 'cell-helps', 4)),
		...layout.heads.map((head) =>
			said(head, head.kind === 'need' ? 'strong helps-ink' : 'strong', head.anchor)
		),
		...(layout.other ? [said(layout.other, 'strong')] : []),
		...layout.rows.flatMap((row) => [
			...row.label.map((each) => said({ ...each, x: 5 }, row.needed ? 'strong' : '')),
			...row.pieces.map((piece) =>
				box(piece, piece.kind === 'word' && row.needed ? 'word-left' : LOOKS[piece.kind], 2)
			)
		]),
		...half.lines.map(({ top, bottom }) => line(half.x, top, half.x, bottom, 'axis')),
		...layout.rows.flatMap((row) =>
			row.pieces.flatMap(({ kind, said: text }) =>
				text ? [said(text, kind === 'need' ? 'inside strong' : 'strong', 'middle')] : []
			)
		),
		said(half.said, 'quiet', 'middle')
	];
	return svg({ width: layout.width, height: layout.height, text: TEXT, label }, marks);
}
