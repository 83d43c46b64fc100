import { describe, expect, test } from 'vitest';
import { needTrays, traysLayout } from '$lib/charts/trays';
import { needsLayout, needsSlides } from '$lib/charts/needs-layout';
import { type NeedRow, needRows, needsTitle } from '$lib/charts/needs-rows';
import { WALL, wallHeight } from '$lib/charts/wall-size';
import { builtInDecks } from '$lib/decks/built-in';
import { isTooFew } from '$lib/domain/disclosure/group-picture';
import type { GroupPicture } from '$lib/domain/disclosure/picture';
import { messages as t } from '$lib/messages/charts/nl';
import { longTexts } from '$lib/gallery/long-texts';
import { LAYS, SAMPLE_SIZES, sampleGroup, samplePicture } from '$lib/gallery/sample-groups';

const [llo] = builtInDecks;
if (!llo) throw new Error('no deck');
const needs = llo.cards.filter(({ kind }) => kind === 'need');
const WORDS = { ...t.needs, rest: t.restShort };

const pictures = SAMPLE_SIZES.flatMap((people) =>
	(Object.keys(LAYS) as (keyof typeof LAYS)[]).flatMap((lay): readonly GroupPicture[] => {
		const picture = samplePicture(llo, needs, sampleGroup(people, lay));
		return isTooFew(picture) ? [] : [picture];
	})
);
const counted = pictures.filter((picture) => picture.needs?.form === 'cards');
const rowsOf = (picture: GroupPicture) => needRows(picture, llo, 'nl');
/** how many need it, where that was said */
const needing = ({ served }: NeedRow) => {
	if (served.form === 'numbers') return served.need / served.people;
	return served.form === 'majority' && served.side === 'need'
		? served.count / served.people
		: undefined;
};

test('the title names at most three needs, and each of them is marked in the drawing (D8)', () => {
	for (const picture of counted) {
		const title = needsTitle(picture, llo, 'nl', t);
		const marked = rowsOf(picture).filter(({ needed }) => needed);
		const named = [...title.matchAll(/“(.+?)”/g)].map(([, name]) => name);
		expect(named).toEqual(marked.slice(0, 3).map(({ label }) => label));
		expect(title.includes('en meer')).toBe(marked.length > 3);
	}
});

test('where no need is of most people nothing is said to be needed and nothing is marked (D8)', () => {
	const none = pictures.filter(
		(picture) => needsTitle(picture, llo, 'nl', t) === t.needs.title([], false)
	);
	expect(none.length).toBeGreaterThan(0);
	for (const picture of none) expect(rowsOf(picture).some(({ needed }) => needed)).toBe(false);
});

test('a marked bar goes past the line at the half, and no other does', () => {
	for (const picture of counted) {
		const rows = rowsOf(picture);
		const { half, rows: drawn } = needsLayout(rows, WORDS, WALL);
		drawn.forEach((row, at) => {
			const bar = row.pieces.find(({ kind }) => kind === 'need');
			if (bar) expect(bar.x + bar.width + 2 > half.x + 0.01).toBe(rows[at]?.needed);
		});
	}
});

test('what more people need comes first, by what was served alone', () => {
	for (const picture of counted) {
		const rows = rowsOf(picture);
		expect(rows.toSorted((one, two) => Number(two.needed) - Number(one.needed))).toEqual(rows);
		const said = rows.map(needing).filter((share) => share !== undefined);
		expect(said.toSorted((one, two) => two - one)).toEqual(said);
		const shuffled = {
			...picture,
			needs: { ...picture.needs, cards: [...rows.map(({ served }) => served)] }
		};
		expect(rowsOf(shuffled as GroupPicture).map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
	}
});

test('a number stands in a bar only where it was served; a word has no bar (D4)', () => {
	for (const picture of counted) {
		const rows = rowsOf(picture);
		needsLayout(rows, WORDS, WALL).rows.forEach(({ pieces }, at) => {
			const form = rows[at]?.served.form;
			expect(pieces.map(({ kind }) => kind)).toEqual(
				form === 'word'
					? ['word']
					: form === 'numbers'
						? ['need', 'have', 'no-need']
						: expect.arrayContaining(['rest'])
			);
			if (form === 'word') expect(pieces[0]?.said?.text).not.toMatch(/\d/);
		});
	}
});

describe.each(['nl', 'long'])('with %s texts', (texts) => {
	const deck = texts === 'long' ? longTexts(llo) : llo;

	test('two lists are on walls that hold them with text of 30 px, beside a question too (D8)', () => {
		for (const picture of pictures.filter(({ needs }) => needs?.form === 'lists')) {
			for (const prompt of ['', 'Wat valt je op?']) {
				const slides = needsSlides(picture, deck, 'nl', t.needs, prompt);
				const ids = (trays: (typeof slides)[number]['trays']) =>
					trays.flatMap(({ cards }) => cards.map(({ id }) => id));
				expect(slides.flatMap(({ trays }) => ids(trays))).toEqual(
					ids(needTrays(picture, deck, 'nl', t.needs))
				);
				for (const { trays } of slides) {
					const { height } = traysLayout(trays, WALL);
					expect(height).toBeLessThanOrEqual(wallHeight(prompt));
				}
			}
		}
	});

	test('a wall of 1920 px holds its rows with text of 30 px, nothing over anything', () => {
		for (const picture of counted) {
			const rows = needRows(picture, deck, 'nl');
			const slides = needsSlides(picture, deck, 'nl', t.needs, '').map((one) => one.rows);
			expect(slides.flat()).toEqual(rows);
			for (const [at, slide] of slides.entries()) {
				const layout = needsLayout(slide, WORDS, { ...WALL, continued: at > 0 });
				let y = layout.other && slide[0]?.needed === false ? layout.other.y : layout.half.said.y;
				for (const row of layout.rows) {
					expect(row.y).toBeGreaterThanOrEqual(y);
					y = row.y + row.height;
					for (const line of row.label) expect(line.y).toBeLessThan(y);
				}
				expect(y).toBeLessThanOrEqual(WALL.height);
			}
		}
	});
});

test('it is mirrored where one reads from the right', () => {
	const [picture] = counted;
	if (!picture) throw new Error('none');
	const room = { width: 900, text: 17 };
	const of = (rtl: boolean) =>
		needsLayout(rowsOf(picture), WORDS, { ...room, rtl }).rows.flatMap(({ pieces }) => pieces);
	expect(of(true).map(({ x, width }) => 900 - x - width)).toEqual(
		of(false).map(({ x }) => expect.closeTo(x))
	);
});
