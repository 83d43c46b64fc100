import { describe, expect, test } from 'vitest';
import { parseDrawing } from '$lib/server/pictograms/parse-drawing';
import { asPath, fewerShapes } from '$lib/server/pictograms/fewer-shapes';
import { pathPoints, shortPath } from '$lib/server/pictograms/path-data';
import { deckFiles, drawingList, pictogramsOf, readDrawing, sprite } from '../../src/cli/sprite';

const pictograms = deckFiles().flatMap(pictogramsOf);

describe('the sprite of the built-in decks', () => {
	const svg = sprite(pictograms, readDrawing);

	test('holds every card, practice card and pile once, in colour and in lines', () => {
		const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
		expect(pictograms).toHaveLength(42 + 22 + 3 + 7);
		expect(ids.toSorted()).toEqual(pictograms.flatMap(({ id }) => [id, `${id}-black`]).toSorted());
	});

	test('holds nothing that a strict content policy refuses', () => {
		expect(svg).not.toMatch(/style|url\(|<script|<image|<use|href|on\w+=/i);
	});

	test('costs a page that draws its first card few shapes', () => {
		expect(svg.match(/<(?:path|rect|circle|ellipse|line|polyline|polygon)/g)?.length).toBeLessThan(
			1_600
		);
	});

	test('is well drawn: no number is missing', () => {
		expect(svg).not.toMatch(/NaN|undefined|Infinity/);
	});

	test('paints the line version in the colour of the text alone', () => {
		const black = svg.match(/<symbol id="[^"]*-black".*<\/symbol>/g) ?? [];
		const hues = black.flatMap((symbol) => [...symbol.matchAll(/ (?:fill|stroke)="([^"]*)"/g)]);
		expect(new Set(hues.map(([, hue]) => hue))).toEqual(
			new Set(['none', 'currentColor', 'var(--pictogram-paper,Canvas)'])
		);
	});
});

test('no two pictograms show the same drawings', () => {
	const shown = pictograms.map(({ openmoji }) => openmoji.toSorted().join('+'));
	expect(new Set(shown).size).toBe(shown.length);
});

test('no pictogram uses a green tick or a red cross', () => {
	const used = drawingList(pictograms);
	expect(used.filter((code) => ['2705', '2714', '274C', '274E', '2B55'].includes(code))).toEqual(
		[]
	);
});

describe('shapes of one paint', () => {
	const painted = (shapes: string, fill: string) =>
		parseDrawing(`<svg>${shapes}</svg>`).shapes.map((shape) => ({ shape, attributes: { fill } }));
	const tags = (shapes: string, fill = 'none', anyOrder = false) =>
		fewerShapes(painted(shapes, fill), anyOrder).map(({ tag }) => tag);
	const line = '<line x1="0" y1="0" x2="4" y2="0"/>';
	const near = '<rect x="0" y="0" width="4" height="4"/>';
	const over = '<circle cx="2" cy="2" r="1"/>';
	const far = '<circle cx="9" cy="9" r="1"/>';

	test('are one path where they have no area, or lie apart', () => {
		expect(tags(line + near + over)).toEqual(['path']);
		expect(tags(near + far, 'red')).toEqual(['path']);
		expect(tags(line + line, 'red')).toEqual(['path']);
	});

	test('stay apart where one could make a hole in the other', () => {
		expect(tags(near + over, 'red')).toEqual(['rect', 'circle']);
		expect(tags(near + over + far, 'red')).toEqual(['rect', 'path']);
		expect(tags(near + over + far, 'red', true)).toEqual(['path', 'circle']);
	});

	test('keep their order and every touch of paint that shows', () => {
		const [first, second, third] = [line, over, line].flatMap((one) => painted(one, 'none'));
		if (!first || !second || !third) throw new Error('three shapes');
		const between = { ...second, attributes: { fill: 'red' } };
		expect(fewerShapes([first, between, third], false)).toHaveLength(3);
		expect(fewerShapes([first, between, third], true)).toHaveLength(2);
		const faint = [first, third].map((one) => ({ ...one, attributes: { opacity: '.5' } }));
		expect(fewerShapes(faint, true)).toHaveLength(2);
	});

	test.each([
		[near, [0, 0, 4, 4]],
		['<rect x="1" y="2" width="6" height="4" rx="1"/>', [1, 2, 7, 6]],
		[far, [8, 8, 10, 10]],
		['<ellipse cx="5" cy="5" rx="3" ry="2"/>', [2, 3, 8, 7]],
		['<polygon points="0 0 4 0 2 3"/>', [0, 0, 4, 3]],
		['<polyline points="0 0 4 0 2 3"/>', [0, 0, 4, 3]],
		[line, [0, 0, 4, 0]]
	])('%s as a path runs where it ran', (drawn, [left, top, right, bottom]) => {
		const [shape] = parseDrawing(`<svg>${drawn}</svg>`).shapes;
		if (!shape) throw new Error('no shape');
		const path = asPath(shape);
		const points = pathPoints(path);
		const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
		expect(Math.min(...xs)).toBeCloseTo(left ?? NaN, 1);
		expect(Math.min(...ys)).toBeCloseTo(top ?? NaN, 1);
		expect(Math.max(...xs)).toBeCloseTo(right ?? NaN, 1);
		expect(Math.max(...ys)).toBeCloseTo(bottom ?? NaN, 1);
		// what follows it begins where it says, not where this one ended
		expect(path).toMatch(/^M/);
	});
});

describe('reading a drawing', () => {
	test('keeps numbers apart that were glued together, also the flags of an arc', () => {
		expect(shortPath('M1.999.3a2 2 0 01.5.5l-1-2 3,4z')).toBe('M2 .3a2 2 0 0 1 .5 .5l-1-2 3 4z');
	});

	test('carries on what rounding takes away, so that a long path ends where it did', () => {
		const steps = Array.from({ length: 100 }, () => 'l.004 0').join('');
		const ends = pathPoints(shortPath(`M0 0${steps}`)).at(-1);
		expect(ends?.[0]).toBeCloseTo(0.4);
	});

	test.each([
		['a half circle', 'M0 0A5 5 0 0 1 10 0', [0, -5, 10, 0]],
		[
			'a circle of two arcs that end where they began',
			'M0 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0',
			[0, -5, 10, 5]
		],
		['an ellipse, twice as wide as high', 'M-10 0A10 5 0 0 1 10 0', [-10, -5, 10, 0]],
		['an ellipse that is turned', 'M0-10A10 5 90 0 1 0 10', [0, -10, 5, 10]],
		['a curve with a point that it does not reach', 'M0 0Q5 10 10 0', [0, 0, 10, 5]],
		['a curve that goes on smoothly', 'M0 0C0-4 10-4 10 0S20 4 20 0', [0, -3, 20, 3]]
	])('bounds %s by what is drawn', (_, data, bounds) => {
		const points = pathPoints(data);
		const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
		[Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].forEach((edge, at) => {
			expect(edge).toBeCloseTo(bounds[at] ?? NaN, 1);
		});
	});

	test('writes out what a group says and takes its transform along', () => {
		const { shapes, box } = parseDrawing(
			'<svg><g transform="translate(10 20)" stroke="#000"><line x1="0" y1="0" x2="4" y2="0" stroke-width="2"/></g></svg>'
		);
		expect(shapes[0]?.paint).toEqual({ stroke: '#000', 'stroke-width': '2' });
		expect(box).toEqual([9, 19, 15, 21]);
	});

	test.each([
		['a style', '<svg><path style="fill:red" d="M0 0"/></svg>'],
		['a script', '<svg><script>1</script></svg>'],
		['a reference', '<svg><path fill="url(#a)" d="M0 0"/></svg>'],
		['a clip path', '<svg><clipPath id="a"/></svg>']
	])('refuses %s', (_, svg) => {
		expect(() => parseDrawing(svg)).toThrow();
	});
});
