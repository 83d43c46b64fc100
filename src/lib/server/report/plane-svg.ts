import { planeLayout, type PlaneWords } from '$lib/charts/plane-layout';
import { textIn, type Deck, type Letter } from '$lib/domain/deck';
import type { ServedPlane } from '$lib/domain/disclosure/picture';
import { html, type Html } from './html';
import type { ReportWords } from './report-input';
import { box, px, said, svg } from './svg';

const WIDTH = 680;
const TEXT = 13.5;

/** The plane of in you and around you for paper, by the layout of the screens (charts/plane-layout). */
export function planeSvg(plane: ServedPlane, deck: Deck, words: ReportWords): Html {
	const { charts, language } = words;
	const layout = planeLayout(plane, wordsOfPlane(deck, words), { width: WIDTH, text: TEXT });
	const titles = { intrinsic: charts.plane.inYou, external: charts.plane.around };
	const label = charts.plane.title(
		charts.plane.strips[plane.strips.intrinsic],
		charts.plane.strips[plane.strips.external]
	);
	const marks = [
		...layout.strips.flatMap((strip) => [
			said({ ...strip.title, text: titles[strip.axis] }, 'strong'),
			...strip.zones.flatMap((zone) => {
				const split = plane.strips[strip.axis] === 'divided' && zone.kind !== 'between';
				const look = zone.on ? `zone-${zone.kind}` : split ? `split-${zone.kind}` : 'zone';
				return [
					box(zone, look, 0.35 * TEXT),
					said(
						zone.said,
						zone.on ? 'strong inside' : zone.kind === 'between' ? 'strong' : 'quiet',
						'middle'
					)
				];
			})
		]),
		...layout.cells.flatMap((cell) => [
			box(cell, cell.most ? 'cell most' : `cell ${cell.bin ?? (cell.letter ? '' : 'between')}`, 8),
			...(cell.count
				? [
						said(cell.count, 'strong count'),
						said(
							{
								text: cell.count.people,
								x: cell.count.x + 1.5 * TEXT * cell.count.text.length + 0.4 * TEXT,
								y: cell.count.y
							},
							'strong'
						)
					]
				: []),
			...(cell.split
				? [box(cell.split.firm, 'firm'), box(cell.split.just, 'just'), said(cell.split, 'quiet')]
				: []),
			...cell.lines.map((each) => said(each)),
			...cell.marks.map((mark) => said(mark, 'strong accent'))
		]),
		html`<text
			class="quiet"
			text-anchor="middle"
			transform="translate(${px(layout.side.x)} ${px(layout.side.y)}) rotate(-90)"
		>
			${charts.plane.aroundAxis}
		</text>`,
		said({ ...layout.foot, text: charts.plane.inYouAxis }, 'quiet', 'middle'),
		...layout.key.flatMap((item) => [
			box(
				{ x: item.left, y: item.top, width: item.size, height: item.size },
				`cell ${item.bin}`,
				4
			),
			said(item)
		])
	];
	const { width, height } = layout;
	return html`<div lang="${language}">${svg({ width, height, text: TEXT, label }, marks)}</div>`;
}

function wordsOfPlane(deck: Deck, { charts, language }: ReportWords): PlaneWords {
	const sentence = (letter: Letter) => textIn(deck.profiles[letter].text, language);
	const { plane } = charts;
	return {
		quarters: { A: sentence('A'), B: sentence('B'), C: sentence('C'), D: sentence('D') },
		mostHere: plane.mostHere,
		own: plane.own,
		people: plane.peopleHere,
		firm: plane.firm,
		upwards: plane.aroundAxis,
		bins: plane.bins,
		zones: {
			hinders: plane.sideHinders,
			helps: plane.sideHelps,
			most: plane.mostShort,
			divided: plane.dividedHere,
			differs: plane.differsHere
		}
	};
}
