import {
	hierarchy,
	max,
	range,
	sum,
	treemapDice,
	treemapSlice,
	type HierarchyRectangularNode
} from 'd3';
import { SIDES, type Side } from '$lib/domain/disclosure/board';
import { besideLabel, cardHeight, drawCard, type CardText, type DrawnCard } from './board-card';
import {
	BOARD,
	chooseColumns,
	linesIn,
	perLine,
	type Columns,
	type RowText
} from './board-columns';
import {
	lay,
	LEANS,
	quietLines,
	styleOf,
	TYPE,
	type BoardLayout,
	type BoardNeeds,
	type BoardRoom,
	type BoardWords,
	type Box,
	type DrawnRow
} from './board-shape';
import { wrapText } from './wrap-text';

/** What a board beside the names of its rows needs, in lines of text. */
export function wideNeeds(
	rows: readonly RowText[],
	words: BoardWords,
	room: BoardRoom
): BoardNeeds & { readonly columns: Columns } {
	const style = styleOf(room);
	const { pictures = true } = room;
	const width = room.width / room.text;
	const label = Math.max(7.6, Math.min(12, 0.192 * width));
	const names = rows.map((row) => {
		const word =
			row.word === undefined ? 0 : linesIn(row.word, label / TYPE.word - 0.6, style) * TYPE.word;
		const over = row.over === undefined ? 0 : TYPE.over * TYPE.line;
		return over + (linesIn(row.label, label - 0.6, style) + word) * TYPE.line + 0.4;
	});
	const columns = chooseColumns(rows, width - label - BOARD.column, style, pictures, names);
	const heads = SIDES.map((side) =>
		linesIn(words.columns[side], columns.width[side] / TYPE.column - 0.5, style)
	);
	const head = (max(heads) ?? 1) * TYPE.column * TYPE.line + 0.55;
	const needed = columns.heights.map((height) => height + BOARD.row);
	const quiet = words.quiet === '' ? 0 : linesIn(words.quiet, width, style) * TYPE.line + 0.5;
	return { columns, head, label, rows: needed, quiet, height: head + sum(needed) + quiet };
}

/** Cards of a cell in lines, those of one line equally tall; the block stands in the middle of its cell. */
function packed(
	cards: readonly CardText[],
	cell: Box,
	side: Side,
	{ columns, words, room }: { columns: Columns; words: BoardWords; room: BoardRoom }
): readonly DrawnCard[] {
	const style = styleOf(room);
	const { text, pictures = true } = room;
	const width = columns.card * text;
	const gap = BOARD.card * text;
	const wide = perLine(cards.length, columns.side[side]);
	const tall = (one: CardText) =>
		cardHeight(
			one,
			wrapText(one.label, width - besideLabel(pictures) * text, style).length,
			pictures
		) * text;
	const lines = range(0, cards.length, wide).map((from) => cards.slice(from, from + wide));
	const heights = lines.map((line) => max(line, tall) ?? 0);
	let y = cell.y + (cell.height - sum(heights) - gap * (lines.length - 1)) / 2;
	return lines.flatMap((line, at) => {
		const height = heights[at] ?? 0;
		const taken = line.length * width + (line.length - 1) * gap;
		const free = cell.width - 2 * BOARD.pad * text - taken;
		let x = cell.x + BOARD.pad * text + free * LEANS[side];
		const drawn = line.map((card) => {
			const box = { x, y, width, height };
			x += width + gap;
			return drawCard(card, box, style, words, pictures);
		});
		y += height + gap;
		return drawn;
	});
}

type Node = { readonly need: number; readonly children?: readonly Node[] };
type Placed = HierarchyRectangularNode<Node>;

/** Rows beneath each other, each with its share of the height (d3's slices), and its cells side by side (dice). */
function sliced(needs: readonly number[], widths: readonly number[], box: Box): readonly Placed[] {
	const root = hierarchy<Node>({
		need: 0,
		children: needs.map((need) => ({ need }))
	}).sum(({ need }) => need) as Placed;
	treemapSlice(root, box.x, box.y, box.x + box.width, box.y + box.height);
	const dice = hierarchy<Node>({
		need: 0,
		children: widths.map((need) => ({ need }))
	}).sum(({ need }) => need) as Placed;
	treemapDice(dice, box.x, box.y, box.x + box.width, box.y + box.height);
	return [...(root.children ?? []), ...(dice.children ?? [])];
}

/** Names of rows at the start, three columns beside them. */
export function layWide(rows: readonly RowText[], words: BoardWords, room: BoardRoom): BoardLayout {
	const found = wideNeeds(rows, words, room);
	const { columns } = found;
	const style = styleOf(room);
	const { width, text } = room;
	const own = found.height * text;
	const height = Math.max(own, room.height ?? 0);
	const top = found.head * text;
	const bottom = height - found.quiet * text;
	const start = (found.label + BOARD.column) * text;
	const gap = BOARD.column * text;
	const box = { x: start, y: top, width: width - start, height: bottom - top };
	const placed = sliced(
		found.rows,
		SIDES.map((side) => columns.width[side] + BOARD.column),
		{ ...box, width: box.width + gap }
	);
	const slices = placed.slice(0, rows.length);
	const dices = placed.slice(rows.length);
	// a board of which nothing was said shows where cards will lie
	const bare = rows.every(
		({ word, cells }) => word === undefined && SIDES.every((side) => cells[side].length === 0)
	);
	const drawn = rows.map((row, at): DrawnRow => {
		const slice = slices[at];
		const y = slice?.y0 ?? 0;
		const tall = (slice?.y1 ?? 0) - y - BOARD.row * text;
		const cells = SIDES.map((side, index) => {
			const dice = dices[index];
			const x = dice?.x0 ?? 0;
			return { side, x, y, width: (dice?.x1 ?? 0) - x - gap, height: tall };
		});
		const filled = cells.filter(({ side }) => bare || row.cells[side].length > 0);
		const inner = found.label * text - 0.6 * text;
		const over = row.over === undefined ? 0 : TYPE.over * TYPE.line;
		const label = wrapText(row.label, inner, style);
		const said =
			row.word === undefined ? [] : wrapText(row.word, inner, { ...style, size: TYPE.word * text });
		const block = (over + label.length * TYPE.line + said.length * TYPE.word * TYPE.line) * text;
		const from = y + Math.max(0, (tall - block) / 2);
		const at0 = { x: 0, width: inner };
		const labelTop = from + over * text;
		return {
			id: row.id,
			y,
			height: tall,
			over:
				row.over === undefined
					? undefined
					: { text: row.over, x: 0, y: from + 0.9 * TYPE.over * text },
			label: lay(row.label, { ...at0, top: labelTop, size: text }, style),
			word:
				row.word === undefined
					? []
					: lay(
							row.word,
							{ ...at0, top: labelTop + label.length * TYPE.line * text, size: TYPE.word * text },
							style
						),
			tone: row.tone,
			cells: filled,
			cards: filled.flatMap((cell) =>
				packed(row.cells[cell.side], cell, cell.side, { columns, words, room })
			)
		};
	});
	return {
		width,
		height,
		text,
		sizes: { column: TYPE.column * text, over: TYPE.over * text, word: TYPE.word * text },
		rtl: false,
		stacked: false,
		columns: SIDES.map((side, index) => {
			const dice = dices[index];
			const x = dice?.x0 ?? 0;
			const wideness = (dice?.x1 ?? 0) - x - gap;
			return {
				side,
				anchor: 'start',
				title: lay(
					words.columns[side],
					{
						x: x + 0.25 * text,
						top: 0,
						width: wideness - 0.5 * text,
						size: TYPE.column * text
					},
					style
				),
				line: { x, y: top - 0.42 * text, width: wideness, height: 0.14 * text }
			};
		}),
		rows: drawn,
		quiet: quietLines(words, width, bottom, style)
	};
}
