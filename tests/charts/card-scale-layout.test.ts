import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BarValue } from '../../src/lib/charts/bar-rows';
import { cardScale } from '../../src/lib/charts/card-scale-layout';
import { textWidth } from '../../src/lib/ui/text-lines';

const words = {
	sides: { left: 'helpt', middle: 'maakt niet uit', right: 'houdt tegen' },
	rest: 'de rest samen'
};
const count = fc.integer({ min: 0, max: 300 });
const values: fc.Arbitrary<BarValue> = fc.oneof(
	fc.record({ form: fc.constant('numbers' as const), left: count, middle: count, right: count }),
	fc.record({
		form: fc.constant('majority' as const),
		side: fc.constantFrom('left' as const, 'right' as const),
		count,
		rest: count
	}),
	fc.record({
		form: fc.constant('word' as const),
		word: fc.constantFrom('helpt de meesten', 'houdt de meesten tegen', 'verdeeld'),
		place: fc.constantFrom('left' as const, 'middle' as const, 'right' as const)
	})
);

test('the scale of one card names every pile: no name on another, none cut, every served number said (D3, D4)', () => {
	fc.assert(
		fc.property(values, fc.boolean(), fc.constantFrom(980, 1300), (value, rtl, width) => {
			const text = 39;
			const scale = cardScale(value, words, { width, text, rtl });
			const names = [...scale.parts, ...scale.poles].map(({ name }) => {
				const long = textWidth(name.text, { size: text, strong: true });
				return { from: name.x - long / 2, to: name.x + long / 2 };
			});
			const across = names.toSorted((one, other) => one.from - other.from);
			across.forEach(({ from, to }, at) => {
				expect(from).toBeGreaterThanOrEqual(-0.5);
				expect(to).toBeLessThanOrEqual(width + 0.5);
				const next = across[at + 1];
				if (next) expect(to).toBeLessThan(next.from);
			});
			const said = scale.parts.map((part) => `${part.count} ${part.name.text}`).join(', ');
			if (value.form === 'word') expect(said).toBe('');
			else {
				const numbers =
					value.form === 'numbers'
						? [value.left, value.middle, value.right]
						: [value.count, value.rest];
				for (const number of numbers) expect(said).toMatch(new RegExp(`\\b${number}\\b`));
			}
		}),
		{ numRuns: 200, seed: 19 }
	);
});

test('a word stands at the pole it belongs to, and mirrored where one reads from right to left', () => {
	const value = { form: 'word', word: 'helpt de meesten', place: 'left' } as const;
	expect(cardScale(value, words, { width: 900, text: 39 }).said?.x).toBe(0);
	const turned = cardScale(value, words, { width: 900, text: 39, rtl: true }).said;
	expect((turned?.x ?? 0) + (turned?.width ?? 0)).toBe(900);
});
