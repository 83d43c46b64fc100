import { expect, test } from 'vitest';
import { similarityLayout, closestPairs } from '../../src/lib/charts/similarity-layout';

const agreement = {
	cards: ['a', 'b', 'c'],
	tenths: [
		[10, 8, 3],
		[8, 10, 4],
		[3, 4, 10]
	],
	merges: [
		{ a: 0, b: 1, height: 2 },
		{ a: 2, b: 3, height: 6.5 }
	]
};
const names = ['Tijd', 'Geld', 'Hulp'];

test('each pair has one cell, below the middle line', () => {
	const layout = similarityLayout(agreement, names, { width: 600, text: 16 });
	expect(layout.cells.map(({ a, b, tenths }) => [a, b, tenths])).toEqual([
		[1, 0, 8],
		[2, 0, 3],
		[2, 1, 4]
	]);
	const step = (layout.cells[2]?.x ?? 0) - (layout.cells[1]?.x ?? 0);
	expect(step).toBeCloseTo(layout.size + 1, 9);
	expect(layout.cells[1]?.y).toBeCloseTo(2 * step, 9);
});

test('the tree hangs together: each bracket begins where the two before it end', () => {
	const { branches, cells, labels } = similarityLayout(agreement, names, { width: 600, text: 16 });
	const number = (text: string) => text.match(/-?[\d.]+/g)?.map(Number) ?? [];
	const [first = [], second = []] = branches.map(number);
	// M x,y H x2 V y2 H x3
	expect(first[1]).toBeLessThan(first[3] ?? 0);
	const [, , across, down] = first;
	expect(second.at(-1)).toBeCloseTo(across ?? 0, 9);
	expect(second[3]).toBeCloseTo(((first[1] ?? 0) + (down ?? 0)) / 2, 9);
	// it stands at the labels, and the matrix begins where it ends
	expect(first[0]).toBeGreaterThan(labels[0]?.x ?? Infinity);
	expect(second[2]).toBeLessThan(cells[0]?.x ?? 0);
});

test.each([320, 360, 768, 1280])('everything lies inside %i px', (room) => {
	const many = Array.from({ length: 42 }, (_, at) => `Kaart met een lange naam ${at}`);
	const layout = similarityLayout(
		{
			cards: many,
			tenths: many.map((_, a) => many.map((__, b) => (a === b ? 10 : (a + b) % 10))),
			merges: many.slice(1).map((_, at) => ({ a: at === 0 ? 0 : 41 + at, b: at + 1, height: at }))
		},
		many,
		{ width: room, text: 14 }
	);
	expect(layout.width).toBeLessThanOrEqual(room + 1);
	expect(layout.size).toBeGreaterThan(0);
	for (const cell of layout.cells) expect(cell.x + layout.size).toBeLessThanOrEqual(room);
	expect(JSON.stringify(layout)).not.toContain('null');
	expect(layout.branches.join()).not.toContain('NaN');
	for (const step of layout.scale) expect(step.x + step.size).toBeLessThanOrEqual(room);
	// labels keep apart as long as anybody could read them
	if (layout.text > 8) {
		layout.labels.forEach((label, at) => {
			const before = layout.labels[at - 1];
			if (before) expect(label.y - before.y).toBeGreaterThanOrEqual(layout.text - 1e-9);
		});
	}
});

test('the closest pairs come first, of equals the one that stands first', () => {
	expect(closestPairs(agreement, 2)).toEqual([
		{ a: 1, b: 0, tenths: 8 },
		{ a: 2, b: 1, tenths: 4 }
	]);
});
