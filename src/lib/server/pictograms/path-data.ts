/** One command of SVG path data with its numbers, as written (relative stays relative). */
export interface Step {
	readonly letter: string;
	readonly numbers: readonly number[];
}

export type Point = readonly [number, number];

const counts: Readonly<Record<string, number>> = {
	M: 2,
	L: 2,
	H: 1,
	V: 1,
	C: 6,
	S: 4,
	Q: 4,
	T: 2,
	A: 7,
	Z: 0
};

/** Path data as steps, one per set of numbers. Knows that the flags of an arc may be glued together. */
export function parsePath(data: string): Step[] {
	const steps: Step[] = [];
	let at = 0;
	let letter = '';
	const next = (pattern: RegExp): string => {
		const found = new RegExp(`[\\s,]*(${pattern.source})`, 'y');
		found.lastIndex = at;
		const match = found.exec(data);
		if (!match) throw new Error(`path data at ${at}: ${data.slice(at, at + 20)}`);
		at = found.lastIndex;
		return match[1] ?? '';
	};
	while (/[^\s,]/.test(data.slice(at))) {
		const command = /^[\s,]*([a-z])/i.exec(data.slice(at));
		// numbers after a first M are lines
		if (command) letter = next(/[a-zA-Z]/);
		else letter = letter === 'M' ? 'L' : letter === 'm' ? 'l' : letter;
		const count = counts[letter.toUpperCase()];
		if (count === undefined || (count === 0 && !command)) throw new Error(`path command ${letter}`);
		const numbers = Array.from({ length: count }, (_, index) => {
			const flag = count === 7 && (index === 3 || index === 4);
			return Number(next(flag ? /[01]/ : /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/));
		});
		steps.push({ letter, numbers });
	}
	return steps;
}

/** Path data of these steps with numbers of at most two decimals. */
export function writePath(steps: readonly Step[]): string {
	return steps
		.map(({ letter, numbers }) => letter + numbers.map(short).join(' ').replaceAll(' -', '-'))
		.join('');
}

/** A number in as few characters as two decimals need. */
export function short(value: number): string {
	return String(Math.round(value * 100) / 100).replace(/^(-?)0\./, '$1.');
}

/** Points on the path that bound it: ends, samples of curves, and how far an arc bulges. */
export function pathPoints(steps: readonly Step[]): Point[] {
	const points: Point[] = [];
	let here: Point = [0, 0];
	let start = here;
	let control: Point | undefined;
	for (const { letter, numbers } of steps) {
		const name = letter.toUpperCase();
		const base: Point = letter === name ? [0, 0] : here;
		const point = (at: number): Point => [
			base[0] + (numbers.at(at) ?? 0),
			base[1] + (numbers.at(at + 1) ?? 0)
		];
		const from = here;
		if (name === 'Z') here = start;
		else if (name === 'H') here = [base[0] + (numbers[0] ?? 0), from[1]];
		else if (name === 'V') here = [from[0], base[1] + (numbers[0] ?? 0)];
		else here = [base[0] + (numbers.at(-2) ?? 0), base[1] + (numbers.at(-1) ?? 0)];
		if (name === 'C' || name === 'S') {
			const first = name === 'C' ? point(0) : mirrored(control, from);
			control = point(-4);
			points.push(...samples(from, first, control, here));
		} else control = undefined;
		if (name === 'Q') points.push(point(0));
		if (name === 'A') points.push(...bulge(from, here, numbers));
		if (name === 'M') start = here;
		points.push(here);
	}
	return points;
}

const mirrored = (control: Point | undefined, at: Point): Point =>
	control ? [2 * at[0] - control[0], 2 * at[1] - control[1]] : at;

/** Seven points on a cubic curve. */
function samples(from: Point, first: Point, second: Point, to: Point): Point[] {
	return [1, 2, 3, 4, 5, 6, 7].map((eighth) => {
		const t = eighth / 8;
		const weights = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3] as const;
		const mix = (axis: 0 | 1) =>
			weights[0] * from[axis] +
			weights[1] * first[axis] +
			weights[2] * second[axis] +
			weights[3] * to[axis];
		return [mix(0), mix(1)];
	});
}

/** The outermost point of an arc, taken as one of a circle. */
function bulge(from: Point, to: Point, numbers: readonly number[]): Point[] {
	const radius = Math.max(numbers[0] ?? 0, numbers[1] ?? 0);
	const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
	const chord = Math.hypot(dx, dy);
	if (chord === 0) return [];
	const flat = Math.sqrt(Math.max(0, radius ** 2 - chord ** 2 / 4));
	const height = numbers[3] ? radius + flat : radius - flat;
	// the sweep flag says on which side of the chord the arc runs
	const side = numbers[4] ? 1 : -1;
	const [middleX, middleY] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
	return [[middleX + (side * dy * height) / chord, middleY - (side * dx * height) / chord]];
}
