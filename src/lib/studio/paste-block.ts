/**
 * The cells of a block that was copied from a spreadsheet: tabs between cells, lines between rows,
 * and quotes round a cell that holds either.
 */
export function blockOf(text: string): readonly (readonly string[])[] {
	const rows: string[][] = [];
	let row: string[] = [];
	let cell = '';
	let quoted = false;
	const endCell = () => {
		row.push(cell.trim());
		cell = '';
	};
	const endRow = () => {
		endCell();
		rows.push(row);
		row = [];
	};
	const signs = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '');
	for (let at = 0; at < signs.length; at++) {
		const sign = signs[at] ?? '';
		if (quoted) {
			if (sign !== '"') cell += sign === '\n' ? ' ' : sign;
			else if (signs[at + 1] === '"') {
				cell += '"';
				at++;
			} else quoted = false;
		} else if (sign === '"' && cell === '' && closes(signs, at)) quoted = true;
		else if (sign === '\t') endCell();
		else if (sign === '\n') endRow();
		else cell += sign;
	}
	endRow();
	return rows;
}

/** Whether a quote opened here closes at a cell's end; otherwise it is an ordinary character. */
const closes = (text: string, at: number): boolean =>
	/^"(?:[^"]|"")*"(?=[\t\n]|$)/.test(text.slice(at));
