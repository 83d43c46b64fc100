import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitBoard, boardLayout } from '../../src/lib/charts/board-layout';
import { type BoardLayout, boardShare, LEAST_SHARE } from '../../src/lib/charts/board-columns';
import { boardSlides, type BoardSlide } from '../../src/lib/charts/picture-steps';
import { WALL } from '../../src/lib/charts/wall-size';
import { boardRows, boardWords, headlineText } from '../../src/lib/charts/picture-words';
import { textWidth } from '../../src/lib/ui/text-lines';
import { builtInDecks } from '../../src/lib/decks/built-in';
import type { Deck } from '../../src/lib/domain/deck';
import { boardOf, SIDES, sideOf } from '../../src/lib/domain/disclosure/board';
import { boardHeadline } from '../../src/lib/domain/disclosure/board-headline';
import { isTooFew } from '../../src/lib/domain/disclosure/group-picture';
import type { GroupPicture } from '../../src/lib/domain/disclosure/picture';
import { readCard } from '../../src/lib/domain/disclosure/read-card';
import { messages as en } from '../../src/lib/messages/charts/en';
import { messages as nl } from '../../src/lib/messages/charts/nl';
import { longTexts } from '../../src/lib/gallery/long-texts';
import {
	LAYS,
	SAMPLE_SIZES,
	sampleGroup,
	samplePicture
} from '../../src/lib/gallery/sample-groups';

const [found] = builtInDecks;
if (!found) throw new Error('no deck');
const llo = found;

const sizes = SAMPLE_SIZES.filter((people) => people < 300);
const groups = fc.record({
	people: fc.constantFrom(...sizes),
	lay: fc.constantFrom(...(Object.keys(LAYS) as (keyof typeof LAYS)[])),
	full: fc.boolean(),
	long: fc.boolean(),
	/** which cards the deck has at all */
	drop: fc.array(fc.nat(41), { maxLength: 30 }),
	words: fc.boolean(),
	/** a room in which no card may be shown */
	hidden: fc.boolean()
});
type Group = typeof groups extends fc.Arbitrary<infer One> ? One : never;

function pictureOf({ people, lay, full, long, drop, words, hidden }: Group): [GroupPicture, Deck] {
	const texts = long ? longTexts(llo) : llo;
	const deck: Deck = hidden
		? { ...texts, cards: texts.cards.map((card) => ({ ...card, sensitivity: 'power' })) }
		: texts;
	const cards = deck.cards.filter(
		(card, at) => card.kind === 'factor' && (full || card.core) && !drop.includes(at)
	);
	const picture = samplePicture(deck, cards, sampleGroup(people, lay), {
		shown: words ? 'words' : 'numbers',
		powerInRoom: hidden
	});
	if (isTooFew(picture)) throw new Error('too few');
	return [picture, deck];
}

interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}
const overlap = (a: Box, b: Box) =>
	Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 0.6 &&
	Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 0.6;
const inside = (a: Box, b: Box) =>
	a.x >= b.x - 0.6 &&
	a.y >= b.y - 0.6 &&
	a.x + a.width <= b.x + b.width + 0.6 &&
	a.y + a.height <= b.y + b.height + 0.6;

/** What is wrong with a drawing: things that overlap, lie outside, or are cut. */
function faultsOf(layout: BoardLayout): string[] {
	const faults: string[] = [];
	const whole = { x: 0, y: 0, width: layout.width, height: layout.height };
	const cards = layout.rows.flatMap((row) => row.cards);
	const strong = { size: layout.text, strong: true };
	const flip = layout.rtl ? -1 : 1;
	const textBox = (line: { text: string; x: number; y: number }, size: number): Box => {
		const width = textWidth(line.text, { ...strong, size });
		return { x: flip < 0 ? line.x - width : line.x, y: line.y - 0.75 * size, width, height: size };
	};
	cards.forEach((card, at) => {
		if (!inside(card, whole)) faults.push(`${card.id} lies outside`);
		for (const other of cards.slice(at + 1)) {
			if (overlap(card, other)) faults.push(`${card.id} lies on ${other.id}`);
		}
		for (const line of card.label) {
			if (!inside(textBox(line, layout.text), card)) faults.push(`“${line.text}” is cut`);
		}
		for (const part of card.bar) {
			if (!inside(part, card)) faults.push(`the bar of ${card.id} sticks out`);
			if (textWidth(part.said.text, { ...strong, size: 0.78 * layout.text }) > part.width + 1)
				faults.push(`${part.said.text} does not fit its bar`);
		}
	});
	for (const row of layout.rows) {
		const names = [
			...row.label.map((line) => textBox(line, layout.text)),
			...row.word.map((line) => textBox(line, layout.sizes.word))
		];
		for (const name of names) {
			if (!inside(name, whole)) faults.push(`the name of ${row.id} is cut`);
			for (const card of cards) if (overlap(name, card)) faults.push(`${card.id} lies on a name`);
		}
	}
	for (const line of layout.quiet) {
		const box = textBox(line, layout.text);
		if (!inside(box, whole)) faults.push('the quiet line is cut');
		for (const card of cards) if (overlap(box, card)) faults.push(`${card.id} on the quiet line`);
	}
	return faults;
}

/** Lines that end in a hyphen that a layout put there: a word was broken. */
const brokenIn = ({ columns, rows, quiet }: BoardLayout): string[] =>
	[
		...columns.flatMap(({ title }) => title),
		...rows.flatMap(({ label, word, cards }) => [
			...label,
			...word,
			...cards.flatMap((card) => card.label)
		]),
		...quiet
	].flatMap(({ text }) => (text.endsWith('-') ? text : []));

const drawn = (slide: Pick<BoardSlide, 'board'>, deck: Deck, language = 'nl') =>
	[
		boardRows(slide.board, deck, language, nl),
		boardWords(slide.board, deck, language, nl)
	] as const;

describe('a board of a random group', () => {
	test('has no card on another, nothing outside and no text cut, in every width and both directions', () => {
		fc.assert(
			fc.property(
				groups,
				fc.constantFrom(320, 360, 640, 900, 1280),
				fc.boolean(),
				(group, width, rtl) => {
					const [picture, deck] = pictureOf(group);
					const [rows, words] = drawn({ board: boardOf(picture, deck) }, deck);
					expect(faultsOf(boardLayout(rows, words, { width, text: 17, rtl }))).toEqual([]);
				}
			),
			{ numRuns: 60, seed: 19 }
		);
	});

	test('is divided into slides with card text of 30 px that use 55 % of a wall, and all cards lie on one of them', () => {
		fc.assert(
			fc.property(groups, (group) => {
				const [picture, deck] = pictureOf({ ...group, long: false });
				const slides = boardSlides(picture, deck, 'nl');
				// a deck of a few cards has a wall of a few cards
				const whole = group.drop.length < 8;
				const shown = slides.flatMap(({ board }) =>
					board.rows.flatMap((row) => [
						...SIDES.flatMap((side) => row.cells[side].map(({ id }) => id)),
						...row.neutral.map(({ id }) => id)
					])
				);
				expect([...shown].sort()).toEqual(picture.cards.map(({ card }) => card).sort());
				for (const slide of slides) {
					const [rows, words] = drawn(slide, deck);
					const bounds = { least: WALL.text, most: WALL.most };
					const room = { width: WALL.width, height: WALL.height };
					const layout = fitBoard(rows, words, room, bounds);
					expect(layout.text).toBeGreaterThanOrEqual(WALL.text);
					expect(layout.height).toBeLessThanOrEqual(WALL.height + 1);
					expect(faultsOf(layout)).toEqual([]);
					expect(brokenIn(layout)).toEqual([]);
					if (whole) expect(boardShare(layout)).toBeGreaterThanOrEqual(LEAST_SHARE);
				}
			}),
			{ numRuns: 60, seed: 19 }
		);
	});

	test('breaks no word on a wall, also in the title of a column without cards, in both languages', () => {
		fc.assert(
			fc.property(groups, fc.constantFrom('nl' as const, 'en' as const), (group, language) => {
				const [picture, deck] = pictureOf({ ...group, long: false });
				const t = { nl, en }[language];
				for (const without of [undefined, ...SIDES]) {
					for (const { board } of boardSlides(picture, deck, language)) {
						const bare = board.rows.map((row) => ({
							...row,
							cells: without === undefined ? row.cells : { ...row.cells, [without]: [] }
						}));
						const layout = fitBoard(
							boardRows({ rows: bare }, deck, language, t),
							boardWords({ rows: bare }, deck, language, t),
							{ width: WALL.width, height: WALL.height },
							{ least: WALL.text, most: WALL.most }
						);
						expect(brokenIn(layout)).toEqual([]);
						expect(faultsOf(layout)).toEqual([]);
					}
				}
			}),
			{ numRuns: 60, seed: 19 }
		);
	});

	test('has no bar of a smaller number longer than that of a larger one', () => {
		fc.assert(
			fc.property(groups, fc.constantFrom(5.5, 7.5, 11, 16), (group, lines) => {
				const [picture, deck] = pictureOf({ ...group, words: false });
				const [rows, words] = drawn({ board: boardOf(picture, deck) }, deck);
				const rest = (count: number) => `the others together ${count}`;
				const { rows: laid } = boardLayout(
					rows,
					{ ...words, rest },
					{ width: lines * 100, text: 17 }
				);
				for (const { bar } of laid.flatMap(({ cards }) => cards)) {
					const read = bar.map(
						({ width, said }) => [Number(/\d+$/.exec(said.text)?.[0]), width] as const
					);
					for (const [count, width] of read)
						for (const [other, long] of read)
							if (count > other) expect(width).toBeGreaterThanOrEqual(long - 0.01);
				}
			}),
			{ numRuns: 40, seed: 19 }
		);
	});

	test('keeps no room for the pictogram of a card that has none, and lays it as well', () => {
		fc.assert(
			fc.property(groups, fc.constantFrom(360, 1280), fc.nat(41), (group, width, none) => {
				const [picture, deck] = pictureOf(group);
				const board = boardOf(picture, deck);
				const has = (id: string) => deck.cards.findIndex((card) => card.id === id) % 3 !== none % 3;
				const rows = boardRows(board, deck, 'nl', nl, undefined, has);
				const layout = boardLayout(rows, boardWords(board, deck, 'nl', nl), { width, text: 17 });
				expect(faultsOf(layout)).toEqual([]);
				for (const card of layout.rows.flatMap(({ cards }) => cards)) {
					const beside = ((card.label[0]?.x ?? 0) - card.x) / layout.text;
					expect([card.picture !== undefined, beside < 1]).toEqual([has(card.id), !has(card.id)]);
				}
			}),
			{ numRuns: 30, seed: 19 }
		);
	});

	test('has every card where it reads, and rows with the word that was served', () => {
		fc.assert(
			fc.property(groups, (group) => {
				const [picture, deck] = pictureOf(group);
				const board = boardOf(picture, deck);
				for (const card of picture.cards) {
					const side = sideOf(readCard(card));
					const at = board.rows.flatMap((row) =>
						side === undefined ? row.neutral : row.cells[side]
					);
					expect(at.some(({ id }) => id === card.card)).toBe(true);
				}
				// cards that are not shown change no row's word (D7)
				const fewer = boardOf({ ...picture, cards: picture.cards.slice(0, 3) }, deck);
				for (const row of fewer.rows) {
					expect(row.word).toBe(board.rows.find(({ id }) => id === row.id)?.word);
				}
			}),
			{ numRuns: 60, seed: 19 }
		);
	});

	test('has a headline that agrees with the drawing, at most three names a side, and never a count', () => {
		fc.assert(
			fc.property(groups, fc.nat(5), (group, upTo) => {
				const [picture, deck] = pictureOf(group);
				const whole = boardOf(picture, deck);
				const board = { rows: whole.rows.slice(0, Math.max(1, upTo)) };
				const said = boardHeadline(board, picture, deck);
				for (const one of said) {
					if (!('named' in one)) continue;
					expect(one.named.length).toBeLessThanOrEqual(3);
					expect(one.named.length).toBeGreaterThan(0);
					for (const { of, id } of one.named) {
						const row = board.rows.find((each) => each.kind === of && each.id === id);
						const lying = (side: (typeof SIDES)[number]) =>
							board.rows
								.flatMap((each) => each.cells[side])
								.filter(
									(card) =>
										card.id === id || deck.cards.find((each) => each.id === card.id)?.facet === id
								);
						if (one.key === 'helps' || one.key === 'hinders') {
							const other = one.key === 'helps' ? 'hinders' : 'helps';
							const wordSays = row?.word !== undefined && sideOf(row.word) === one.key;
							expect(wordSays || lying(one.key).length > 0).toBe(true);
							if (!wordSays) expect(lying(other)).toEqual([]);
						}
						if (one.key === 'divided') expect(lying('differs')[0]?.divided).toBe(true);
					}
				}
				const text = headlineText(said, deck, 'nl', nl);
				expect(text).not.toMatch(/\d/);
				expect(text).toMatch(/\.$/);
			}),
			{ numRuns: 60, seed: 19 }
		);
	});
});

describe('a headline', () => {
	const say = (
		helps: readonly string[],
		hinders: readonly string[],
		language: 'nl' | 'en' = 'nl',
		part?: string
	) =>
		headlineText(
			[
				{ key: 'hinders', named: hinders.map((id) => ({ of: 'facet', id })) },
				{ key: 'helps', named: helps.map((id) => ({ of: 'facet', id })) }
			],
			llo,
			language,
			language === 'nl' ? nl : en,
			part
		);

	test('joins names and bends the verb in Dutch and in English', () => {
		expect(say(['confidence'], ['money', 'time', 'travel'])).toBe(
			'Geld, tijd en reizen houden de meeste mensen tegen. Zelfvertrouwen helpt.'
		);
		expect(say(['motivation'], ['money'])).toBe(
			'Geld houdt de meeste mensen tegen. Zin en doel helpen.'
		);
		expect(say(['confidence'], ['money', 'time'], 'en')).toBe(
			'Money and time hold most people back. Confidence helps.'
		);
		expect(say(['confidence'], ['money'], 'nl', 'om je heen')).toBe(
			'Om je heen: geld houdt de meeste mensen tegen. Zelfvertrouwen helpt.'
		);
	});
});
