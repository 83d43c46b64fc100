import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { describe, expect, test } from 'vitest';
import SimilarityChart from '$lib/charts/SimilarityChart.svelte';
import Board from '$lib/charts/Board.svelte';
import { cardTrays } from '$lib/charts/trays';
import BarsChart from '$lib/charts/BarsChart.svelte';
import Trays from '$lib/charts/Trays.svelte';
import { netRows, patternRows } from '$lib/charts/bar-rows';
import Needs from '$lib/charts/Needs.svelte';
import PlaneBalances from '$lib/charts/PlaneBalances.svelte';
import ShiftChart from '$lib/charts/ShiftChart.svelte';
import { builtInDecks } from '$lib/decks/built-in';
import type { Deck } from '$lib/domain/deck';
import { boardOf } from '$lib/domain/disclosure/board';
import { isTooFew } from '$lib/domain/disclosure/group-picture';
import type { GroupPicture } from '$lib/domain/disclosure/picture';
import { messages as texts } from '$lib/messages/charts/nl';
import { longTexts } from '$lib/gallery/long-texts';
import { SAMPLE_GROUPS, samplePicture, sampleShift } from '$lib/gallery/sample-groups';
import { withTexts } from './with-texts';

const context = await withTexts(['common', 'charts']);

const [llo] = builtInDecks;
if (!llo) throw new Error('no deck');

/** The drawing as text that can be compared: no marks of the framework, a tenth of a px. */
const drawn = (container: HTMLElement) =>
	new XMLSerializer()
		.serializeToString(container)
		.replaceAll(/<!--.*?-->/gs, '')
		.replaceAll(/ ?svelte-[a-z0-9]+/g, '')
		.replaceAll(/ class=""| xmlns(:\w+)?="[^"]*"/g, '')
		.replaceAll(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10))
		.replaceAll(/></g, '>\n<');

const factorsOf = (deck: Deck) => deck.cards.filter((card) => card.kind === 'factor' && card.core);

function againOf(deck: Deck, group: (typeof SAMPLE_GROUPS)[number]): GroupPicture {
	const again = sampleShift(deck, factorsOf(deck), group);
	if (isTooFew(again)) throw new Error('too few');
	return again;
}

const pictures = (deck: Deck) =>
	SAMPLE_GROUPS.flatMap((group) => {
		const kinds = (['factor', 'need'] as const).map((kind) =>
			samplePicture(
				deck,
				deck.cards.filter((card) => card.kind === kind && (kind === 'need' || card.core)),
				group
			)
		);
		const [picture, needs] = kinds;
		return !picture || !needs || isTooFew(picture) || isTooFew(needs)
			? []
			: [{ name: group.name, picture, needs, again: againOf(deck, group) }];
	});

const all = pictures(llo);

test('a group of four or fewer has no picture, and how many it lacks is known (D2)', () => {
	for (const people of ['0', '1', '4']) {
		const group = SAMPLE_GROUPS.find(({ name }) => name === people);
		const cards = llo.cards.filter((card) => card.kind === 'factor' && card.core);
		expect(group && samplePicture(llo, cards, group)).toEqual({
			finished: Number(people),
			needed: 5
		});
	}
});

/** What may never be in a drawing, whatever the group. */
function expectHonest(text: string) {
	expect(text).not.toMatch(/NaN|undefined|Infinity|\[object|width="-/);
	expect(text.length).toBeGreaterThan(100);
}

function drawings(deck: Deck, picture: GroupPicture, needs: GroupPicture, again?: GroupPicture) {
	const show = (component: Component<Record<string, unknown>>, props: Record<string, unknown>) => {
		const { container, unmount } = render(component, { props, context });
		const text = drawn(container);
		unmount();
		return text;
	};
	return {
		board: show(Board as never, { board: boardOf(picture, deck), deck }),
		...(picture.plane
			? { plane: show(PlaneBalances as never, { plane: picture.plane, deck }) }
			: {}),
		cards: picture.cards.every((card) => card.form === 'word')
			? show(Trays as never, {
					trays: cardTrays(picture, deck, 'nl', texts.trays),
					language: 'nl',
					size: 'panel'
				})
			: show(BarsChart as never, {
					rows: netRows(picture, deck, 'nl', texts.shortWords, texts.trays),
					language: 'nl'
				}),
		pattern: show(BarsChart as never, {
			rows: patternRows(picture, deck, 'nl', texts),
			pictures: false
		}),
		...(needs.needs ? { needs: show(Needs as never, { picture: needs, deck }) } : {}),
		...(again
			? { shift: show(ShiftChart as never, { picture: again, before: picture, deck }) }
			: {}),
		...(picture.agreement
			? { agreement: show(SimilarityChart as never, { similarity: picture.agreement, deck }) }
			: {})
	};
}

describe.each(all)('a group that is $name', ({ name, picture, needs, again }) => {
	test('is drawn as it was', async () => {
		for (const [chart, text] of Object.entries(drawings(llo, picture, needs, again))) {
			expectHonest(text);
			await expect(text).toMatchFileSnapshot(`../charts/snapshots/${chart}-${name}.svg.txt`);
		}
	});
});

test('long translations keep to their drawings', () => {
	const long = longTexts(llo);
	for (const { picture, needs, again } of pictures(long).filter(({ name }) =>
		['6', '12', '30', 'half-against-half'].includes(name)
	)) {
		for (const text of Object.values(drawings(long, picture, needs, again))) expectHonest(text);
	}
});

test('bars change sides for readers from right to left, and none leaves the drawing', () => {
	const [one] = pictures(llo).filter(({ name }) => name === '30');
	if (!one) throw new Error('no picture');
	const words = document.createElement('style');
	const lefts = (direction: string) => {
		words.textContent = `div { direction: ${direction} }`;
		document.head.append(words);
		const rows = netRows(one.picture, llo, 'nl', texts.shortWords, texts.trays);
		const { container, unmount } = render(BarsChart as Component, {
			props: { rows, language: 'nl' },
			context
		});
		const found = [...container.querySelectorAll('rect:is(.left, .right)')].map((bar) => {
			const [x, width] = ['x', 'width'].map((name) => Number(bar.getAttribute(name)));
			return { side: bar.getAttribute('class')?.split(' ')[0], x: x ?? 0, width: width ?? 0 };
		});
		unmount();
		words.remove();
		return found;
	};
	const usual = lefts('ltr');
	const turned = lefts('rtl');
	expect(usual.length).toBeGreaterThan(5);
	expect(turned.map(({ side }) => side)).toEqual(usual.map(({ side }) => side));
	// the drawing is as wide as a box that has no measure
	const WIDTH = 720;
	for (const [at, { x, width }] of turned.entries()) {
		expect(x + width).toBeCloseTo(WIDTH - (usual[at]?.x ?? 0), 3);
		expect(width).toBeCloseTo(usual[at]?.width ?? 0, 3);
	}
});

describe('a deck that lacks something draws what it can', () => {
	const people = SAMPLE_GROUPS.find(({ name }) => name === '20');
	const pictureOf = (deck: Deck) => {
		const cards = deck.cards.filter((card) => card.kind === 'factor' && card.core);
		const picture = people && samplePicture(deck, cards, people);
		if (!picture || isTooFew(picture)) throw new Error('no picture');
		return picture;
	};

	test('no facets', () => {
		const bare: Deck = {
			...llo,
			facets: [],
			cards: llo.cards.map(({ facet: _, ...card }) => card)
		};
		const picture = pictureOf(bare);
		expect(picture.facets).toEqual([]);
		for (const text of Object.values(drawings(bare, picture, picture))) expectHonest(text);
	});

	test('one axis without cards', () => {
		const half = { ...llo, cards: llo.cards.filter((card) => card.axis !== 'external') };
		const picture = pictureOf(half);
		const { cards, pattern } = drawings(half, picture, picture);
		expectHonest(cards);
		expectHonest(pattern);
	});

	test('a card that a later version no longer has', () => {
		const picture = pictureOf(llo);
		const gone = picture.cards[0]?.card;
		const later = { ...llo, cards: llo.cards.filter((card) => card.id !== gone) };
		const { cards } = drawings(later, picture, picture);
		expectHonest(cards);
	});
});
