import { line, max, range, scaleLinear } from 'd3';
import type { Letter } from '$lib/domain/deck';
import type { Bin, ServedPlane } from '$lib/domain/disclosure/picture';

interface Point {
	readonly x: number;
	readonly y: number;
}

/** One pan of a balance: where it hangs, the two cords, and the dish under them. */
export interface Pan {
	/** the end of the beam */
	readonly hook: Point;
	readonly cords: string;
	readonly dish: string;
	/** the middle of what lies in it, at its rim */
	readonly load: Point;
	readonly width: number;
}

export interface Balance {
	readonly width: number;
	readonly height: number;
	readonly post: string;
	readonly beam: string;
	readonly pivot: Point;
	readonly pans: { readonly start: Pan; readonly end: Pan };
}

/** px of the figure being weighed: it stands on the foot, and the post ends at its head */
const WHO = 44;
/** The steepest tilt of a beam. */
const STEEP = (13 * Math.PI) / 180;

/**
 * A balance of two pans.
 * @param lean −1: the pan at the start is down; 0: level; 1: the pan at the end is down
 */
export function balanceGeometry(
	lean: number,
	{ width, rtl = false }: { readonly width: number; readonly rtl?: boolean }
): Balance {
	const height = 0.62 * width;
	const pivot = { x: width / 2, y: 0.2 * height };
	const arm = 0.34 * width;
	const angle = scaleLinear([-1, 1], [-STEEP, STEEP]).clamp(true)(rtl ? -lean : lean);
	const path = line<Point>(
		({ x }) => x,
		({ y }) => y
	);
	const drawn = (points: readonly Point[]) => path(points) ?? '';
	const half = 0.15 * width;
	const drop = 0.26 * height;
	const pan = (side: -1 | 1): Pan => {
		const hook = {
			x: pivot.x + side * arm * Math.cos(angle),
			y: pivot.y + side * arm * Math.sin(angle)
		};
		const rim = hook.y + drop;
		const [left, right] = [hook.x - half, hook.x + half];
		const deep = 0.3 * half;
		return {
			hook,
			cords: drawn([{ x: left, y: rim }, hook, { x: right, y: rim }]),
			dish: `M${left},${rim}H${right}Q${right - 0.15 * half},${rim + deep} ${hook.x},${rim + deep}Q${left + 0.15 * half},${rim + deep} ${left},${rim}Z`,
			load: { x: hook.x, y: rim },
			width: 2 * half
		};
	};
	const [left, right] = [pan(-1), pan(1)];
	const foot = 0.92 * height;
	return {
		width,
		height,
		pivot,
		post:
			drawn([pivot, { x: pivot.x, y: foot - WHO }]) +
			`M${pivot.x - 0.12 * width},${foot}h${0.24 * width}`,
		beam: drawn([left.hook, right.hook]),
		pans: rtl ? { start: right, end: left } : { start: left, end: right }
	};
}

interface EmblemCell {
	readonly id: string;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	/** most people are here */
	readonly most: boolean;
	readonly bin: Bin | undefined;
	/** 0 to 1, by number where numbers were served */
	readonly shade: number;
	readonly count:
		| { readonly text: string; readonly x: number; readonly y: number; readonly size: number }
		| undefined;
}

interface EmblemLayout {
	readonly width: number;
	readonly height: number;
	readonly cells: readonly EmblemCell[];
	/** people without a side, where numbers were served */
	readonly middle:
		(Omit<EmblemCell, 'count'> & { readonly count: string; readonly size: number }) | undefined;
}

const GAP = 0.035;
/** What helps in the person is at the start, as on the board; what helps around them is above. */
const PLACES: Readonly<Record<Letter, readonly [number, number]>> = {
	A: [0, 0],
	B: [0, 1],
	C: [1, 0],
	D: [1, 1]
};

/** The plane of in you and around you as an emblem: four quarters, or nine shades (D6). */
export function emblemLayout(
	plane: Pick<ServedPlane, 'quarter' | 'counts' | 'bins'>,
	{ width, rtl = false }: { readonly width: number; readonly rtl?: boolean }
): EmblemLayout {
	const height = 0.64 * width;
	const gap = GAP * width;
	const side = plane.bins ? 3 : 2;
	const band = plane.counts ? 0.26 * height : 0;
	const cell = (width - gap * (side - 1)) / side;
	const tall = (height - band - gap * (side - 1 + (band > 0 ? 1 : 0))) / side;
	const left = (column: number) => (rtl ? side - 1 - column : column) * (cell + gap);
	if (plane.bins) {
		const { bins } = plane;
		return {
			width,
			height,
			middle: undefined,
			cells: range(9).map((at) => {
				const [row, column] = [Math.floor(at / 3), at % 3];
				return {
					id: `${row} ${column}`,
					x: left(column),
					y: row * (tall + gap),
					width: cell,
					height: tall,
					most: false,
					// the served columns run from hinders to helps
					bin: bins[row]?.[2 - column],
					shade: 0,
					count: undefined
				};
			})
		};
	}
	const { counts } = plane;
	const most = counts ? (max(Object.values(counts)) ?? 1) : 1;
	const sized = scaleLinear([0, most], [0.68 * tall, 0.92 * tall]);
	const shaded = scaleLinear([0, most], [0.06, 0.5]);
	const cells = (Object.keys(PLACES) as Letter[]).map((letter): EmblemCell => {
		const [column, row] = PLACES[letter];
		const x = left(column);
		const y = row * (tall + gap + (band > 0 ? band + gap : 0));
		const count = counts?.[letter];
		const size = count === undefined ? 0 : sized(count);
		return {
			id: letter,
			x,
			y,
			width: cell,
			height: tall,
			most: plane.quarter === letter,
			bin: undefined,
			shade: count === undefined ? 0 : shaded(count),
			count:
				count === undefined
					? undefined
					: { text: String(count), x: x + cell / 2, y: y + tall / 2 + 0.36 * size, size }
		};
	});
	return {
		width,
		height,
		cells,
		middle: counts && {
			id: 'none',
			x: 0,
			y: tall + gap,
			width,
			height: band,
			most: false,
			bin: undefined,
			shade: shaded(counts.none),
			count: String(counts.none),
			size: 0.82 * band
		}
	};
}
