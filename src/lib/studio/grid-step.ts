/** A cell of a grid, counted from 0. */
export interface GridCell {
	readonly row: number;
	readonly column: number;
}

export interface GridSize {
	readonly rows: number;
	readonly columns: number;
}

/** Rows that Page Up and Page Down move by. */
const PAGE = 10;

/** Where a key moves from a cell, as in a spreadsheet; undefined: not a grid key. */
export function gridStep(
	{ row, column }: GridCell,
	{ rows, columns }: GridSize,
	{
		key,
		ctrl,
		rtl = false
	}: { readonly key: string; readonly ctrl: boolean; readonly rtl?: boolean }
): GridCell | undefined {
	const within = (value: number, most: number) => Math.min(Math.max(value, 0), most - 1);
	const to = (nextRow: number, nextColumn: number): GridCell => ({
		row: within(nextRow, rows),
		column: within(nextColumn, columns)
	});
	const onward = rtl ? -1 : 1;
	switch (key) {
		case 'ArrowUp':
			return to(ctrl ? 0 : row - 1, column);
		case 'ArrowDown':
			return to(ctrl ? rows : row + 1, column);
		case 'ArrowLeft':
			return to(row, ctrl ? (rtl ? columns : 0) : column - onward);
		case 'ArrowRight':
			return to(row, ctrl ? (rtl ? 0 : columns) : column + onward);
		case 'Home':
			return to(ctrl ? 0 : row, 0);
		case 'End':
			return to(ctrl ? rows : row, columns);
		case 'PageUp':
			return to(row - PAGE, column);
		case 'PageDown':
			return to(row + PAGE, column);
		default:
			return undefined;
	}
}

/** The next cell in reading order, then the first of the next row; undefined past the end. */
export function cellAfter(
	{ row, column }: GridCell,
	{ rows, columns }: GridSize,
	by: 1 | -1
): GridCell | undefined {
	const at = row * columns + column + by;
	if (at < 0 || at >= rows * columns) return undefined;
	return { row: Math.floor(at / columns), column: at % columns };
}
