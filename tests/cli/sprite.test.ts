import { describe, expect, test } from 'vitest';
import { parseDrawing } from '$lib/server/pictograms/parse-drawing';
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
