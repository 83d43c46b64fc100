import { boardLayout } from '$lib/charts/board-layout';
import { boardRows, boardWords } from '$lib/charts/picture-words';
import type { Deck } from '$lib/domain/deck';
import type { Board } from '$lib/domain/disclosure/board';
import type { Html } from './html';
import type { ReportWords } from './report-input';
import { box, said, svg } from './svg';

const WIDTH = 700;
const TEXT = 13;

/** The board for paper, by the layout of the screens (charts/board-layout), without pictograms. */
export function boardSvg(board: Board, deck: Deck, words: ReportWords): Html {
	const { charts, language } = words;
	const room = { width: WIDTH, text: TEXT, pictures: false };
	const layout = boardLayout(
		boardRows(board, deck, language, charts),
		boardWords(board, deck, language, charts),
		room
	);
	const ink = (tone: string) =>
		tone === 'helps' || tone === 'hinders' ? `strong ${tone}-ink` : 'strong quiet';
	const marks = [
		...layout.columns.flatMap((column) => [
			...column.title.map((line) => said(line, ink(column.side), column.anchor)),
			box(column.line, `fill-${column.side}`)
		]),
		...layout.rows.flatMap((row) => [
			...row.cells.map((cell) => box(cell, `cell-${cell.side}`, 0.5 * TEXT)),
			...(row.over ? [said(row.over, 'quiet')] : []),
			...row.label.map((line) => said(line, 'strong')),
			...row.word.map((line) => said(line, ink(row.tone))),
			...row.cards.flatMap((card) => [
				box(card, 'card', 0.4 * TEXT),
				...(card.divided
					? [
							box({ ...card, width: card.width / 2, height: 2.5 }, 'fill-helps'),
							box(
								{ ...card, x: card.x + card.width / 2, width: card.width / 2, height: 2.5 },
								'fill-hinders'
							)
						]
					: []),
				...card.label.map((line) => said(line)),
				...card.bar.flatMap((part) => [
					box(part, `bar-${part.kind}`, 1.5),
					said(part.said, part.kind === 'rest' ? 'small strong' : 'small strong inside', 'middle')
				]),
				...(card.tag ? [said(card.tag, 'small strong', 'middle')] : [])
			])
		]),
		...layout.quiet.map((line) => said(line, 'quiet'))
	];
	const { width, height } = layout;
	return svg({ width, height, text: TEXT, label: charts.board.table }, marks);
}
