import { describe, expect, test } from 'vitest';
import {
	intervalDomain,
	intervalLayout,
	type IntervalRow
} from '../../src/lib/research/interval-layout';
import { textWidth } from '../../src/lib/ui/text-lines';

const words = {
	value: (value: number) => `${(value * 100).toFixed(1)} %`,
	interval: (low: number, high: number) =>
		`${(low * 100).toFixed(1)} – ${(high * 100).toFixed(1)} %`,
	count: (n: number) => `${n} mensen`,
	tick: (value: number) => `${Math.round(value * 100)} %`
};
const rows: readonly IntervalRow[] = [
	{ id: 'a', label: 'In jou helpt, om je heen helpt', value: 0.2, low: 0.1, high: 0.3, n: 87 },
	{
		id: 'b',
		label: 'Een lang onderwerp dat op een telefoon over meer regels loopt',
		value: 0.4,
		n: 9
	}
];

describe('the scale', () => {
	test('of shares runs from 0 to the next tenth above every interval', () => {
		expect(intervalDomain(rows)).toEqual([0, 0.4]);
		expect(intervalDomain([{ value: 0.31, high: 0.42 }])).toEqual([0, 0.5]);
	});
	test('of balances is as wide below 0 as above it', () => {
		expect(intervalDomain([{ value: 0.1, low: -0.34, high: 0.2 }], true)).toEqual([-0.4, 0.4]);
	});
	test('never passes 1, and holds without rows', () => {
		expect(intervalDomain([{ value: 1, low: 0.7, high: 1 }])).toEqual([0, 1]);
		expect(intervalDomain([])).toEqual([0, 0.1]);
	});
});

describe.each([300, 480, 760, 1000])('in %i px', (width) => {
	const layout = intervalLayout(rows, words, [0, 0.5], { width, text: 17 });
	test('a value lies on its place of the scale, and its interval around it', () => {
		const [first, second] = layout.rows;
		const at = (share: number) => {
			const [a, b] = [layout.ticks[0], layout.ticks.at(-1)];
			const span = Number(b?.text.replace(' %', '')) - Number(a?.text.replace(' %', ''));
			return (a?.x ?? NaN) + (((b?.x ?? NaN) - (a?.x ?? NaN)) * share * 100) / span;
		};
		expect(first?.at).toBeCloseTo(at(0.2));
		expect(first?.low).toBeCloseTo(at(0.1));
		expect(first?.high).toBeCloseTo(at(0.3));
		expect([second?.low, second?.high]).toEqual([undefined, undefined]);
		expect(second?.facts.text).toBe('9 mensen');
	});
	test('words stay inside, and no line runs into the next', () => {
		for (const tick of layout.ticks) {
			const half = textWidth(tick.text, { size: 17 * 0.88 }) / 2;
			expect(tick.x - half).toBeGreaterThanOrEqual(0);
			expect(tick.x + half).toBeLessThanOrEqual(width);
		}
		for (const [at, row] of layout.rows.entries()) {
			const bottom = layout.rows[at + 1]?.top ?? layout.bottom;
			for (const line of [...row.label, row.value, row.facts]) {
				expect(line.y).toBeGreaterThan(row.top);
				expect(line.y).toBeLessThan(bottom);
			}
			for (const line of row.label) {
				const end = textWidth(line.text, { size: 17 });
				const value = row.value.x - textWidth(row.value.text, { size: 17, strong: true });
				expect(end).toBeLessThan(value);
			}
		}
	});
});
