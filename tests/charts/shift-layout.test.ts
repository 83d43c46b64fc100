import { expect, test } from 'vitest';
import { builtInDecks } from '$lib/decks/built-in';
import { shiftLayout, type ShiftRow, shiftSlides, shiftTitle } from '$lib/charts/shift-layout';
import { messages } from '$lib/messages/charts/nl';
import { fitText, WALL, wallHeight } from '$lib/charts/wall-size';

const row = (id: string, change: Partial<ShiftRow> = {}): ShiftRow => ({
	id,
	label: 'De tijd die ik heb om te leren',
	before: 'most-hinder',
	now: 'most-help',
	shift: undefined,
	...change
});
const words = {
	lanes: ['helps most', 'neither', 'holds most back'] as [string, string, string],
	first: 'first',
	now: 'now',
	stayed: 'stayed',
	say: () => 'Most people laid it differently, mainly towards helps.'
};
const ROWS = [
	row('towards-helps'),
	row('towards-hinders', { before: 'divided', now: 'most-hinder' }),
	row('same', { before: 'differs', now: 'most-neutral' }),
	row('unknown', { before: undefined })
];

test('an arrow leads from where the word stood to where it stands, and only between lanes (G7)', () => {
	const { rows, lanes } = shiftLayout(ROWS, words, { width: 900, text: 18 });
	const [helps, between, hinders] = lanes.map((lane) => lane.x);
	expect(rows.map(({ before, now }) => [before, now])).toEqual([
		[hinders, helps],
		[between, hinders],
		[between, between],
		[undefined, helps]
	]);
	const [left, right, same, unknown] = rows.map((one) => one.arrow);
	expect(left && left.to < left.from).toBe(true);
	expect(right && right.to > right.from).toBe(true);
	expect([same, unknown]).toEqual([undefined, undefined]);
	// the words stand at the marks, so that no legend is needed
	expect(rows.map(({ tags }) => tags.map(({ text, x }) => [text, x]))).toEqual([
		[
			['first', hinders],
			['now', helps]
		],
		[
			['first', between],
			['now', hinders]
		],
		[['stayed', between]],
		[]
	]);
	for (const { tags, top, y } of rows) {
		for (const tag of tags) {
			expect(tag.y).toBeGreaterThan(top + 18 * 0.5);
			expect(tag.y).toBeLessThan(y - 18 * 0.62);
		}
	}
});

test.each([280, 360, 720, 1280, 3800])('rows of %i px lie beneath each other, whole', (width) => {
	const { rows, height } = shiftLayout(ROWS, words, { width, text: 18 });
	let top = 0;
	for (const one of rows) {
		expect(one.top).toBeGreaterThanOrEqual(top);
		top = one.top + one.height;
		const lines = [...one.label, ...one.said];
		for (const line of lines) expect(line.y).toBeLessThan(top);
		// label and words do not run into each other
		const label = Math.max(...one.label.map((line) => line.y));
		if (one.said[0] && width < 34 * 18) expect(one.said[0].y).toBeGreaterThan(label);
	}
	expect(height).toBeCloseTo(top);
});

test('on a wall the text is as large as the rows leave room for, and never under 30 px of 1920', () => {
	const room = { width: 1200, height: 520, rtl: false, least: 10, most: 60 };
	const layout = fitText((text) => shiftLayout(ROWS, words, { ...room, text }), room);
	expect(layout.height).toBeLessThanOrEqual(room.height);
	expect(shiftLayout(ROWS, words, { width: 1200, text: layout.text + 0.5 }).height).toBeGreaterThan(
		520
	);
	const many = ['a', 'b'].flatMap((set) =>
		ROWS.map((one): ShiftRow => ({
			...one,
			id: `${one.id} ${set}`,
			shift: { card: one.id, moved: 'most', towards: 'helps' }
		}))
	);
	for (const prompt of ['', 'Wat valt je op?']) {
		const slides = shiftSlides(many, prompt);
		expect(slides.flat()).toEqual(many);
		for (const slide of slides) {
			expect(shiftLayout(slide, words, WALL).height).toBeLessThanOrEqual(wallHeight(prompt));
		}
	}
});

test('who reads from right to left sees it mirrored', () => {
	const room = { width: 900, text: 18 };
	const [from, to] = [
		shiftLayout(ROWS, words, room),
		shiftLayout(ROWS, words, { ...room, rtl: true })
	];
	expect(900 - (to.lanes[0]?.x ?? 0)).toBeCloseTo(from.lanes[0]?.x ?? 0);
	for (const [at, one] of to.rows.entries()) {
		expect(900 - one.now).toBeCloseTo(from.rows[at]?.now ?? 0);
		expect(900 - one.picture.x - one.picture.size).toBeCloseTo(from.rows[at]?.picture.x ?? 0);
		expect(900 - (one.label[0]?.x ?? 0)).toBeCloseTo(from.rows[at]?.label[0]?.x ?? 0);
	}
});

test('the title names the cards that most people laid elsewhere, and says so where there are none (D2)', () => {
	const [deck] = builtInDecks;
	if (!deck) throw new Error('no deck');
	const [one, two, three] = deck.cards.map(({ id }) => id);
	const moved = (ids: readonly (string | undefined)[], as: 'most' | 'half-or-less') =>
		ids.map((card) => ({ card: card ?? '', moved: as, towards: undefined }));
	const said = (cards: ReturnType<typeof moved>) =>
		shiftTitle({ shift: { since: '', cards } }, deck, 'nl', messages);
	const name = (id: string | undefined) => deck.cards.find((card) => card.id === id)?.text.nl;
	expect(said([])).toBe(messages.shift.untold);
	expect(said(moved([one, two], 'half-or-less'))).toBe(messages.shift.title([], false));
	const some = said([...moved([one], 'most'), ...moved([two], 'half-or-less')]);
	expect(some).toContain(`“${name(one)}”`);
	expect(some).not.toContain(`“${name(two)}”`);
	expect(said(moved([one, two, three], 'most'))).toContain('en meer');
});
