import { line, scaleLinear } from 'd3';

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

/** The steepest a beam stands. */
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
			drawn([pivot, { x: pivot.x, y: foot }]) +
			`M${pivot.x - 0.12 * width},${foot}h${0.24 * width}`,
		beam: drawn([left.hook, right.hook]),
		pans: rtl ? { start: right, end: left } : { start: left, end: right }
	};
}
