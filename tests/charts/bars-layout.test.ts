import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	barSlides,
	reachOfAll,
	ROWS_A_SLIDE,
	type BarRow,
	type BarValue
} from '../../src/lib/charts/bar-rows';
import { WALL } from '../../src/lib/charts/wall-size';
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

// 290 px for 17.5 people: a number of the middle pile is 12 px wide, one person 17
test('the number of a narrow middle pile is said where it fits between its neighbours', () => {
	const [drawn] = barsLayout(
		[row('a', { form: 'numbers', left: 17, middle: 1, right: 4 })],
		room
	).rows;
	expect(drawn?.stretches.map(({ said }) => said?.text)).toEqual(['17', '1', '4']);
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
});

describe('on a wall', () => {
	const wall = { width: WALL.width, sides, rest };
	const fit = { height: WALL.height, least: WALL.text, most: WALL.most };
	const long = (count: number, one: BarValue) =>
		Array.from({ length: count }, (_, at) => ({
			...row(String(at), one),
			label: 'Lezen en schrijven in het Nederlands'
		}));

	test('cards lie on slides of at most twelve, each whole in text of 30 px or more', () => {
		fc.assert(
			fc.property(fc.array(value, { minLength: 1, maxLength: 42 }), (values) => {
				const rows = values.map((one, at) => row(String(at), one));
				const slides = barSlides(rows, (slide) => fitBars(slide, wall, fit).height <= WALL.height);
				expect(slides.flat()).toEqual(rows);
				for (const slide of slides) {
					expect(slide.length).toBeLessThanOrEqual(ROWS_A_SLIDE);
					const layout = fitBars(slide, wall, fit);
					expect(layout.text).toBeGreaterThanOrEqual(WALL.text);
					expect(layout.height).toBeLessThanOrEqual(WALL.height);
				}
			}),
			{ numRuns: 30 }
		);
	});

	test('twelve cards fit, and a slide of few has larger text', () => {
		const numbers = { form: 'numbers', left: 8, middle: 4, right: 12 } as const;
		const full = fitBars(long(12, numbers), wall, fit);
		expect(full.height).toBeLessThanOrEqual(WALL.height);
		expect(fitBars(long(4, numbers), wall, fit).text).toBeGreaterThan(full.text);
	});

	test('slides of one picture have one scale', () => {
		const few = long(3, { form: 'numbers', left: 3, middle: 3, right: 4 });
		const many = long(1, { form: 'numbers', left: 20, middle: 3, right: 4 });
		const reach = reachOfAll([...few, ...many]);
		const a_person = (rows: readonly BarRow[]) => {
			const [part] = barsLayout(rows, { ...room, reach }).rows[0]?.stretches ?? [];
			return (part?.width ?? 0) / (part?.count ?? 1);
		};
		expect(a_person(few)).toBeCloseTo(a_person(many), 6);
	});

	test('no word is cut off by the edge of its column', () => {
		const word = { form: 'word', word: 'de meesten hebben dit nodig', place: 'left' } as const;
		for (const drawn of fitBars(long(10, word), wall, fit).rows) {
			expect(drawn.word?.left).toBeGreaterThanOrEqual(drawn.x);
			expect((drawn.word?.left ?? 0) + (drawn.word?.width ?? 0)).toBeLessThanOrEqual(
				drawn.x + drawn.width
			);
		}
	});
});
