import { asksNeeds, type Pile } from '../deck';
import { MOST_PILES, type DraftDeck } from './draft-deck';
import { advice, stop, type Finding } from './finding';

/** What is wrong with the piles of a draft; piles for needs matter only if the set has needs. */
export function checkPiles(deck: DraftDeck): readonly Finding[] {
	return [
		...ofKind(deck.piles.factor, 'piles.factor'),
		...(asksNeeds(deck) ? ofKind(deck.piles.need, 'piles.need') : []),
		...(deck.axes.length === 2 && !hasTwoWays(deck.piles.factor)
			? [stop('no-two-ways', 'piles.factor')]
			: [])
	];
}

/** A side is told from cards that help and cards that hinder (S1). */
const hasTwoWays = (piles: readonly Pile[]): boolean =>
	[1, -1].every((score) => piles.some((pile) => pile.score === score));

function ofKind(piles: readonly Pile[], path: string): readonly Finding[] {
	return [
		...(piles.length < 2 ? [stop('few-piles', path, { has: piles.length })] : []),
		...(piles.length > MOST_PILES
			? [stop('many-piles', path, { has: piles.length, most: MOST_PILES })]
			: []),
		...(piles.length > 0 && piles.every(({ role }) => role === 'skip')
			? [stop('no-answer-pile', path)]
			: []),
		...piles.flatMap(({ id, role, score }) =>
			role === 'skip' && score !== null ? [stop('skip-score', `${path}.${id}.score`)] : []
		),
		...(piles.length > 1 && piles.every(({ role }) => role === 'answer')
			? [advice('no-skip-pile', path)]
			: [])
	];
}
