import svgpath from 'svgpath';

export type Point = readonly [number, number];

/** Path data that can be read, else an error with what is wrong in it. */
function readPath(data: string): ReturnType<typeof svgpath> {
	// its types do not name what is wrong
	const path: ReturnType<typeof svgpath> & { readonly err?: string } = svgpath(data);
	if (path.err) throw new Error(`path data: ${path.err}`);
	return path;
}

/** The same path in numbers of at most two decimals; a rounding error is made up in the next. */
export const shortPath = (data: string): string =>
	readPath(data)
		.round(2)
		.toString()
		.replace(/(?<![\d.])0\./g, '.');

/** A number in as few characters as two decimals need. */
export function short(value: number): string {
	return String(Math.round(value * 100) / 100).replace(/^(-?)0\./, '$1.');
}

/** Points on the path that bound it: the ends of its steps and points between on curves. */
export function pathPoints(data: string): Point[] {
	const points: Point[] = [];
	readPath(data)
		.abs()
		.unshort()
		.unarc()
		.iterate(([letter, ...numbers], _, x, y) => {
			if (letter === 'H') points.push([numbers[0] ?? x, y]);
			else if (letter === 'V') points.push([x, numbers[0] ?? y]);
			else if (letter === 'C' || letter === 'Q') points.push(...onCurve([x, y, ...numbers]));
			else if (letter !== 'Z') points.push([numbers[0] ?? x, numbers[1] ?? y]);
		});
	return points;
}

/** Eight points on a Bézier curve, its end last. @param numbers x and y of its points, in order */
function onCurve(numbers: readonly number[]): Point[] {
	const points = numbers.flatMap((x, at): Point[] =>
		at % 2 === 0 ? [[x, numbers[at + 1] ?? 0]] : []
	);
	return [1, 2, 3, 4, 5, 6, 7, 8].map((eighth) => between(points, eighth / 8));
}

/** The point on the curve at `t`, by de Casteljau. */
function between(points: readonly Point[], t: number): Point {
	const [first = [0, 0], ...rest] = points;
	if (rest.length === 0) return first;
	return between(
		rest.map(([x, y], at): Point => {
			const [fromX, fromY] = points[at] ?? first;
			return [fromX + t * (x - fromX), fromY + t * (y - fromY)];
		}),
		t
	);
}
