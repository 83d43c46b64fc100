import type { BarRow } from '$lib/charts/bar-rows';
import { barsLayout } from '$lib/charts/bars-layout';
import type { Html } from './html';
import { box, line, said, svg } from './svg';

const WIDTH = 680;
const TEXT = 14;

/**
 * Rows of diverging bars for paper: the same layout as on a screen (charts/bars-layout), a word where no
 * number was served.
 * @param sides the words of the two directions, above the bars
 */
export function barsSvg(
	rows: readonly BarRow[],
	words: {
		readonly label: string;
		readonly sides: { readonly left: string; readonly right: string };
		readonly rest: (count: number) => string;
	}
): Html {
	const { sides, rest, label } = words;
	const room = { width: WIDTH, text: TEXT, columns: 1, sides, rest, pictures: false, gap: 0.5 };
	const layout = barsLayout(rows, room);
	const marks = [
		...layout.middles.flatMap((middle) => [
			said({ text: sides.left, x: middle - 0.6 * TEXT, y: TEXT }, 'strong helps-ink', 'end'),
			said({ text: sides.right, x: middle + 0.6 * TEXT, y: TEXT }, 'strong hinders-ink')
		]),
		...layout.lines.map((one) => line(one.x, one.top, one.x, one.bottom, 'axis')),
		...layout.headings.flatMap((one) => one.lines.map((each) => said(each, 'strong'))),
		...layout.rows.flatMap((row) => [
			...row.label.map((each) => said(each)),
			...row.stretches.flatMap((part) => {
				const bar = { x: part.x + 1, width: part.width - 2, ...row.bar };
				const inside = part.said?.anchor === 'middle' && part.kind !== 'rest';
				const look = inside && part.kind !== 'middle' ? 'strong inside' : 'strong';
				return [
					box(bar, `bar-${part.kind}`, 0.2 * TEXT),
					...(part.said ? [said(part.said, look, part.said.anchor)] : [])
				];
			}),
			...(row.word
				? [
						box(
							{ x: row.word.left, width: row.word.width, ...row.bar },
							`word-${row.word.place}`,
							row.bar.height / 2
						),
						said(row.word, 'strong', 'middle')
					]
				: [])
		])
	];
	return svg({ width: layout.width, height: layout.height, text: TEXT, label }, marks);
}
