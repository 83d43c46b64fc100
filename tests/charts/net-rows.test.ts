import { expect, test } from 'vitest';
import { barSlides, netRows, ROWS_A_SLIDE } from '../../src/lib/charts/bar-rows';
import { pictureSteps } from '../../src/lib/charts/picture-steps';
import { builtInDecks } from '../../src/lib/decks/built-in';
import { isTooFew } from '../../src/lib/domain/disclosure/group-picture';
import type { GroupPicture } from '../../src/lib/domain/disclosure/picture';
import { readCard } from '../../src/lib/domain/disclosure/read-card';
import { messages as nl } from '../../src/lib/messages/charts/nl';
import {
	LAYS,
	SAMPLE_SIZES,
	sampleGroup,
	samplePicture
} from '../../src/lib/gallery/sample-groups';

const [found] = builtInDecks;
if (!found) throw new Error('no deck');
const llo = found;
const factors = llo.cards.filter((card) => card.kind === 'factor');
const pictures = SAMPLE_SIZES.filter((people) => people >= 10 && people < 300).flatMap((people) =>
	(Object.keys(LAYS) as (keyof typeof LAYS)[]).flatMap((lay) => {
		const picture = samplePicture(llo, factors, sampleGroup(people, lay));
		return isTooFew(picture) ? [] : [picture];
	})
);

test('every card lies once, under the word it reads as, and what parts the group under a header of its own', () => {
	for (const picture of pictures) {
		const rows = netRows(picture, llo, 'nl', nl.shortWords, nl.trays);
		let title = '';
		const under = new Map<string, string>();
		for (const row of rows) {
			if (row.kind === 'heading') title = row.label;
			else {
				expect(under.has(row.id)).toBe(false);
				under.set(row.id, title);
				expect(row.divided ?? false).toBe(title === nl.trays.divided);
			}
		}
		expect(under.size).toBe(picture.cards.length);
		for (const card of picture.cards) expect(under.get(card.card)).toBe(nl.trays[readCard(card)]);
	}
});

test('where numbers were served what helps most comes first: the order of each header falls', () => {
	for (const picture of pictures) {
		const net: number[] = [];
		for (const row of netRows(picture, llo, 'nl', nl.shortWords, nl.trays)) {
			if (row.kind === 'heading') net.length = 0;
			else if (row.value.form === 'numbers') net.push(row.value.left - row.value.right);
			expect(net).toEqual(net.toSorted((one, other) => other - one));
		}
	}
});

test('a slide has at most twelve cards, all cards lie on one, and a header is said again where it goes on', () => {
	for (const picture of pictures) {
		const rows = netRows(picture, llo, 'nl', nl.shortWords, nl.trays);
		const slides = barSlides(rows);
		const cards = slides.map((slide) => slide.filter(({ kind }) => kind === 'card'));
		for (const slide of cards) expect(slide.length).toBeLessThanOrEqual(ROWS_A_SLIDE);
		expect(cards.flat()).toEqual(rows.filter(({ kind }) => kind === 'card'));
		for (const slide of slides) expect(slide[0]?.kind).toBe('heading');
	}
});

test('on the wall bars follow the board where numbers were served, each card on one slide; in words there are none (D4, D12)', () => {
	const said = {
		language: 'nl',
		prompt: 'Wat valt jullie op aan deze kaarten?',
		stage: 'cards'
	} as const;
	const barsOf = (picture: GroupPicture) =>
		pictureSteps(picture, llo, said).flatMap((step) => (step.kind === 'bars' ? [step] : []));
	for (const picture of pictures) {
		const bars = barsOf(picture);
		const order = netRows(picture, llo, 'nl', nl.shortWords, nl.trays);
		const cards = order.flatMap(({ kind, id }) => (kind === 'card' ? id : []));
		const inWords = picture.cards.every(({ form }) => form === 'word');
		expect(bars.flatMap((step) => step.cards)).toEqual(inWords ? [] : cards);
		for (const step of bars) expect(step.cards.length).toBeLessThanOrEqual(ROWS_A_SLIDE);
		expect(bars.map(({ number, of }) => [number, of])).toEqual(
			bars.map((_, at) => [at + 1, bars.length])
		);
	}
	for (const people of [7, 27, 120]) {
		const words = samplePicture(llo, factors, sampleGroup(people, 'leaning'), { shown: 'words' });
		if (!isTooFew(words)) expect(barsOf(words)).toEqual([]);
	}
});
