import type { Deck } from '../deck';
import type { DialogueState, Round } from '../dialogue';
import type { Entry, Verdict } from '../entry';

type VoidReason =
	| 'unknown-round'
	| 'unknown-card'
	| 'unknown-pile'
	| 'card-not-in-hand'
	| 'not-allowed'
	/** over the limit for one person */
	| 'too-many';
type LateReason = 'round-closed' | 'dialogue-ended';

export interface Judged {
	readonly verdict: Verdict;
	readonly reason?: VoidReason | LateReason;
}

const asVoid = (reason: VoidReason): Judged => ({ verdict: 'void', reason });

/**
 * What an entry counts for at the moment it is taken in (METHOD S8, L6, L7). No entry is ever
 * refused for what it says: what has no effect is kept as void, what comes after closing as late.
 * @param hand ids of the factor and need cards this person got
 */
export function judge(
	entry: Entry,
	state: DialogueState,
	deck: Deck,
	hand: ReadonlySet<string>
): Judged {
	let round: Round | undefined;
	if ('round' in entry) {
		round = state.rounds.find((one) => one.id === entry.round);
		if (!round) return asVoid('unknown-round');
	}
	for (const id of cardsOf(entry)) {
		if (!deck.cards.some((card) => card.id === id)) return asVoid('unknown-card');
		if (!hand.has(id)) return asVoid('card-not-in-hand');
	}
	if (entry.kind === 'move' && round) {
		const kind = round.part === 'needs' ? 'need' : 'factor';
		const card = deck.cards.find((one) => one.id === entry.card);
		if (card?.kind !== kind) return asVoid('unknown-card');
		if (round.cards && !round.cards.includes(entry.card)) return asVoid('card-not-in-hand');
		if (entry.pile !== null && !deck.piles[kind].some((pile) => pile.id === entry.pile)) {
			return asVoid('unknown-pile');
		}
	}
	if (entry.kind === 'own-card' && !state.settings.ownCards) return asVoid('not-allowed');
	if (entry.kind === 'comment' && !state.settings.comments) return asVoid('not-allowed');
	// a change of consent counts for as long as there is anything to consent to
	if (entry.kind === 'research') return { verdict: 'counted' };
	if (round && round.state !== 'open') return { verdict: 'late', reason: 'round-closed' };
	if (state.lifecycle === 'ended' || state.talkOnly) {
		return { verdict: 'late', reason: 'dialogue-ended' };
	}
	return { verdict: 'counted' };
}

function cardsOf(entry: Entry): readonly string[] {
	switch (entry.kind) {
		case 'emphasis':
			return entry.cards;
		case 'move':
		case 'presence':
		case 'comment':
		case 'owner':
			return [entry.card];
		case 'first':
		case 'blocker':
		case 'table-card':
			return entry.card === null ? [] : [entry.card];
		default:
			return [];
	}
}
