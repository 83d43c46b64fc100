import { ascending, hierarchy, max, range, scaleLinear } from 'd3';
import type { ServedSimilarity } from '$lib/domain/disclosure/picture';
import { type TextLine, textWidth } from '$lib/ui/text-lines';
import type { Deck } from '$lib/domain/deck';
import type { Named } from '$lib/domain/disclosure/board-headline';
import type { messages } from '$lib/messages/charts/nl';
import { nameIn, withFirst } from './picture-words';

interface SimilarityCell {
	/** places of the two cards in the order */
	readonly a: number;
	readonly b: number;
	readonly x: number;
	readonly y: number;
	/** tenths of people who put both on one pile */
	readonly tenths: number;
}

interface SimilarityLayout {
	readonly width: number;
	readonly height: number;
	/** px of a line of text: small enough that labels do not touch */
	readonly text: number;
	/** px of a side of a cell */
	readonly size: number;
	/** the lower half: each pair once */
	readonly cells: readonly SimilarityCell[];
	readonly labels: readonly TextLine[];
	/** the brackets of the tree, at the labels */
	readonly branches: readonly string[];
	/** legend of the shades, under the matrix: one box per tenth */
	readonly scale: readonly {
		readonly tenths: number;
		readonly x: number;
		readonly y: number;
		readonly size: number;
	}[];
}

const GAP = 1;
/** Under this size nobody reads a label. */
const LEAST = 8;

/** A name cut to its width; the full name is in the sentence of a cell. */
function shortened(name: string, width: number, size: number): string {
	if (textWidth(name, { size, strong: true }) <= width) return name;
	let end = name.length - 1;
	while (end > 1 && textWidth(`${name.slice(0, end)}…`, { size, strong: true }) > width) end -= 1;
	return `${name.slice(0, end).trimEnd()}…`;
}

/**
 * The lower half of a matrix of cards with its tree at their labels, the cards in the order of the
 * tree. Text is smaller where rows would be closer than lines.
 * @param names of the cards, in that order
 * @param room px; cells grow with the width to at most 1.6 lines of text
 */
export function similarityLayout(
	similarity: Pick<ServedSimilarity, 'cards' | 'tenths' | 'merges'>,
	names: readonly string[],
	room: { readonly width: number; readonly text: number }
): SimilarityLayout {
	for (let text = room.text; ; text -= 0.5) {
		const layout = laid(similarity, names, { width: room.width, text });
		if (layout.size + GAP >= text || text <= LEAST) return layout;
	}
}

function laid(
	similarity: Pick<ServedSimilarity, 'cards' | 'tenths' | 'merges'>,
	names: readonly string[],
	room: { readonly width: number; readonly text: number }
): SimilarityLayout {
	const { width, text } = room;
	const count = similarity.cards.length;
	const label = Math.min(
		0.42 * width,
		(max(names, (name) => textWidth(name, { size: text, strong: true })) ?? 0) + 0.8 * text
	);
	const tree = Math.min(0.16 * width, 7 * text);
	const size = Math.max(2, Math.min(1.6 * text, (width - label - tree - text) / count));
	const left = label + tree;
	const cells: SimilarityCell[] = [];
	similarity.tenths.forEach((row, a) =>
		row.slice(0, a).forEach((tenths, b) => {
			cells.push({ a, b, x: left + b * size, y: a * size, tenths });
		})
	);
	const middle = (row: number) => row * size + size / 2;
	const height = scaleLinear(
		[0, max(similarity.merges, (merge) => merge.height) || 1],
		[label, left - 0.4 * text]
	);
	const nodes = similarity.cards.map((_, leaf) => ({ x: label, y: middle(leaf) }));
	const branches = similarity.merges.map((merge) => {
		const [one, other] = [nodes[merge.a], nodes[merge.b]];
		const x = height(merge.height);
		nodes.push({ x, y: ((one?.y ?? 0) + (other?.y ?? 0)) / 2 });
		return `M${one?.x},${one?.y}H${x}V${other?.y}H${other?.x}`;
	});
	const box = 0.9 * text;
	return {
		width: left + count * size,
		height: count * size + 2.2 * text,
		text,
		size: size - GAP,
		cells,
		labels: names.map((name, row) => ({
			text: shortened(name, label - 0.6 * text, text),
			x: label - 0.3 * text,
			y: middle(row) + 0.34 * text
		})),
		branches,
		scale: range(11).map((tenths) => ({
			tenths,
			x: left + tenths * box,
			y: count * size + text,
			size: box - GAP
		}))
	};
}

/** Two cards by their place in the order, and the tenths of people who have both on one pile. */
export interface Pair {
	readonly a: number;
	readonly b: number;
	readonly tenths: number;
}

/** The pairs that lie together most often; ties by position. */
export function closestPairs(
	similarity: Pick<ServedSimilarity, 'tenths'>,
	most: number
): readonly Pair[] {
	return similarity.tenths
		.flatMap((row, a) => row.slice(0, a).map((tenths, b) => ({ a, b, tenths })))
		.sort((one, other) => other.tenths - one.tenths || one.a - other.a || one.b - other.b)
		.slice(0, most);
}

/** Cards that lie together: a branch of the tree. */
export interface CardFamily {
	/** ids, in the order of the tree */
	readonly cards: readonly string[];
	/** the two that lie together most often, by their places in the order */
	readonly closest: Pair;
	/** what its line names: the closest two, or the topics that speak for them */
	readonly named: readonly Named[];
}

/** How many families a reader can hold. */
const MOST = 4;
/** Mean distance of 10 − tenths: half of the people or more put a family's cards together. */
const FURTHEST = 5;

interface Branch {
	readonly height: number;
	readonly leaf?: number;
	readonly children?: readonly Branch[];
}

/** The tree that the served merges make. */
function treeOf({ cards, merges }: Pick<ServedSimilarity, 'cards' | 'merges'>) {
	const nodes: Branch[] = cards.map((_, leaf) => ({ height: 0, leaf }));
	for (const { a, b, height } of merges) {
		const children = [nodes[a], nodes[b]].filter((node) => node !== undefined);
		nodes.push({ height, children });
	}
	return hierarchy<Branch>(nodes.at(-1) ?? { height: 0 }, ({ children }) => children);
}

/**
 * Three or four families of cards, from where the tree is cut: at the height that gives the most
 * families; of ties, the one that keeps most cards. None if no two cards are together for half of
 * the people. The family with the strongest pair comes first.
 */
export function cardFamilies(
	similarity: Pick<ServedSimilarity, 'cards' | 'tenths' | 'merges'>,
	deck: Deck
): readonly CardFamily[] {
	const tree = treeOf(similarity);
	const cutAt = (height: number) =>
		tree
			.descendants()
			.filter(
				(node) =>
					node.children !== undefined &&
					node.data.height <= height &&
					(node.parent?.data.height ?? Infinity) > height
			)
			.map((node) =>
				node.leaves().flatMap(({ data }) => (data.leaf === undefined ? [] : [data.leaf]))
			);
	const ways = similarity.merges
		.filter(({ height }) => height <= FURTHEST)
		.map(({ height }) => cutAt(height));
	const most = max(ways, (way) => Math.min(way.length, MOST)) ?? 0;
	const best = ways.findLast((way) => Math.min(way.length, MOST) === most) ?? [];
	return best
		.map((leaves) => ({
			leaves: leaves.toSorted(ascending),
			closest: closestOf(similarity, leaves)
		}))
		.toSorted((one, other) => other.closest.tenths - one.closest.tenths)
		.slice(0, MOST)
		.map(({ leaves, closest }) => {
			const cards = leaves.map((leaf) => similarity.cards[leaf] ?? '');
			return { cards, closest, named: namesOf(cards, closest, similarity, deck) };
		});
}

/** The strongest pair of a family, by places in the whole. */
function closestOf(similarity: Pick<ServedSimilarity, 'tenths'>, leaves: readonly number[]): Pair {
	const within = new Set(leaves);
	return (
		closestPairs(similarity, Infinity).find(({ a, b }) => within.has(a) && within.has(b)) ?? {
			a: 0,
			b: 0,
			tenths: 0
		}
	);
}

/** A topic stands for its card if all its drawn cards are in this family; and never twice. */
function namesOf(
	cards: readonly string[],
	closest: Pair,
	similarity: Pick<ServedSimilarity, 'cards'>,
	deck: Deck
): readonly Named[] {
	const pair = [closest.b, closest.a].map((place) => similarity.cards[place] ?? '');
	const facetOf = (id: string) => deck.cards.find((card) => card.id === id)?.facet;
	const facets = pair.map((id) => {
		const facet = facetOf(id);
		const whole = similarity.cards
			.filter((one) => facetOf(one) === facet)
			.every((one) => cards.includes(one));
		return facet !== undefined && whole ? facet : undefined;
	});
	const apart = new Set(facets).size === pair.length;
	return pair.map((id, at) => {
		const facet = facets[at];
		return apart && facet !== undefined ? { of: 'facet', id: facet } : { of: 'card', id };
	});
}

/** The line over a family: what goes together in it. */
export function familyLine(
	{ named }: Pick<CardFamily, 'named'>,
	deck: Deck,
	language: string,
	{ similarity: t, board }: Pick<typeof messages, 'similarity' | 'board'>
): string {
	const names = named.map(({ of, id }, at) =>
		of === 'card'
			? board.quote(nameIn(deck.cards, id, language))
			: withFirst(nameIn(deck.facets, id, language), language, at === 0)
	);
	return t.family(board.names(names));
}
