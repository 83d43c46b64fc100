import type { CsvOptions } from './csv';
import type { Column } from './table';

/**
 * Turns text that `csvWriter` wrote with commas into another way of writing, piece by piece: the same cells
 * in the same order. Cells that hold a separator are quoted already.
 * @returns takes the next piece, wherever it was cut, and gives it written anew
 */
export function csvVariant(
	columns: readonly Column[],
	{ separator = ',', bom = false, decimal = '.' }: CsvOptions
): (piece: string) => string {
	let quoted = false;
	let column = 0;
	let line = 0;
	let begun = false;
	return (piece) => {
		let written = begun || !bom ? '' : '\uFEFF';
		begun = true;
		let from = 0;
		const put = (at: number, instead: string) => {
			written += piece.slice(from, at) + instead;
			from = at + 1;
		};
		for (let at = 0; at < piece.length; at++) {
			const sign = piece.charCodeAt(at);
			if (sign === QUOTE) quoted = !quoted;
			if (quoted) continue;
			if (sign === COMMA) {
				put(at, separator);
				column += 1;
			} else if (sign === LINE) {
				column = 0;
				line += 1;
			} else if (sign === POINT && line > 0 && columns[column]?.type === 'number') {
				put(at, decimal);
			}
		}
		return written + piece.slice(from);
	};
}

const [QUOTE, COMMA, LINE, POINT] = [34, 44, 10, 46];
