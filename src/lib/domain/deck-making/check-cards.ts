import type { Card } from '../deck';
import { MOST_CARDS, type DraftDeck } from './draft-deck';
import { draftFacts } from './draft-facts';
import { advice, stop, type Finding } from './finding';

/** A facet with fewer cards has no score of its own (S6). */
const FEWEST_OF_FACET = 2;
/** Cards that a hand needs on a side for a clear side to be likely enough (S2). */
const FEWEST_A_SIDE = 10;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Where cards of a draft refer to each other or to its sides and it does not hold. */
export function checkCards(deck: DraftDeck): readonly Finding[] {
	const { cards } = deck;
	return [
		...(cards.some(({ kind }) => kind === 'factor') ? [] : [stop('no-cards', 'cards')]),
		...(cards.length > MOST_CARDS
			? [stop('many-cards', 'cards', { has: cards.length, most: MOST_CARDS })]
			: []),
		...(deck.axes.length === 1 ? [stop('one-axis', 'axes')] : []),
		...ids(deck),
		...cards.flatMap((card) => ofCard(deck, card)),
		...groups(deck),
		...sides(deck),
		...(cards.some(({ kind, core }) => kind === 'factor' && core) ||
		!cards.some(({ kind }) => kind === 'factor')
			? []
			: [stop('core-empty', 'cards')])
	];
}

/** Drawings are found by id, so cards, practice cards and piles share one namespace. */
function ids(deck: DraftDeck): readonly Finding[] {
	const lists = [
		['cards', deck.cards],
		['practice', deck.practice],
		['piles.factor', deck.piles.factor],
		['piles.need', deck.piles.need],
		['facets', deck.facets]
	] as const;
	const piles = new Set([...deck.piles.factor, ...deck.piles.need].map(({ id }) => id));
	const cards = new Set(deck.cards.map(({ id }) => id));
	return [
		...lists.flatMap(([part, items]) =>
			items.flatMap(({ id }, at) => [
				...(ID.test(id) && id.length <= 64 ? [] : [stop('id-form', `${part}.${id}`, { id })]),
				...(items.findIndex((other) => other.id === id) < at
					? [stop('id-twice', `${part}.${id}`, { id })]
					: [])
			])
		),
		...deck.cards.flatMap(({ id }) =>
			piles.has(id) ? [stop('id-taken', `cards.${id}`, { id })] : []
		),
		...deck.practice.flatMap(({ id }) =>
			piles.has(id) || cards.has(id) ? [stop('id-taken', `practice.${id}`, { id })] : []
		)
	];
}

function ofCard(deck: DraftDeck, card: Card): readonly Finding[] {
	const at = `cards.${card.id}`;
	const when = (wrong: boolean | undefined, finding: Finding) => (wrong ? [finding] : []);
	const other = deck.cards.find(({ id }) => id === card.swap);
	const dimension = deck.dimensions.find(({ id }) => id === card.dimension);
	const facet = deck.facets.find(({ id }) => id === card.facet);
	const scored = card.kind === 'factor' && deck.axes.length > 0;
	const unknown = (field: string, id: string): Finding =>
		stop('no-such-part', `${at}.${field}`, { id });
	return [
		...when(scored && !card.axis, stop('card-no-side', `${at}.axis`)),
		...when(
			card.axis && !deck.axes.some(({ id }) => id === card.axis),
			unknown('axis', card.axis ?? '')
		),
		...when(card.dimension && !dimension, unknown('dimension', card.dimension ?? '')),
		...when(card.facet !== undefined && !facet, unknown('facet', card.facet ?? '')),
		...when(
			scored && dimension?.axis !== undefined && dimension.axis !== card.axis,
			stop('card-other-side', `${at}.dimension`)
		),
		...when(facet && facet.dimension !== card.dimension, stop('card-other-side', `${at}.facet`)),
		...when(card.swap !== undefined && !other, unknown('swap', card.swap ?? '')),
		...when(
			other && (other.swap !== card.id || other.kind !== card.kind || other.core !== card.core),
			stop('swap-broken', `${at}.swap`)
		),
		...when(
			other && (card.for === 'all' || other.for === 'all' || card.for === other.for),
			stop('swap-work', `${at}.for`)
		),
		...when(card.answers && card.kind === 'factor', stop('answers-factor', `${at}.answers`)),
		...(card.answers ?? []).flatMap((id) =>
			when(
				!deck.cards.some((factor) => factor.id === id && factor.kind === 'factor'),
				unknown('answers', id)
			)
		),
		...when(
			card.kind === 'need' && (card.answers ?? []).length === 0,
			advice('needs-no-card', `${at}.answers`)
		)
	];
}

function groups(deck: DraftDeck): readonly Finding[] {
	return [
		...deck.facets.flatMap(({ id, dimension }) => {
			const has = deck.cards.filter(({ kind, facet }) => kind === 'factor' && facet === id).length;
			return [
				...(deck.dimensions.some((one) => one.id === dimension)
					? []
					: [stop('no-such-part', `facets.${id}.dimension`, { id: dimension })]),
				...(has < FEWEST_OF_FACET ? [advice('facet-of-one', `facets.${id}`, { has })] : [])
			];
		}),
		...deck.dimensions.flatMap(({ id, axis }) =>
			axis && !deck.axes.some((one) => one.id === axis)
				? [stop('no-such-part', `dimensions.${id}.axis`, { id: axis })]
				: []
		),
		...deck.willFacets.flatMap((facet) =>
			deck.facets.some(({ id }) => id === facet)
				? []
				: [stop('no-such-part', 'willFacets', { id: facet })]
		)
	];
}

/** With few cards on a side hardly anybody gets a clear one; the finding states the chance. */
function sides(deck: DraftDeck): readonly Finding[] {
	if (deck.axes.length < 2) return [];
	return draftFacts(deck).flatMap(({ size, intrinsic, external, oneIn }) => {
		const has = Math.min(intrinsic, external);
		if (has >= FEWEST_A_SIDE) return [];
		return [advice('few-a-side', 'cards', { size, has, most: FEWEST_A_SIDE, oneIn: oneIn ?? 0 })];
	});
}
