import type { Answers } from '$lib/domain/answers';
import { handOf, type Card, type CardKind, type Deck, type Work } from '$lib/domain/deck';
import type { Round, Settings } from '$lib/domain/dialogue';
import { seeded, shuffled } from '$lib/domain/seeded';

type HandSettings = Pick<Settings, 'size' | 'work'>;

/** The work situation that decides the swap cards: the dialogue's, or the person's own answer. */
export function workOf(settings: HandSettings, answers: Answers): Work {
	return settings.work === 'ask' ? (answers.anchors.work ?? 'unsaid') : settings.work;
}

/** The cards this person sorts in a round, in deck order. */
export function handOfRound(
	deck: Deck,
	settings: HandSettings,
	answers: Answers,
	round: Pick<Round, 'part' | 'cards'>
): readonly Card[] {
	const kind: CardKind = round.part === 'needs' ? 'need' : 'factor';
	const hand = handOf(deck, kind, settings.size, workOf(settings, answers));
	return round.cards ? hand.filter((card) => round.cards?.includes(card.id)) : hand;
}

/** The hand in this person's own order: the same on every device of theirs. */
export function inOwnOrder(hand: readonly Card[], seed: number): readonly Card[] {
	return shuffled(hand, seeded(seed));
}
