import { describe, expect, test } from 'vitest';
import { WALL } from '$lib/charts/wall-size';
import { meetingsLayout } from '$lib/charts/meetings-layout';
import { CARD_LANES, meetingsPieces, meetingsSlides } from '$lib/charts/meetings';
import { builtInDecks } from '$lib/decks/built-in';
import { meetingsSaid } from '$lib/domain/disclosure/meetings-headline';
import type { PileWord } from '$lib/domain/disclosure/picture';
import type { ServedComparison } from '$lib/domain/disclosure/then-and-now';
import { seeded } from '$lib/domain/seeded';
import { messages as charts } from '$lib/messages/charts/nl';
import { messages as together } from '$lib/messages/together/nl';

const [deck] = builtInDecks;
if (!deck) throw new Error('no deck');
const factors = deck.cards.filter(({ kind, core }) => kind === 'factor' && core);
const needs = deck.cards.filter(({ kind }) => kind === 'need');
const WORDS: readonly PileWord[] = [
	'most-help',
	'differs',
	'divided',
	'most-neutral',
	'most-hinder'
];

const compared = (change: Partial<ServedComparison> = {}): ServedComparison => ({
	title: '',
	cards: [],
	parts: [],
	needs: [],
	...change
});
const turned = (ids: readonly string[], then: PileWord, now: PileWord) =>
	ids.map((id) => ({ id, then, now }));
const said = (comparison: ServedComparison, about: Pick<ServedComparison, 'cards' | 'needs'>) =>
	meetingsPieces(comparison, about, deck, 'nl', together, charts)
		.map(({ text }) => text)
		.join('');

/** Two meetings by lot. */
function byLot(seed: number): ServedComparison {
	const random = seeded(seed);
	const word = () => WORDS[Math.floor(random() * WORDS.length)] ?? 'differs';
	const kept = random();
	return compared({
		cards: factors
			.filter(() => random() < 0.9)
			.map(({ id }) => {
				const then = word();
				return { id, then, now: random() < kept ? then : word() };
			}),
		needs: needs
			.filter(() => random() < 0.5)
			.map(({ id }) => ({ id, then: random() < 0.5, now: random() < 0.5 }))
			.filter(({ then, now }) => then || now)
	});
}
const LOTS = Array.from({ length: 60 }, (_, seed) => byLot(seed + 1));

describe('the sentence above two meetings', () => {
	test('names what helped then and holds back now before all else', () => {
		const [first, one, two] = factors.map(({ id }) => id);
		if (!first || !one || !two) throw new Error('no cards');
		const helped = turned([one, two], 'most-help', 'most-hinder');
		const all = compared({ cards: [...turned([first], 'differs', 'most-help'), ...helped] });
		const keys = meetingsSaid(all, all, deck).map(({ key }) => key);
		expect(keys).toEqual(['helped-hinders', 'helps-now']);
		// what does not fit two lines of a wall is left to the drawing, the weaker sentence first
		expect(said(all, all)).toMatch(/^.+ en .+ hielpen toen en houden nu tegen\.$/);
	});

	test('is of no card that came to no side and left none, and of no need that nobody shares', () => {
		const cards = [
			...turned([factors[0]?.id ?? ''], 'differs', 'divided'),
			...turned([factors[1]?.id ?? ''], 'most-help', 'most-help')
		];
		const all = compared({ cards });
		expect(meetingsSaid(all, all, deck)).toEqual([]);
		expect(said(all, all)).toBe(together.compare.between);
		const nothing = compared({ cards: cards.slice(1) });
		expect(said(nothing, { cards: [], needs: [] })).toBe(together.compare.noneChanged);
	});

	test('does not speak of a topic whose cards did not turn alike', () => {
		const facet = deck.facets.find(
			({ id }) => factors.filter((card) => card.facet === id).length > 1
		)?.id;
		const own = factors.filter((card) => card.facet === facet).map(({ id }) => id);
		const first = own.slice(0, 1);
		const apart = compared({
			cards: [
				...turned(first, 'most-help', 'most-hinder'),
				...turned(own.slice(1), 'most-help', 'most-help')
			]
		});
		expect(meetingsSaid(apart, apart, deck)[0]?.named).toEqual([{ of: 'card', id: first[0] }]);
		const alike = compared({ cards: turned(own, 'most-help', 'most-hinder') });
		expect(meetingsSaid(alike, alike, deck)[0]?.named).toEqual([{ of: 'facet', id: facet }]);
	});

	test('says nothing that its own drawing does not show, counts no cards and speaks of nobody who changed', () => {
		for (const comparison of LOTS) {
			for (const slide of meetingsSlides(comparison, deck, 'nl')) {
				const drawn = new Set(slide.rows.map(({ id }) => id));
				for (const { named } of meetingsSaid(comparison, slide.about, deck)) {
					expect(named.length).toBeLessThanOrEqual(3);
					for (const { of, id } of named) {
						const ids =
							of === 'card'
								? [id]
								: factors.filter(({ facet }) => facet === id).map((card) => card.id);
						expect(ids.every((each) => drawn.has(each))).toBe(true);
					}
				}
				expect(said(comparison, slide.about)).not.toMatch(/\d|verander/);
			}
		}
	});
});

describe('two columns with bands between them', () => {
	const lanes = CARD_LANES.map(([id, tone]) => ({ id, tone, title: charts.shortWords[id] }));
	const drawn = (
		comparison: ServedComparison,
		room: { width: number; text: number; rtl?: boolean }
	) =>
		meetingsSlides(comparison, deck, 'nl')
			.filter(({ of }) => of === 'cards')
			.map(({ rows }) => ({ rows, layout: meetingsLayout(rows, lanes, ['Toen', 'Nu'], room) }));

	test('hold every card that has another word once a side, under its word, on one of the slides', () => {
		for (const comparison of LOTS.slice(0, 40)) {
			const found = drawn(comparison, WALL);
			const changed = comparison.cards.filter(({ then, now }) => then !== now);
			for (const [column, side] of (['then', 'now'] as const).entries()) {
				const lying = found.flatMap(({ layout }) =>
					(layout.columns[column] ?? []).flatMap((lane) =>
						lane.cards.map(({ id }) => `${id} ${lane.id}`)
					)
				);
				expect(lying.toSorted()).toEqual(changed.map((one) => `${one.id} ${one[side]}`).toSorted());
			}
			for (const { rows, layout } of found) expect(layout.bands).toHaveLength(rows.length);
		}
	});

	test('fit a wall of 1920 px with text of 30 px, nothing over anything, on as many slides as that takes', () => {
		for (const comparison of LOTS.slice(0, 40)) {
			for (const { layout } of drawn(comparison, WALL)) {
				expect(layout.text).toBe(30);
				expect(layout.height).toBeLessThanOrEqual(WALL.height);
				for (const lane of layout.columns.flat()) {
					let y = lane.title.y;
					for (const card of lane.cards) {
						expect(card.y).toBeGreaterThanOrEqual(y);
						y = card.y + card.height;
						for (const line of card.label) expect(line.y).toBeLessThan(y);
					}
					expect(y).toBeLessThanOrEqual(lane.y + lane.height);
				}
			}
		}
	});

	test('are mirrored where one reads from the right', () => {
		const [one] = LOTS;
		if (!one) throw new Error('none');
		const [ltr] = drawn(one, { width: 900, text: 17 });
		const [rtl] = drawn(one, { width: 900, text: 17, rtl: true });
		expect(rtl?.layout.columns.flat().map(({ x, width }) => 900 - x - width)).toEqual(
			ltr?.layout.columns.flat().map(({ x }) => expect.closeTo(x))
		);
	});
});
