import { handOf, type Card, type Deck, type Work } from './deck';
import type { Round, Settings } from './dialogue';
import { seeded, shuffled } from './seeded';

/**
 * The work situation that decides the swap cards: the dialogue's, or what the person said. Whoever
 * said nothing, or whose answer is blanked, gets the cards for all.
 */
export function workOf({ work }: Pick<Settings, 'work'>, said: string | undefined): Work {
	if (work !== 'ask') return work;
	return said === 'employed' || said === 'not-employed' ? said : 'unsaid';
}

/** The cards this person gets in a round, in deck order, never one of the other swap set. */
export function handOfRound(
	deck: Deck,
	settings: Pick<Settings, 'size' | 'work'>,
	said: string | undefined,
	{ part, cards }: Pick<Round, 'part' | 'cards'>
): readonly Card[] {
	const kind = part === 'needs' ? 'need' : 'factor';
	const hand = handOf(deck, kind, settings.size, workOf(settings, said));
	return cards ? hand.filter(({ id }) => cards.includes(id)) : hand;
}

/** The hand in this person's own order: the same on every device of theirs. */
export function inOwnOrder(hand: readonly Card[], seed: number): readonly Card[] {
	return shuffled(hand, seeded(seed));
}
