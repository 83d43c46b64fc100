/** Whole numbers in cells of which only ranges and some sums are known. */

export interface Range {
	readonly least: number;
	readonly most: number;
}
/** What is known of the sum of some cells, by their index. */
export interface KnownSum extends Range {
	readonly cells: readonly number[];
}

/** Narrows the ranges by the sums until nothing changes; undefined when nothing fits. */
function narrowed(ranges: readonly Range[], sums: readonly KnownSum[]): Range[] | undefined {
	const found = [...ranges];
	for (let changed = true; changed;) {
		changed = false;
		for (const sum of sums) {
			const inside = sum.cells.map((cell) => found[cell] as Range);
			const least = inside.reduce((total, one) => total + one.least, 0);
			const most = inside.reduce((total, one) => total + one.most, 0);
			for (const cell of sum.cells) {
				const own = found[cell] as Range;
				// an unbounded range needs the sum of the others: Infinity − Infinity is no number
				const others = own.most === Infinity ? mostOf(found, sum.cells, cell) : most - own.most;
				const next = {
					least: Math.max(own.least, sum.least - others),
					most: Math.min(own.most, sum.most - (least - own.least))
				};
				if (next.least > next.most) return undefined;
				if (next.least === own.least && next.most === own.most) continue;
				found[cell] = next;
				changed = true;
				break;
			}
		}
	}
	return found;
}

const mostOf = (ranges: readonly Range[], cells: readonly number[], but: number): number =>
	cells.reduce((total, cell) => total + (cell === but ? 0 : (ranges[cell] as Range).most), 0);

/** Whether any whole numbers fit all ranges and all sums. */
export function isPossible(ranges: readonly Range[], sums: readonly KnownSum[]): boolean {
	const found = narrowed(ranges, sums);
	if (!found) return false;
	const width = (cell: number) => (found[cell] as Range).most - (found[cell] as Range).least;
	const open = found.map((_, cell) => cell).filter((cell) => width(cell) > 0);
	if (open.length === 0) return true;
	const cell = open.reduce((best, one) => (width(one) < width(best) ? one : best));
	const { least, most } = found[cell] as Range;
	for (let value = least; value <= most; value++) {
		if (isPossible(found.with(cell, { least: value, most: value }), sums)) return true;
	}
	return false;
}
