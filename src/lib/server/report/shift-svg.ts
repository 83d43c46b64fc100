import { shiftLayout, type ShiftRow, type ShiftWords } from '$lib/charts/shift-layout';
import { html, type Html } from './html';
import { line, px, said, svg } from './svg';

const WIDTH = 680;
const TEXT = 14;

/** From the word that was to the word that is, by the layout of the screens (charts/shift-layout). */
export function shiftSvg(
	rows: readonly ShiftRow[],
	words: {
		readonly label: string;
	} & ShiftWords
): Html {
	const layout = shiftLayout(rows, words, { width: WIDTH, text: TEXT });
	const { mark } = layout;
	const tip = 1.1 * mark;
	const dot = (x: number, y: number, radius: number, look: string) =>
		html`<circle class="${look}" cx="${px(x)}" cy="${px(y)}" r="${px(radius)}" />`;
	const lane = (at: number) => ['strong helps-ink', 'strong', 'strong hinders-ink'][at] ?? '';
	const marks = [
		...layout.lanes.flatMap((one, at) => one.lines.map((each) => said(each, lane(at), 'middle'))),
		...layout.rows.flatMap((row) => [
			line(0, row.top, layout.width, row.top, 'rule'),
			...row.label.map((each) => said({ ...each, x: 0 })),
			line(layout.lanes[0]?.x ?? 0, row.y, layout.lanes.at(-1)?.x ?? 0, row.y, 'rule'),
			...layout.lanes.map((one) => dot(one.x, row.y, 0.3 * mark, 'stop')),
			...(row.before === undefined ? [] : [dot(row.before, row.y, mark, 'before')]),
			...(row.arrow ? arrow(row.arrow, row.y) : []),
			dot(row.now, row.y, row.before === row.now ? 0.6 * mark : mark, 'now'),
			...row.tags.map((each) => said(each, 'strong', 'middle')),
			...row.said.map((each) => said(each, 'quiet', 'middle'))
		])
	];
	return svg({ width: layout.width, height: layout.height, text: TEXT, label: words.label }, marks);

	function arrow({ from, to }: { readonly from: number; readonly to: number }, y: number) {
		const back = to - Math.sign(to - from) * tip * 1.5;
		return [
			line(from, y, back, y, 'arrow'),
			html`<path
				class="now"
				d="M${px(back)} ${px(y - tip)}L${px(to)} ${px(y)}L${px(back)} ${px(y + tip)}Z"
			/>`
		];
	}
}
