import { describe, expect, test } from 'vitest';
import { fitPlane, planeLayout, type PlaneWords } from '../../src/lib/charts/plane-layout';
import { textWidth } from '../../src/lib/charts/text-width';
import type { ServedPlane } from '../../src/lib/domain/disclosure/picture';

const words: PlaneWords = {
	quarters: {
		A: 'In mij en om mij heen helpt veel.',
		B: 'In mij helpt veel. Om mij heen is veel moeilijk.',
		C: 'Om mij heen helpt veel. In mij is veel moeilijk.',
		D: 'In mij en om mij heen is nu veel moeilijk.'
	},
	mostHere: 'de meeste mensen',
	own: 'Hier zit jij',
	people: () => 'mensen',
	firm: (firm, just) => `${firm} duidelijk, ${just} net`,
	bins: { few: '0 tot 2 mensen', some: '3 tot 5 mensen', many: '6 of meer mensen' },
	upwards: 'Om je heen: houdt tegen ← → helpt',
	zones: {
		hinders: 'houdt tegen',
		helps: 'helpt',
		most: 'de meesten',
		divided: 'verdeeld',
		differs: 'verschilt'
	}
};
const strips = { intrinsic: 'most-help', external: 'divided' } as const;
const plane = (more: Partial<ServedPlane> = {}): ServedPlane =>
	({ strips, ...more }) as ServedPlane;
const room = { width: 760, text: 17 };

const at = (letter: string, layout: ReturnType<typeof planeLayout>) =>
	layout.cells.find((cell) => cell.letter === letter);

test('in the person runs to the right and around the person upwards', () => {
	const layout = planeLayout(plane(), words, room);
	const [a, b, c, d] = ['A', 'B', 'C', 'D'].map((letter) => at(letter, layout));
	expect(a?.x).toBe(b?.x);
	expect(c?.x).toBe(d?.x);
	expect(a?.y).toBe(c?.y);
	expect(a?.x).toBeGreaterThan(c?.x ?? NaN);
	expect(b?.y).toBeGreaterThan(a?.y ?? NaN);
});

test('quarters of a small group are all of one size and hold no number', () => {
	const layout = planeLayout(plane({ quarter: 'B' }), words, room);
	expect(layout.cells).toHaveLength(4);
	expect(new Set(layout.cells.map(({ width, height }) => `${width} ${height}`)).size).toBe(1);
	expect(layout.cells.every(({ count }) => count === undefined)).toBe(true);
	expect(layout.cells.filter(({ most }) => most).map(({ letter }) => letter)).toEqual(['B']);
});

test('the one zone with the word of the group is on; a divided group has none', () => {
	const layout = planeLayout(plane(), words, room);
	const on = layout.strips.map(({ zones }) =>
		zones.filter((zone) => zone.on).map(({ kind }) => kind)
	);
	expect(on).toEqual([['helps'], []]);
	expect(layout.strips[1]?.zones[1]?.said.text).toBe('verdeeld');
});

test('shades take nine cells, and the letters keep their corners', () => {
	const bins: ServedPlane['bins'] = [
		['few', 'some', 'many'],
		['few', 'few', 'few'],
		['some', 'few', 'many']
	];
	const layout = planeLayout(plane({ bins }), words, room);
	expect(layout.cells).toHaveLength(9);
	expect(layout.key.map(({ bin }) => bin)).toEqual(['few', 'some', 'many']);
	expect(at('C', layout)?.bin).toBe('few');
	expect(at('A', layout)?.bin).toBe('many');
	expect(at('D', layout)?.bin).toBe('some');
	expect(at('B', layout)?.bin).toBe('many');
});

test('numbers stand in their own quarter', () => {
	const counts = { A: 3, B: 9, C: 4, D: 5, none: 3 };
	const layout = planeLayout(plane({ counts }), words, room);
	for (const letter of ['A', 'B', 'C', 'D'] as const) {
		expect(at(letter, layout)?.count?.text).toBe(String(counts[letter]));
	}
});

test('firm and only just lie end to end, on one scale in every quarter', () => {
	const counts = { A: 12, B: 6, C: 9, D: 24, none: 3 };
	const firm = { A: 9, B: 3, C: 5, D: 20 };
	const layout = planeLayout(plane({ counts, firm }), words, room);
	const [widest, ...others] = (['D', 'A', 'B', 'C'] as const).map((letter) => {
		const cell = at(letter, layout);
		const split = cell?.split;
		expect(split?.just.x).toBeCloseTo((split?.firm.x ?? NaN) + (split?.firm.width ?? NaN));
		expect(split?.text).toBe(`${firm[letter]} duidelijk, ${counts[letter] - firm[letter]} net`);
		const long = (split?.firm.width ?? NaN) + (split?.just.width ?? NaN);
		expect((split?.firm.width ?? NaN) / long).toBeCloseTo(firm[letter] / counts[letter]);
		expect((split?.just.x ?? NaN) + (split?.just.width ?? NaN)).toBeLessThan(
			(cell?.x ?? NaN) + (cell?.width ?? NaN)
		);
		return long / counts[letter];
	});
	for (const other of others) expect(other).toBeCloseTo(widest ?? NaN);
});

test('without firm served no quarter is split', () => {
	const counts = { A: 3, B: 9, C: 4, D: 5, none: 3 };
	const layout = planeLayout(plane({ counts }), words, room);
	expect(layout.cells.every(({ split }) => split === undefined)).toBe(true);
});

test("one's own place is marked in one quarter only", () => {
	const layout = planeLayout(plane(), words, room, 'D');
	const marked = layout.cells.filter(({ marks }) => marks.some(({ own }) => own));
	expect(marked.map(({ letter }) => letter)).toEqual(['D']);
});

describe.each([280, 360, 480, 760, 1180])('in %i px', (width) => {
	test('everything lies inside, and every word in its zone', () => {
		const layout = planeLayout(plane({ quarter: 'A' }), words, { width, text: 17 });
		for (const cell of layout.cells) {
			expect(cell.x).toBeGreaterThanOrEqual(0);
			expect(cell.x + cell.width).toBeLessThanOrEqual(width + 0.01);
			for (const line of [...cell.lines, ...cell.marks]) {
				expect(line.y).toBeLessThanOrEqual(cell.y + cell.height);
			}
		}
		for (const zone of layout.strips.flatMap(({ zones }) => zones)) {
			expect(zone.x + zone.width).toBeLessThanOrEqual(width + 0.01);
		}
		for (const strip of layout.strips) {
			for (const { said, width: room } of strip.zones) {
				expect(textWidth(said.text, { size: strip.text, strong: true })).toBeLessThan(room);
			}
			expect(strip.text).toBeGreaterThan(11);
		}
	});
});

test('on a wall the plane fills its box and no more', () => {
	const { layout, text } = fitPlane(plane(), words, { width: 430, height: 470, text: 30 });
	expect(layout.height).toBeLessThanOrEqual(470);
	expect(text).toBeGreaterThan(12);
});
