import { max, sum } from 'd3';
import type { BoardLayout, Box } from './board-shape';

/** A wall of which less is used looks bare from the back of the room. */
export const LEAST_SHARE = 0.55;

const area = ({ width, height }: Pick<Box, 'width' | 'height'>) => width * height;

/**
 * Which share of its surface a board beside the names of its rows uses: names, titles of columns, cells in which
 * something lies, and the quiet line. The rest is bare.
 */
export function boardShare({ width, height, text, columns, rows, quiet }: BoardLayout): number {
	const titles = max(columns, ({ line }) => line.y + line.height) ?? 0;
	const names = Math.min(...columns.map(({ line }) => line.x));
	const used =
		titles * sum(columns, ({ line }) => line.width) +
		sum(rows, (row) => row.height * names + sum(row.cells, area)) +
		quiet.length * 1.16 * text * width;
	return used / (width * height);
}
