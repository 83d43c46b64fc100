import { boxOf, type Shape } from './parse-drawing.ts';

/** A shape and the attributes that paint and turn it. */
export interface Painted {
	readonly shape: Shape;
	readonly attributes: Readonly<Record<string, string>>;
}

/** What shows each touch of paint where two shapes lie over each other. */
const shows = ['opacity', 'fill-opacity', 'stroke-opacity', 'stroke-dasharray'];

/**
 * Shapes of one paint as one path, as far as it looks the same: what a page draws costs by its
 * shapes. Two areas that may lie over each other stay two: in one path they could make a hole.
 * @param anyOrder all have one colour, so that it does not matter which one lies above
 * @returns tag and attributes of each
 */
export function fewerShapes(
	painted: readonly Painted[],
	anyOrder: boolean
): readonly { readonly tag: string; readonly attributes: Readonly<Record<string, string>> }[] {
	const runs: Painted[][] = [];
	for (const one of painted) {
		const run = (anyOrder ? runs : runs.slice(-1)).find((joined) => takes(joined, one));
		if (run) run.push(one);
		else runs.push([one]);
	}
	return runs.map((run) => {
		const [{ shape, attributes }] = run as [Painted];
		if (run.length === 1)
			return { tag: shape.tag, attributes: { ...shape.geometry, ...attributes } };
		return {
			tag: 'path',
			attributes: { d: run.map((one) => asPath(one.shape)).join(''), ...attributes }
		};
	});
}

const takes = (run: readonly Painted[], one: Painted): boolean =>
	!shows.some((name) => one.attributes[name] !== undefined) &&
	run.every(
		(other) =>
			JSON.stringify(one.attributes) === JSON.stringify(other.attributes) &&
			(hasNoArea(one) || hasNoArea(other) || apart(boxOf([one.shape]), boxOf([other.shape])))
	);

const hasNoArea = ({ shape, attributes }: Painted): boolean =>
	shape.tag === 'line' || attributes.fill === 'none';

const apart = (one: ReturnType<typeof boxOf>, other: ReturnType<typeof boxOf>): boolean =>
	one[2] < other[0] || other[2] < one[0] || one[3] < other[1] || other[3] < one[1];

/** The outline of a shape as path data that may follow another path. */
export function asPath({ tag, geometry }: Pick<Shape, 'tag' | 'geometry'>): string {
	const at = (name: string) => geometry[name] ?? '0';
	if (tag === 'path') return geometry.d ?? '';
	if (tag === 'line') return `M${at('x1')} ${at('y1')}L${at('x2')} ${at('y2')}`;
	if (tag === 'polyline') return `M${geometry.points}`;
	if (tag === 'polygon') return `M${geometry.points}Z`;
	if (tag === 'rect') return rectangle(geometry);
	const [rx, ry] = tag === 'circle' ? [at('r'), at('r')] : [at('rx'), at('ry')];
	const half = (sweep: number) => `a${rx} ${ry} 0 1 0 ${sweep * Number(rx)} 0`;
	return `M${Number(at('cx')) - Number(rx)} ${at('cy')}${half(2)}${half(-2)}Z`;
}

function rectangle(geometry: Shape['geometry']): string {
	const at = (name: string) => Number(geometry[name] ?? 0);
	const [width, height] = [at('width'), at('height')];
	// one radius stands for both, and half of a side is the most
	const rx = Math.min(Number(geometry.rx ?? geometry.ry ?? 0), width / 2);
	const ry = Math.min(Number(geometry.ry ?? geometry.rx ?? 0), height / 2);
	const corner = (x: number, y: number) => (rx * ry > 0 ? `a${rx} ${ry} 0 0 1 ${x} ${y}` : '');
	return (
		`M${at('x') + rx} ${at('y')}h${width - 2 * rx}${corner(rx, ry)}v${height - 2 * ry}` +
		`${corner(-rx, ry)}h${2 * rx - width}${corner(-rx, -ry)}v${2 * ry - height}${corner(rx, -ry)}Z`
	);
}
