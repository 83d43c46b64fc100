import { meetingsLayout } from '$lib/charts/meetings-layout';
import { meetingsLanes, type MeetingsSlide } from '$lib/charts/meetings';
import { html, type Html } from './html';
import type { ReportWords } from './report-input';
import { box, said, svg } from './svg';

const WIDTH = 700;
const TEXT = 13;

/** Two meetings beside each other, by the layout of the screens (charts/meetings-layout), without pictograms. */
export function meetingsSvg(slide: MeetingsSlide, label: string, words: ReportWords): Html {
	const { charts, together } = words;
	const layout = meetingsLayout(
		slide.rows,
		meetingsLanes(slide.of, together, charts),
		[together.compare.then, together.compare.now],
		// the font of who reads it may be wider
		{ width: WIDTH, text: TEXT, pictures: false, letter: 0.05 }
	);
	const side = (tone: string) => (tone === 'neutral' ? 'differs' : tone);
	const lanes = layout.columns.flat();
	const marks = [
		...lanes.map((lane) => box(lane, `cell-${side(lane.tone)}`, 0.5 * TEXT)),
		...layout.bands.map(
			({ d, tone }) => html`<path class="fill-${side(tone)}" fill-opacity="0.45" d="${d}" />`
		),
		...layout.heads.map((head) => said(head, 'strong quiet')),
		...lanes.flatMap((lane) => [
			said(lane.title, lane.tone === 'neutral' ? 'strong' : `strong ${lane.tone}-ink`),
			...lane.cards.flatMap((card) => [
				box(card, 'card', 0.4 * TEXT),
				...card.label.map((line) => said(line))
			])
		])
	];
	return svg({ width: layout.width, height: layout.height, text: TEXT, label }, marks);
}
