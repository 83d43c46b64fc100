import { similarityLayout } from '$lib/charts/similarity-layout';
import type { ServedSimilarity } from '$lib/domain/disclosure/picture';
import { html, type Html } from './html';
import { box, said, svg } from './svg';

const WIDTH = 680;

/** Which cards lie together, by the layout of the screens (charts/similarity-layout). */
export function agreementSvg(
	agreement: ServedSimilarity,
	names: readonly string[],
	label: string,
	scale: readonly [string, string]
): Html {
	const layout = similarityLayout(agreement, names, { width: WIDTH, text: 13 });
	const marks = [
		...layout.labels.map((each) => said(each, '', 'end')),
		...layout.cells.map((cell) =>
			box(
				{ x: cell.x, y: cell.y, width: layout.size, height: layout.size },
				`tenth-${Math.round(cell.tenths)}`,
				2
			)
		),
		...layout.scale.map((step) =>
			box({ ...step, width: step.size, height: step.size }, `tenth-${step.tenths}`)
		),
		...[layout.scale[0], layout.scale.at(-1)].flatMap((end, at) =>
			end
				? [
						said(
							{
								text: scale[at] ?? '',
								x: at === 0 ? end.x - 0.4 * end.size : end.x + 1.4 * end.size,
								y: end.y + 0.85 * end.size
							},
							'quiet',
							at === 0 ? 'end' : 'start'
						)
					]
				: []
		),
		...layout.branches.map((branch) => html`<path class="branch" d="${branch}" />`)
	];
	return svg({ width: layout.width, height: layout.height, text: layout.text, label }, marks);
}
