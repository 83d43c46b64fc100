import { cardWord, headlineText, whoLaid } from '$lib/charts/picture-words';
import { hasSides, textIn, type Deck } from '$lib/domain/deck';
import type { GroupPicture, ServedCard, ServedPlane } from '$lib/domain/disclosure/picture';
import { boardOf } from '$lib/domain/disclosure/board';
import { boardHeadline } from '$lib/domain/disclosure/board-headline';
import { readCard } from '$lib/domain/disclosure/read-card';
import { heading, list, quiet, text, type Block } from '$lib/report/report-block';
import type { ReportWords } from './report-input';

/** One released picture of the cards: plane, cards, parts of life, each drawn and as a table. */
export function pictureBlocks(
	picture: GroupPicture,
	title: string,
	deck: Deck,
	words: ReportWords
): readonly Block[] {
	const { texts, charts, say, language } = words;
	const said = boardHeadline(boardOf(picture, deck), picture, deck);
	return [
		heading(title),
		text(whoLaid(picture, texts)),
		text(headlineText(said, deck, language, charts)),
		...(picture.hidden.length > 0 ? [quiet(texts.hidden(picture.hidden.length))] : []),
		...cardsBlocks(picture, deck, words),
		...(picture.plane ? planeBlocks(picture.plane, deck, words) : []),
		...list(picture.top.map(say), texts.top),
		...list(picture.table.map(say), texts.table),
		...(picture.blocker ? [text(charts.blocker[picture.blocker])] : []),
		...patternBlocks(picture, deck, words),
		...togetherBlocks(picture, deck, words)
	];
}

function planeBlocks(plane: ServedPlane, deck: Deck, words: ReportWords): readonly Block[] {
	const { texts, charts, language } = words;
	// in a small room only where most people stand, if they do
	const letters = (['A', 'B', 'C', 'D'] as const).flatMap((letter) => {
		const value =
			plane.counts?.[letter] ?? (plane.quarter === letter ? charts.plane.mostHere : undefined);
		return value === undefined ? [] : [[textIn(deck.profiles[letter].text, language), value]];
	});
	return [
		heading(texts.plane, 3),
		{
			kind: 'table',
			title: texts.plane,
			head: [texts.quarterColumn, plane.counts ? texts.peopleColumn : texts.word],
			rows: [
				[texts.axis.intrinsic, texts.strip[plane.strips.intrinsic]],
				[texts.axis.external, texts.strip[plane.strips.external]],
				...letters,
				...(plane.counts ? [[texts.none, plane.counts.none]] : [])
			]
		}
	];
}

function cardsBlocks(picture: GroupPicture, deck: Deck, words: ReportWords): readonly Block[] {
	const { texts, charts, say, language } = words;
	if (picture.cards.length === 0) return [];
	const wordOf = (card: ServedCard) =>
		cardWord(card, deck, language, texts.words, charts.piles.tray);
	const inWords = picture.cards.every((card) => card.form === 'word');
	return [
		heading(texts.cards, 3),
		...(hasSides(deck)
			? [
					{
						kind: 'drawing' as const,
						of: { chart: 'board' as const, board: boardOf(picture, deck), deck }
					}
				]
			: []),
		inWords
			? {
					kind: 'table',
					...(hasSides(deck) ? { behind: true as const } : {}),
					title: texts.cards,
					head: [texts.card, texts.word],
					rows: picture.cards.map((card) => [say(card.card), wordOf(card)])
				}
			: {
					kind: 'table',
					behind: true,
					title: texts.cards,
					head: [texts.card, texts.helps, texts.neutral, texts.hinders, texts.word],
					rows: picture.cards.map((card) => [say(card.card), ...cellsOf(card, words)])
				}
	];
}

/** Only numbers that were served: none is derived from another. */
function cellsOf(card: ServedCard, { texts }: ReportWords): (string | number | undefined)[] {
	switch (card.form) {
		case 'word':
			return [undefined, undefined, undefined, texts.words[card.word]];
		case 'numbers':
			return [card.helps, card.neutral, card.hinders, texts.words[readCard(card)]];
		case 'majority':
			return [
				card.side === 'helps' ? card.count : undefined,
				undefined,
				card.side === 'hinders' ? card.count : undefined,
				texts.rest(card.rest)
			];
	}
}

function patternBlocks(picture: GroupPicture, deck: Deck, words: ReportWords): readonly Block[] {
	const { texts, language } = words;
	const named = [...deck.dimensions, ...deck.facets];
	const served = [...picture.dimensions, ...picture.facets];
	if (served.length === 0) return [];
	return [
		heading(texts.pattern, 3),
		{
			kind: 'table',
			title: texts.pattern,
			head: [texts.part, texts.word],
			rows: named.flatMap((one) => {
				const found = served.find(({ id }) => id === one.id);
				return found ? [[textIn(one.text, language), texts.words[found.word]]] : [];
			})
		}
	];
}

/** From 20 people: which cards lie on the same pile, in tenths as they were served. */
function togetherBlocks(picture: GroupPicture, deck: Deck, words: ReportWords): readonly Block[] {
	const { agreement } = picture;
	if (!agreement || agreement.cards.length < 2) return [];
	const { texts, charts, say } = words;
	const names = agreement.cards.map(say);
	const pairs = agreement.tenths.flatMap((row, a) =>
		row.slice(0, a).map((tenths, b) => [names[a], names[b], Math.round(tenths)] as const)
	);
	return [
		heading(texts.together, 3),
		text(charts.similarity.line),
		{
			kind: 'drawing',
			of: { chart: 'similarity', similarity: agreement, deck }
		},
		{
			kind: 'table',
			behind: true,
			title: charts.similarity.table,
			head: [texts.card, charts.similarity.other, charts.similarity.tenths],
			// those that lie together most; all pairs are in similarity.csv
			rows: pairs.toSorted((one, other) => other[2] - one[2]).slice(0, MOST_PAIRS)
		}
	];
}

const MOST_PAIRS = 12;
