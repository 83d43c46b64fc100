import { apply, identity, parseTransform, times, type Matrix } from './matrix.ts';
import { pathPoints, short, shortPath, type Point } from './path-data.ts';

/** One shape with everything it inherits, so that it can stand anywhere. */
export interface Shape {
	readonly tag: string;
	/** Where its outline runs: `d`, `points`, `cx` … */
	readonly geometry: Readonly<Record<string, string>>;
	/** How it is painted: `fill`, `stroke` … */
	readonly paint: Readonly<Record<string, string>>;
	readonly matrix: Matrix;
}

export interface Drawing {
	readonly shapes: readonly Shape[];
	/** Left, top, right, bottom of what is drawn, strokes included. */
	readonly box: readonly [number, number, number, number];
}

const geometryNames = 'd points x y x1 y1 x2 y2 cx cy r rx ry width height'.split(' ');
const paintNames = (
	'fill stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray ' +
	'fill-rule fill-opacity stroke-opacity opacity'
).split(' ');
const dropped = 'id version xmlns viewBox clip-rule paint-order transform'.split(' ');
const shapeTags = ['path', 'line', 'polyline', 'polygon', 'rect', 'circle', 'ellipse'];

/**
 * An OpenMoji file as flat shapes: groups, ids and metadata gone, everything inherited written out.
 * Throws on what a sprite under a strict policy cannot hold (styles, references, scripts).
 */
export function parseDrawing(svg: string): Drawing {
	const shapes: Shape[] = [];
	const stack: { paint: Record<string, string>; matrix: Matrix }[] = [
		{ paint: {}, matrix: identity }
	];
	for (const [, closing, tag = '', rest = ''] of svg.matchAll(/<(\/?)([a-zA-Z]+)([^>]*)>/g)) {
		if (closing) {
			if (tag === 'g') stack.pop();
			continue;
		}
		if (tag === 'svg') continue;
		const above = stack.at(-1);
		if (!above || !(tag === 'g' || shapeTags.includes(tag))) throw new Error(`element <${tag}>`);
		const geometry: Record<string, string> = {};
		const paint = { ...above.paint };
		let matrix = above.matrix;
		for (const [, name = '', value = ''] of rest.matchAll(/([\w:-]+)="([^"]*)"/g)) {
			if (value.includes('url(')) throw new Error(`reference in ${name}`);
			if (geometryNames.includes(name)) geometry[name] = value;
			else if (paintNames.includes(name)) paint[name] = value;
			else if (name === 'transform') matrix = times(matrix, parseTransform(value));
			else if (!dropped.includes(name)) throw new Error(`attribute ${name}`);
		}
		if (tag !== 'g') shapes.push({ tag, geometry: tidy(geometry), paint, matrix });
		else if (!rest.endsWith('/')) stack.push({ paint, matrix });
	}
	return { shapes, box: boxOf(shapes) };
}

/** The same outline in fewer characters. */
function tidy(geometry: Record<string, string>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(geometry).map(([name, value]) => {
			if (name === 'd') return [name, shortPath(value)];
			return [
				name,
				value
					.trim()
					.split(/[\s,]+/)
					.map(Number)
					.map(short)
					.join(' ')
			];
		})
	);
}

/** What bounds some shapes, strokes included. */
export function boxOf(shapes: readonly Shape[]): Drawing['box'] {
	const corners = shapes.flatMap((shape) => {
		const stroked = (shape.paint.stroke ?? 'none') !== 'none';
		const half = stroked ? Number(shape.paint['stroke-width'] ?? 1) / 2 : 0;
		return outline(shape).map((point) => {
			const [x, y] = apply(shape.matrix, point);
			return [x - half, y - half, x + half, y + half] as const;
		});
	});
	const side = (pick: (...values: number[]) => number, index: 0 | 1 | 2 | 3) =>
		corners.reduce((found, corner) => pick(found, corner[index]), corners[0]?.[index] ?? 0);
	return [side(Math.min, 0), side(Math.min, 1), side(Math.max, 2), side(Math.max, 3)];
}

/** Points that bound a shape in its own coordinates. */
function outline({ tag, geometry }: Shape): Point[] {
	const at = (name: string) => Number(geometry[name] ?? 0);
	if (tag === 'path') return pathPoints(geometry.d ?? '');
	if (tag === 'line') {
		return [
			[at('x1'), at('y1')],
			[at('x2'), at('y2')]
		];
	}
	if (tag === 'rect') {
		const [x, y, right, bottom] = [at('x'), at('y'), at('x') + at('width'), at('y') + at('height')];
		return [
			[x, y],
			[right, y],
			[right, bottom],
			[x, bottom]
		];
	}
	if (tag === 'circle' || tag === 'ellipse') {
		const [rx, ry] = tag === 'circle' ? [at('r'), at('r')] : [at('rx'), at('ry')];
		return Array.from({ length: 16 }, (_, index) => {
			const angle = (index * Math.PI) / 8;
			return [at('cx') + rx * Math.cos(angle), at('cy') + ry * Math.sin(angle)];
		});
	}
	const numbers = (geometry.points ?? '').split(' ').map(Number);
	return numbers.flatMap((x, index): Point[] =>
		index % 2 === 0 ? [[x, numbers[index + 1] ?? 0]] : []
	);
}
