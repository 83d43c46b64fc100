import { ascending, hierarchy, max } from 'd3';
import type { Deck } from '$lib/domain/deck';
import type { Named } from '$lib/domain/disclosure/board-headline';
import type { ServedAgreement } from '$lib/domain/disclosure/picture';
import { closestPairs, type Pair } from './closest-pairs';

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
/** Mean distance of 10 − tenths: the cards of a family lie together with half of the people or more. */
const FURTHEST = 5;

interface Branch {
	readonly height: number;
	readonly leaf?: number;
	readonly children?: readonly Branch[];
}

/** The tree that the served merges make. */
function treeOf({ cards, merges }: Pick<ServedAgreement, 'cards' | 'merges'>) {
	const nodes: Branch[] = cards.map((_, leaf) => ({ height: 0, leaf }));
	for (const { a, b, height } of merges) {
		const children = [nodes[a], nodes[b]].filter((node) => node !== undefined);
		nodes.push({ height, children });
	}
	return hierarchy<Branch>(nodes.at(-1) ?? { height: 0 }, ({ children }) => children);
}

/**
 * Three or four families of cards, from where the tree is cut: at the height that gives most of them, of equal
 * heights the one that keeps most cards. None where no two cards lie together with half of the people.
 * The family with the strongest pair comes first.
 */
export function cardFamilies(
	agreement: Pick<ServedAgreement, 'cards' | 'tenths' | 'merges'>,
	deck: Deck
): readonly CardFamily[] {
	const tree = treeOf(agreement);
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
	const ways = agreement.merges
		.filter(({ height }) => height <= FURTHEST)
		.map(({ height }) => cutAt(height));
	const most = max(ways, (way) => Math.min(way.length, MOST)) ?? 0;
	const best = ways.findLast((way) => Math.min(way.length, MOST) === most) ?? [];
	return best
		.map((leaves) => ({
			leaves: leaves.toSorted(ascending),
			closest: closestOf(agreement, leaves)
		}))
		.toSorted((one, other) => other.closest.tenths - one.closest.tenths)
		.slice(0, MOST)
		.map(({ leaves, closest }) => {
			const cards = leaves.map((leaf) => agreement.cards[leaf] ?? '');
			return { cards, closest, named: namesOf(cards, closest, agreement, deck) };
		});
}

/** The strongest pair of a family, by places in the whole. */
function closestOf(agreement: Pick<ServedAgreement, 'tenths'>, leaves: readonly number[]): Pair {
	const within = new Set(leaves);
	return (
		closestPairs(agreement, Infinity).find(({ a, b }) => within.has(a) && within.has(b)) ?? {
			a: 0,
			b: 0,
			tenths: 0
		}
	);
}

/** A topic speaks for its card where all its cards that are drawn lie in this family; and never twice. */
function namesOf(
	cards: readonly string[],
	closest: Pair,
	agreement: Pick<ServedAgreement, 'cards'>,
	deck: Deck
): readonly Named[] {
	const pair = [closest.b, closest.a].map((place) => agreement.cards[place] ?? '');
	const facetOf = (id: string) => deck.cards.find((card) => card.id === id)?.facet;
	const facets = pair.map((id) => {
		const facet = facetOf(id);
		const whole = agreement.cards
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
