import type { Card, Deck } from '$lib/domain/deck';

/** Where in a deck something is wrong, as keys and numbers joined by dots, and what. */
export interface DeckProblem {
	readonly path: string;
	readonly message: string;
}

/** The code of a source without its mark: `AEQ25~` → `AEQ25`. */
export const unmarked = (citation: string): string => citation.replace(/[~*]$/, '');

/** Where parts of a well-formed deck refer to each other and the reference does not hold. */
export function referenceProblems(deck: Deck): DeckProblem[] {
	return [
		...doubles(deck),
		...frame(deck),
		...deck.cards.flatMap((card, at) => ofCard(deck, card, at))
	];
}

/** Drawings are found by id, so cards, practice cards and piles share one namespace. */
function doubles(deck: Deck): DeckProblem[] {
	const lists: [string, readonly string[]][] = [
		['languages', deck.languages],
		['axes', deck.axes.map(({ id }) => id)],
		['dimensions', deck.dimensions.map(({ id }) => id)],
		['facets', deck.facets.map(({ id }) => id)],
		['piles.factor', deck.piles.factor.map(({ id }) => id)],
		['piles.need', deck.piles.need.map(({ id }) => id)],
		['questions.anchors', deck.questions.anchors.map(({ id }) => id)],
		...deck.questions.anchors.map(({ choices }, at): [string, string[]] => [
			`questions.anchors.${at}.choices`,
			choices.map(({ id }) => id)
		]),
		['cards', deck.cards.map(({ id }) => id)]
	];
	const cards = new Set(deck.cards.map(({ id }) => id));
	const piles = new Set([...deck.piles.factor, ...deck.piles.need].map(({ id }) => id));
	return [
		...lists.flatMap(([path, ids]) =>
			ids.flatMap((id, at) =>
				ids.indexOf(id) < at ? [{ path: `${path}.${at}`, message: `${id} stands twice` }] : []
			)
		),
		...deck.practice.flatMap(({ id }, at) =>
			cards.has(id) || piles.has(id) || deck.practice.findIndex((other) => other.id === id) < at
				? [{ path: `practice.${at}.id`, message: `${id} is taken` }]
				: []
		),
		...deck.cards.flatMap(({ id }, at) =>
			piles.has(id) ? [{ path: `cards.${at}.id`, message: `${id} is a pile` }] : []
		)
	];
}

function frame(deck: Deck): DeckProblem[] {
	const dimensions = new Set(deck.dimensions.map(({ id }) => id));
	const facets = new Set(deck.facets.map(({ id }) => id));
	const axes = new Set(deck.axes.map(({ id }) => id));
	const kinds = ['factor', 'need'] as const;
	return [
		...(deck.axes.length === 1 ? [{ path: 'axes', message: 'no axis or both' }] : []),
		...deck.dimensions.flatMap(({ axis }, at) =>
			axis && !axes.has(axis) ? [{ path: `dimensions.${at}.axis`, message: `no axis ${axis}` }] : []
		),
		...deck.facets.flatMap(({ dimension }, at) =>
			dimensions.has(dimension)
				? []
				: [{ path: `facets.${at}.dimension`, message: `no dimension ${dimension}` }]
		),
		...deck.willFacets.flatMap((facet, at) =>
			facets.has(facet) ? [] : [{ path: `willFacets.${at}`, message: `no facet ${facet}` }]
		),
		...kinds.flatMap((kind) =>
			deck.piles[kind].flatMap(({ score, role }, at) =>
				role === 'skip' && score !== null
					? [{ path: `piles.${kind}.${at}.score`, message: 'a skip pile has no score' }]
					: []
			)
		)
	];
}

function ofCard(deck: Deck, card: Card, at: number): DeckProblem[] {
	const problem = (wrong: boolean | undefined, key: string, message: string): DeckProblem[] =>
		wrong ? [{ path: `cards.${at}.${key}`, message }] : [];
	const other = deck.cards.find(({ id }) => id === card.swap);
	const facet = deck.facets.find(({ id }) => id === card.facet);
	const dimension = deck.dimensions.find(({ id }) => id === card.dimension);
	const scored = card.kind === 'factor' && deck.axes.length > 0;
	return [
		...problem(
			card.axis && !deck.axes.some(({ id }) => id === card.axis),
			'axis',
			`no axis ${card.axis}`
		),
		...problem(scored && !card.axis, 'axis', 'a factor card needs an axis'),
		...problem(card.dimension && !dimension, 'dimension', `no dimension ${card.dimension}`),
		...problem(
			scored && dimension?.axis !== undefined && dimension.axis !== card.axis,
			'axis',
			`${card.dimension} is of the other axis`
		),
		...problem(card.facet !== undefined && !facet, 'facet', `no facet ${card.facet}`),
		...problem(
			facet && facet.dimension !== card.dimension,
			'facet',
			`${card.facet} is of another dimension`
		),
		...problem(card.swap !== undefined && !other, 'swap', `no card ${card.swap}`),
		...problem(
			other && (other.swap !== card.id || other.kind !== card.kind || other.core !== card.core),
			'swap',
			`${card.swap} is not its counterpart`
		),
		...problem(
			other && (card.for === 'all' || other.for === 'all' || card.for === other.for),
			'swap',
			'a swap is between employed and not employed'
		),
		...problem(card.answers && card.kind === 'factor', 'answers', 'only a need answers'),
		...(card.answers ?? []).flatMap((id, index) =>
			problem(
				!deck.cards.some((factor) => factor.id === id && factor.kind === 'factor'),
				`answers.${index}`,
				`no factor card ${id}`
			)
		),
		...card.sources.flatMap((code, index) =>
			problem(!Object.hasOwn(deck.sources, unmarked(code)), `sources.${index}`, `no source ${code}`)
		)
	];
}
