import { describe, expect, test } from 'vitest';
import { parseDrawing } from '$lib/server/pictograms/parse-drawing';
import { parsePath, pathPoints, writePath } from '$lib/server/pictograms/path-data';
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
		const steps = parsePath('M1.999.3a2 2 0 01.5.5l-1-2 3,4z');
		expect(steps.map(({ letter }) => letter).join('')).toBe('Mallz');
		expect(steps[1]?.numbers).toEqual([2, 2, 0, 0, 1, 0.5, 0.5]);
		expect(parsePath(writePath(steps))).toEqual(parsePath('M2 .3a2 2 0 0 1 .5 .5l-1-2l3 4z'));
	});

	test('bounds a half circle by its bulge', () => {
		const ys = pathPoints(parsePath('M0 0A5 5 0 0 1 10 0')).map(([, y]) => y);
		expect(Math.min(...ys)).toBeCloseTo(-5);
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
