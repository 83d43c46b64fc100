import type { Card, Deck } from '../deck';
import type { GroupSize } from './group-size';
import type { ServedCard, ServedPlane } from './picture';
import type { Sorter } from './sorter';
import { slotOf } from './swap';

export interface PatternInput {
	readonly deck: Deck;
	readonly dealt: readonly Card[];
	readonly hidden: ReadonlyMap<string, unknown>;
	readonly cards: readonly ServedCard[];
	readonly people: readonly Sorter[];
	readonly size: GroupSize;
	readonly plane: ServedPlane | undefined;
}

/**
 * A sum over this many cards leaves so much room that the words of its cards do not tie it down; so
 * does one over at least two hidden cards. Smaller sets fail by enumeration
 * (tests/domain/disclosure/pattern).
 */
export const WIDE = 7;

/** Cards that are summed together: a dimension, a facet or an axis. A swap pair takes one slot. */
export interface CardSet {
	readonly slots: number;
	readonly hiddenSlots: number;
	readonly cards: readonly Card[];
}

export function setOf(
	input: Pick<PatternInput, 'deck' | 'dealt' | 'hidden'>,
	belongs: (card: Card) => boolean
): CardSet {
	const cards = input.dealt.filter(belongs);
	const slots = new Set(cards.map((card) => slotOf(input.deck, card)));
	const hidden = cards.filter((card) => input.hidden.has(card.id));
	const hiddenSlots = new Set(hidden.map((card) => slotOf(input.deck, card)));
	return { cards, slots: slots.size, hiddenSlots: hiddenSlots.size };
}

export const isWide = (set: CardSet): boolean => set.hiddenSlots >= 2 || set.slots >= WIDE;

/** Whether the words of two sets, one inside the other, leave room for what lies between them. */
export function isApart(
	input: Pick<PatternInput, 'deck' | 'dealt' | 'hidden'>,
	outer: CardSet,
	inner: readonly CardSet[]
): boolean {
	const within = new Set(inner.flatMap((set) => set.cards));
	const outside = new Set(outer.cards.filter((card) => !within.has(card)));
	return isWide(setOf(input, (card) => outside.has(card)));
}
