import { fewerShapes, type Painted } from './fewer-shapes.ts';
import type { Drawing, Shape } from './parse-drawing.ts';
import { identity, type Matrix } from './matrix.ts';
import { short } from './path-data.ts';

/** A drawing in colour and its line version. */
export interface Pair {
	readonly color: Drawing;
	readonly black: Drawing;
}

const margin = 2;
const size = 100;
/** Side of a square of the same visual weight, and the longest side allowed. */
const alone = { weight: 82, longest: 96 };
const main = { weight: 66, longest: 88 };
const second = { weight: 46, longest: 62 };
/** Clear edge around the front drawing, in its own units. */
const halo = 5;
/** Space left between two drawings that would stand far apart. */
const clear = 2;
const usual = {
	'stroke-width': '2',
	'stroke-linecap': 'round',
	'stroke-linejoin': 'round'
} as const;
const initial = {
	'stroke-width': '1',
	'stroke-linecap': 'butt',
	'stroke-linejoin': 'miter'
} as const;

/**
 * One pictogram on a square of 100: a single drawing fills it; of two, the first stands large at
 * the top left and the second smaller in front, at the bottom right, with a clear edge around it.
 * The line version is painted in the colour of the text; the edge is `--pictogram-paper`.
 */
export function symbol(id: string, drawings: readonly Pair[], ink: 'color' | 'black'): string {
	const [first, other] = drawings;
	if (!first || drawings.length > 2) throw new Error(`${id}: one or two drawings`);
	const paper = `var(--pictogram-paper,${ink === 'color' ? '#fff' : 'Canvas'})`;
	let body: string;
	// the places come from the colour version, so that both inks stand alike
	if (other) {
		const [back, front] = together(
			fit(first.color, main, 'start'),
			fit(other.color, second, 'end')
		);
		body = painting(first, ink, back) + painting(other, ink, front, paper);
	} else body = painting(first, ink, fit(first.color, alone, 'middle'));
	return `<symbol id="${id}" viewBox="0 0 ${size} ${size}">${body}</symbol>`;
}

interface Place {
	readonly scale: number;
	readonly x: number;
	readonly y: number;
	readonly box: Drawing['box'];
}

function fit(
	{ box }: Drawing,
	room: { readonly weight: number; readonly longest: number },
	align: 'start' | 'middle' | 'end'
): Place {
	const [left, top, right, bottom] = box;
	const [width, height] = [right - left, bottom - top];
	const scale = Math.min(
		room.longest / Math.max(width, height),
		room.weight / Math.sqrt(width * height)
	);
	const share = { start: 0, middle: 0.5, end: 1 }[align];
	const from = (length: number) => margin + share * (size - 2 * margin - length * scale);
	return { scale, box, x: from(width) - left * scale, y: from(height) - top * scale };
}

/** Two flat drawings move towards each other until they nearly touch. */
function together(back: Place, front: Place): readonly [Place, Place] {
	const shift = (near: 0 | 1, far: 2 | 3, origin: 'x' | 'y') => {
		const gap =
			front[origin] + front.box[near] * front.scale - back[origin] - back.box[far] * back.scale;
		return Math.max(0, gap - clear) / 2;
	};
	const [x, y] = [shift(0, 2, 'x'), shift(1, 3, 'y')];
	return [
		{ ...back, x: back.x + x, y: back.y + y },
		{ ...front, x: front.x - x, y: front.y - y }
	];
}

function painting(
	pair: Pair,
	ink: 'color' | 'black',
	{ scale, x, y }: Place,
	paper?: string
): string {
	const under = paper
		? `<g fill="${paper}" stroke="${paper}" stroke-width="${2 + 2 * halo}">${elements(pair.black.shapes, () => ({}), true)}</g>`
		: '';
	const shapes = elements(pair[ink].shapes, (shape) => painted(shape, ink), ink === 'black');
	return (
		`<g transform="matrix(${fine(scale)} 0 0 ${fine(scale)} ${short(x)} ${short(y)})"` +
		` stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${under}${shapes}</g>`
	);
}

/** The paint a shape must state itself: nothing that its group states already. */
function painted({ paint }: Shape, ink: 'color' | 'black'): Record<string, string> {
	const stroked = (paint.stroke ?? 'none') !== 'none';
	const result: Record<string, string> = {};
	const hue = (value: string) => {
		const lower = value.toLowerCase();
		if (!['#000', '#000000', 'black'].includes(lower)) return lower;
		return ink === 'black' ? 'currentColor' : '#000';
	};
	const fill = hue(paint.fill ?? '#000');
	if (fill !== '#000') result.fill = fill;
	for (const name of ['fill-rule', 'opacity', 'fill-opacity'] as const) {
		if (paint[name] !== undefined) result[name] = paint[name];
	}
	if (!stroked) return result;
	result.stroke = hue(paint.stroke ?? '');
	for (const name of ['stroke-width', 'stroke-linecap', 'stroke-linejoin'] as const) {
		const value = paint[name] ?? initial[name];
		if (value !== usual[name]) result[name] = value;
	}
	for (const name of ['stroke-dasharray', 'stroke-opacity'] as const) {
		if (paint[name] !== undefined) result[name] = paint[name];
	}
	return result;
}

function elements(
	shapes: readonly Shape[],
	paint: (shape: Shape) => Record<string, string>,
	anyOrder: boolean
): string {
	const all = shapes.map((shape): Painted => ({
		shape,
		attributes: { ...paint(shape), ...turned(shape.matrix) }
	}));
	return fewerShapes(all, anyOrder)
		.map(({ tag, attributes }) => {
			const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`);
			return `<${tag}${written.join('')}/>`;
		})
		.join('');
}

const turned = (matrix: Matrix): Record<string, string> =>
	matrix.every((value, index) => Math.abs(value - (identity[index] ?? 0)) < 1e-4)
		? {}
		: { transform: `matrix(${matrix.map(fine).join(' ')})` };

const fine = (value: number): string => String(Math.round(value * 10_000) / 10_000);
