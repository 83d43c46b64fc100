import { agreementLayout } from '$lib/charts/agreement-layout';
import type { ServedAgreement } from '$lib/domain/disclosure/picture';
import { html, type Html } from './html';
import { box, said, svg } from './svg';

const WIDTH = 680;

/** Which cards lie together, by the layout of the screens (charts/agreement-layout). */
export function agreementSvg(
	agreement: ServedAgreement,
	names: readonly string[],
	label: string
): Html {
	const text = names.length > 24 ? 10 : 13;
	const layout = agreementLayout(agreement, names, { width: WIDTH, text });
	const marks = [
		...layout.labels.map((each) => said(each, '', 'end')),
		...layout.cells.map((cell) =>
			box(
				{ x: cell.x, y: cell.y, width: layout.size, height: layout.size },
				`tenth-${Math.round(cell.tenths)}`,
				2
			)
		),
		...layout.branches.map((branch) => html`<path class="branch" d="${branch}" />`)
	];
	return svg({ width: layout.width, height: layout.height, text, label }, marks);
}
