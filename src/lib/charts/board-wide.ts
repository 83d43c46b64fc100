import { type Box, type TextStyle, wrapText } from '$lib/ui/text-lines';
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
	type BoardLayout,
	type BoardNeeds,
	type BoardRoom,
	type BoardWords,
	chooseColumns,
	type Columns,
	type DrawnRow,
	lay,
	LEANS,
	linesIn,
	longestIn,
	perLine,
	quietLines,
	type RowText,
	styleOf,
	told,
	TYPE
} from './board-columns';

const cardsIn = ({ cells }: RowText) => sum(SIDES, (side) => cells[side].length);

/** The names' share of the width: larger when few cards are beside them. */
function nameWidth(rows: readonly RowText[]): { readonly share: number; readonly most: number } {
	const few = rows.every(({ cells }) => SIDES.every((side) => cells[side].length < 2));
	return few ? { share: 0.27, most: 15 } : { share: 0.192, most: 12 };
}

/** What a board beside the names of its rows needs, in lines of text. */
export function wideNeeds(
	rows: readonly RowText[],
	words: BoardWords,
	room: BoardRoom
): BoardNeeds & { readonly columns: Columns } {
	const style = styleOf(room);
	const width = room.width / room.text;
	const name = nameWidth(rows);
	const longest =
		max(rows, ({ label, word = '' }) =>
			Math.max(longestIn(label, style), longestIn(word, style) * TYPE.word)
		) ?? 0;
	const widest = Math.max(7.6, Math.min(name.most, Math.max(longest + 0.6, name.share * width)));
	const narrowest = Math.max(7.6, Math.min(name.most, longest + 0.6));
	return [widest, (widest + narrowest) / 2, narrowest]
		.map((label) => beside(rows, words, { label, width, style }))
		.reduce((best, one) => (one.height < best.height - 0.5 ? one : best));
}

/** The same with the names of rows as wide as this, in lines of text. */
function beside(
	rows: readonly RowText[],
	words: BoardWords,
	{
		label,
		width,
		style
	}: { readonly label: number; readonly width: number; readonly style: TextStyle }
): BoardNeeds & { readonly columns: Columns } {
	const names = rows.map((row) => {
		const word =
			row.word === undefined ? 0 : linesIn(row.word, (label - 0.6) / TYPE.word, style) * TYPE.word;
		const over = row.over === undefined ? 0 : TYPE.over * TYPE.line;
		const beside = cardsIn(row) === 0 ? word + 0.5 : 0;
		const lines = linesIn(row.label, label - 0.6, style) + (beside > 0 ? 0 : word);
		return Math.max(over + lines * TYPE.line + 0.4, beside * TYPE.line + 0.4);
	});
	const titleOf = (side: Side) => longestIn(words.columns[side], style) * TYPE.column + 0.55;
	const titles = {
		helps: titleOf('helps'),
		differs: titleOf('differs'),
		hinders: titleOf('hinders')
	};
	const columns = chooseColumns(rows, width - label - BOARD.column, style, names, titles);
	const heads = SIDES.map((side) =>
		linesIn(words.columns[side], (columns.width[side] - 0.5) / TYPE.column, style)
	);
	const head = (max(heads) ?? 1) * TYPE.column * TYPE.line + 0.55;
	const needed = columns.heights.map((height) => height + BOARD.row);
	const quiet = words.quiet === '' ? 0 : linesIn(words.quiet, width, style) * TYPE.line + 0.5;
	return { columns, head, label, rows: needed, quiet, height: head + sum(needed) + quiet };
}

/** Cards of a cell in lines, equally tall within a line; the block is centred in its cell. */
function packed(
	cards: readonly CardText[],
	cell: Box,
	side: Side,
	{ columns, words, room }: { columns: Columns; words: BoardWords; room: BoardRoom }
): readonly DrawnCard[] {
	const style = styleOf(room);
	const { text } = room;
	const width = columns.card * text;
	const gap = BOARD.card * text;
	const wide = perLine(cards.length, columns.side[side]);
	const tall = (one: CardText) =>
		cardHeight(one, wrapText(one.label, width - besideLabel(one) * text, style).length) * text;
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
			return drawCard(card, box, style, words);
		});
		y += height + gap;
		return drawn;
	});
}

type Cell = DrawnRow['cells'][number];
type Node = { readonly need: number; readonly children?: readonly Node[] };
type Placed = HierarchyRectangularNode<Node>;

/** Rows stacked, each with its share of the height (d3's slice), its cells side by side (dice). */
function sliced(needs: readonly number[], widths: readonly number[], box: Box): readonly Placed[] {
	const root = hierarchy<Node>({
		need: 0,
		children: needs.map((need) => ({ need }))
	}).sum(({ need }) => need) as Placed;
	if (root.children) treemapSlice(root, box.x, box.y, box.x + box.width, box.y + box.height);
	const dice = hierarchy<Node>({
		need: 0,
		children: widths.map((need) => ({ need }))
	}).sum(({ need }) => need) as Placed;
	treemapDice(dice, box.x, box.y, box.x + box.width, box.y + box.height);
	return [...(root.children ?? []), ...(dice.children ?? [])];
}

/** Where a row without cards here shows its word: in its column, or across all without a side. */
function leaning(row: RowText, cells: readonly Cell[]): Cell | undefined {
	const [first] = cells;
	const last = cells.at(-1);
	if (row.word === undefined || !first || !last) return undefined;
	if (row.tone !== 'neutral') return cells.find(({ side }) => told(row, side));
	return { ...first, side: 'differs', width: last.x + last.width - first.x };
}

/** A row's name centred vertically, with its word under it or where the row leans. */
function named(
	row: RowText,
	box: Box,
	cell: Box | undefined,
	style: TextStyle
): Pick<DrawnRow, 'over' | 'label' | 'word'> {
	const text = style.size;
	const size = TYPE.word * text;
	const block = (lines: number, of: number) => lines * TYPE.line * of;
	const over = row.over === undefined ? 0 : block(1, TYPE.over * text);
	const label = wrapText(row.label, box.width, style).length;
	const wordBox = cell
		? { x: cell.x + 0.6 * text, width: cell.width - 1.2 * text }
		: { x: box.x, width: box.width };
	const word = row.word ?? '';
	const tall = block(wrapText(word, wordBox.width, { ...style, size }).length, size);
	const from =
		box.y + Math.max(0, (box.height - over - block(label, text) - (cell ? 0 : tall)) / 2);
	const top = cell ? cell.y + (cell.height - tall) / 2 : from + over + block(label, text);
	return {
		over:
			row.over === undefined
				? undefined
				: { text: row.over, x: box.x, y: from + 0.9 * TYPE.over * text },
		label: lay(row.label, { x: box.x, width: box.width, top: from + over, size: text }, style),
		word: lay(word, { ...wordBox, top, size }, style)
	};
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
	// a board without cards shows where cards would be
	const bare = rows.every((row) => cardsIn(row) === 0);
	const drawn = rows.map((row, at): DrawnRow => {
		const slice = slices[at];
		const y = slice?.y0 ?? 0;
		const tall = (slice?.y1 ?? 0) - y - BOARD.row * text;
		const cells = SIDES.map((side, index) => {
			const dice = dices[index];
			const x = dice?.x0 ?? 0;
			return { side, x, y, width: (dice?.x1 ?? 0) - x - gap, height: tall };
		});
		const lonely = cardsIn(row) === 0 ? leaning(row, cells) : undefined;
		const filled = bare
			? cells
			: lonely
				? [lonely]
				: cells.filter(({ side }) => row.cells[side].length > 0);
		const name = { x: 0, y, width: (found.label - 0.6) * text, height: tall };
		return {
			id: row.id,
			y,
			height: tall,
			...named(row, name, lonely, style),
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
			const size = TYPE.column * text;
			const name = { x: x + 0.25 * text, top: 0, width: wideness - 0.5 * text, size };
			const lines = lay(words.columns[side], name, style);
			// a short title stands on its line, beside one that takes more lines
			const above = top - 0.55 * text - lines.length * TYPE.line * size;
			return {
				side,
				anchor: 'start',
				title: lines.map((line) => ({ ...line, y: line.y + above })),
				line: { x, y: top - 0.42 * text, width: wideness, height: 0.14 * text }
			};
		}),
		rows: drawn,
		quiet: quietLines(words, width, bottom, style)
	};
}
