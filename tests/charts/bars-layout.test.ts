import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BarRow, BarValue } from '../../src/lib/charts/bar-row';
import { barsLayout, fitBars } from '../../src/lib/charts/bars-layout';

const sides = { left: 'helpt', right: 'houdt tegen' };
const rest = (count: number) => `rest ${count}`;
const row = (id: string, value: BarValue): BarRow => ({
	kind: 'card',
	id,
	label: `Kaart ${id}`,
	value
});
const room = { width: 1000, text: 20, columns: 1, sides, rest };

// one column of 1000 px: the label takes 420, so the middle lies at 420 + 290 = 710
test('bars lie on one scale around one middle', () => {
	const layout = barsLayout(
		[
			row('a', { form: 'numbers', left: 8, middle: 4, right: 3 }),
			row('b', { form: 'majority', side: 'right', count: 5, rest: 5 })
		],
		room
	);
	expect(layout.middles).toEqual([710]);
	// the widest reach is 8 + 4/2 = 10 people in 290 px: 29 px a person
	expect(
		layout.rows[0]?.stretches.map(({ kind, x, width }) => [kind, Math.round(x), Math.round(width)])
	).toEqual([
		['left', 420, 232],
		['middle', 652, 116],
		['right', 768, 87]
	]);
	expect(
		layout.rows[1]?.stretches.map(({ kind, x, width }) => [kind, Math.round(x), Math.round(width)])
	).toEqual([
		['rest', 565, 145],
		['right', 710, 145]
	]);
});

test('a word has no length of a number: it is as long as its letters, whoever it is about', () => {
	const word = { form: 'word', word: 'verschilt', place: 'middle' } as const;
	const few = barsLayout([row('a', word)], room).rows[0]?.word;
	const many = barsLayout(
		[row('a', word), row('b', { form: 'numbers', left: 90, middle: 5, right: 5 })],
		room
	).rows[0]?.word;
	expect(many?.width).toBe(few?.width);
	expect(many?.x).toBe(710);
});

test('a number too wide for its bar stands beside it, and "rest" is left out first', () => {
	const layout = barsLayout(
		[row('a', { form: 'majority', side: 'left', count: 97, rest: 12 })],
		room
	);
	expect(layout.rows[0]?.stretches.map(({ said }) => said?.text)).toEqual(['97', '12']);
	const tiny = barsLayout([row('a', { form: 'majority', side: 'left', count: 97, rest: 3 })], room);
	const said = tiny.rows[0]?.stretches[1]?.said;
	expect(said).toMatchObject({ text: 'rest 3', anchor: 'start' });
	expect(said?.x).toBeGreaterThan(710);
});

test('a heading never stands last in a column', () => {
	const rows: BarRow[] = [1, 2, 3, 4].flatMap((part): BarRow[] => [
		{ kind: 'heading', id: `h${part}`, label: `Kop ${part}` },
		row(`${part}`, { form: 'numbers', left: 3, middle: 3, right: 4 })
	]);
	for (const columns of [2, 3]) {
		const layout = barsLayout(rows, { ...room, columns });
		for (const heading of layout.headings) {
			const next = layout.rows.find(({ id }) => `h${id}` === heading.id);
			expect(next?.x).toBe(heading.lines[0]?.x);
			expect(next?.y).toBeGreaterThan(heading.lines.at(-1)?.y ?? NaN);
		}
	}
});

const value: fc.Arbitrary<BarValue> = fc.oneof(
	fc.record({
		form: fc.constant('numbers' as const),
		left: fc.integer({ min: 3, max: 500 }),
		middle: fc.integer({ min: 3, max: 500 }),
		right: fc.integer({ min: 3, max: 500 })
	}),
	fc.record({
		form: fc.constant('majority' as const),
		side: fc.constantFrom('left' as const, 'right' as const),
		count: fc.integer({ min: 3, max: 500 }),
		rest: fc.integer({ min: 3, max: 500 })
	}),
	fc.record({
		form: fc.constant('word' as const),
		word: fc.constantFrom('helpt de meesten', 'verdeeld', 'houdt de meesten tegen'),
		place: fc.constantFrom('left' as const, 'middle' as const, 'right' as const)
	})
);

describe('whatever was served', () => {
	test('every mark lies inside the drawing, no two rows overlap, and no length is lost', () => {
		fc.assert(
			fc.property(
				fc.array(value, { minLength: 1, maxLength: 42 }),
				fc.integer({ min: 280, max: 3800 }),
				fc.integer({ min: 1, max: 3 }),
				(values, width, columns) => {
					const rows = values.map((one, at) => row(String(at), one));
					const layout = barsLayout(rows, {
						width: width * columns,
						text: 16,
						columns,
						sides,
						rest
					});
					expect(layout.rows).toHaveLength(rows.length);
					for (const [at, drawn] of layout.rows.entries()) {
						for (const part of drawn.stretches) {
							expect(part.x).toBeGreaterThanOrEqual(drawn.x - 0.01);
							expect(part.x + part.width).toBeLessThanOrEqual(drawn.x + drawn.width + 0.01);
							expect(part.width).toBeGreaterThan(0);
						}
						if (drawn.word && width >= 320) {
							expect(drawn.word.left + drawn.word.width).toBeLessThanOrEqual(
								drawn.x + drawn.width + 0.01
							);
						}
						const next = layout.rows[at + 1];
						if (next && next.x === drawn.x) {
							expect(next.y).toBeGreaterThanOrEqual(drawn.y + drawn.height - 0.01);
						}
						expect(drawn.y + drawn.height).toBeLessThanOrEqual(layout.height);
					}
				}
			)
		);
	});

	test('all marks of one drawing keep one scale', () => {
		fc.assert(
			fc.property(fc.array(value, { minLength: 1, maxLength: 12 }), (values) => {
				const rows = values.map((one, at) => row(String(at), one));
				const a_person = barsLayout(rows, room)
					.rows.flatMap(({ stretches }) => stretches)
					.map(({ width, count }) => width / count);
				for (const one of a_person) expect(one).toBeCloseTo(a_person[0] ?? 0, 6);
			})
		);
	});

	test('on a wall all rows fit their box, as large as three columns allow', () => {
		fc.assert(
			fc.property(fc.array(value, { minLength: 1, maxLength: 42 }), (values) => {
				const rows = values.map((one, at) => row(String(at), one));
				const box = { width: 1180, height: 560, text: 27, sides, rest };
				const { layout, text } = fitBars(rows, box);
				expect(layout.height).toBeLessThanOrEqual(560);
				expect(text).toBeGreaterThanOrEqual(10);
			}),
			{ numRuns: 30 }
		);
	});
});

describe('from five metres', () => {
	/**
	 * A picture two metres wide, read from five metres. Normal sight tells letters of 5 minutes of arc apart;
	 * the small letters of this type are half as high as a line of text.
	 */
	const minutes = (px: number, screen: number) => {
		const millimetres = ((px * 0.5) / screen) * 2_000;
		return Math.atan(millimetres / 5_000) * (180 / Math.PI) * 60;
	};
	const rows = (count: number) =>
		Array.from({ length: count }, (_, at) => ({
			...row(String(at), { form: 'numbers', left: 8, middle: 4, right: 12 }),
			label: 'Lezen en schrijven in het Nederlands'
		}));

	test.each([
		[24, 1280, 720],
		[42, 1280, 720],
		[42, 1920, 1080],
		[42, 3840, 2160]
	])('%i cards on one wall of %i px can be read', (count, width, height) => {
		// what a wall leaves beside its edges, title and line
		const box = { width: width * 0.93, height: height * 0.68, text: width * 0.021, sides, rest };
		const { layout, text } = fitBars(rows(count), box);
		expect(layout.height).toBeLessThanOrEqual(box.height);
		expect(minutes(text, width)).toBeGreaterThan(5);
	});
});

test.each([
	[1194, 560],
	[900, 400],
	[640, 900]
])('in a box of %d × %d no word is cut off by the edge of its column', (width, height) => {
	const long = Array.from({ length: 10 }, (_, at) =>
		row(`k${at}`, { form: 'word', word: 'de meesten hebben dit nodig', place: 'left' })
	);
	const box = { width, height, text: 34, sides: { left: 'nodig', right: 'niet nodig' }, rest };
	for (const drawn of fitBars(long, box).layout.rows) {
		expect(drawn.word?.left).toBeGreaterThanOrEqual(drawn.x);
		expect((drawn.word?.left ?? 0) + (drawn.word?.width ?? 0)).toBeLessThanOrEqual(
			drawn.x + drawn.width
		);
	}
});
