import type { Point } from './path-data.ts';

/** A transform of the plane: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** First `second`, then `first`, as in nested SVG groups. */
export function times(first: Matrix, second: Matrix): Matrix {
	const [a, b, c, d, e, f] = first;
	const [g, h, i, j, k, l] = second;
	return [
		a * g + c * h,
		b * g + d * h,
		a * i + c * j,
		b * i + d * j,
		a * k + c * l + e,
		b * k + d * l + f
	];
}

export function apply([a, b, c, d, e, f]: Matrix, [x, y]: readonly [number, number]): Point {
	return [a * x + c * y + e, b * x + d * y + f];
}

/** The matrix of an SVG transform attribute. */
export function parseTransform(text: string): Matrix {
	let result: Matrix = identity;
	for (const [, name, list] of text.matchAll(/(\w+)\(([^)]*)\)/g)) {
		const [p = 0, q, r = 0, s = 0, t = 0, u = 0] = (list ?? '')
			.trim()
			.split(/[\s,]+/)
			.map(Number);
		result = times(result, one(name, [p, q ?? NaN, r, s, t, u]));
	}
	return result;
}

function one(name: string | undefined, [p, q, r, s, t, u]: Matrix): Matrix {
	const or = (value: number, other: number) => (Number.isNaN(value) ? other : value);
	if (name === 'matrix') return [p, q, r, s, t, u];
	if (name === 'translate') return [1, 0, 0, 1, p, or(q, 0)];
	if (name === 'scale') return [p, 0, 0, or(q, p), 0, 0];
	if (name === 'rotate') {
		const [sin, cos] = [Math.sin((p * Math.PI) / 180), Math.cos((p * Math.PI) / 180)];
		const [x, y] = [or(q, 0), r];
		return times(times([1, 0, 0, 1, x, y], [cos, sin, -sin, cos, 0, 0]), [1, 0, 0, 1, -x, -y]);
	}
	throw new Error(`transform ${name}`);
}
