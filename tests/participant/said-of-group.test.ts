import { expect, test } from 'vitest';
import { messages } from '$lib/messages/afterCards/nl';
import {
	goTo,
	placesFor,
	readersOf,
	saidOfGroup,
	saidOfOwnCard,
	saidOfStop,
	seenBy
} from '$lib/participant/talk/said-of-group';
import type { ParticipantSnapshot, RoundView } from '$lib/protocol/snapshot';
import { aPicture, aRound } from '../facilitator/facilitator-snapshot';

const words = messages.follow;
const said = (
	change: Partial<RoundView>,
	stage: 'sort' | 'reveal' | 'cards' | 'wishes',
	finished = false
) => {
	const round = aRound(change);
	const snapshot = {
		stageKind: stage,
		stageRound: round.id,
		rounds: [round],
		minGroup: 5,
		pictures: round.state === 'released' ? { [round.id]: aPicture() } : {}
	} as unknown as ParticipantSnapshot;
	return saidOfGroup(snapshot, stage, words, finished);
};

test('a phone speaks of the picture where it is shown, and of one to come where one comes (D2, D15)', () => {
	expect(said({ state: 'released' }, 'reveal')).toBe(words.stages.reveal);
	expect(said({ state: 'closed' }, 'reveal')).toBe(words.soon);
	expect(said({ finished: 5 }, 'wishes')).toBe(words.soon);
});

test('where none comes it speaks of none: too few finished, or fewer people than sorts (D2, D15)', () => {
	expect(said({ finished: 4 }, 'reveal')).toBe(words.self);
	expect(said({ finished: 9, own: 4, told: 4 }, 'wishes')).toBe(words.self);
	expect(said({ finished: 4 }, 'cards')).toBe(words.stages.cards);
});

test('cards put again have words of their own', () => {
	expect(said({ part: 'replace', state: 'released' }, 'reveal')).toBe(words.changed);
	expect(said({ part: 'replace' }, 'sort')).toBe(words.again);
	// who only follows, or goes along first, is not done
	expect(said({ part: 'replace' }, 'sort')).not.toContain(words.done);
	expect(said({ part: 'replace' }, 'sort', true)).toContain(words.done);
});

test('who laid no cards is told nothing of a card they did not lay, and who did is told where it lies', () => {
	const pileOf = (card: string) => (card === 'tijd' ? 'Helpt mij nu' : undefined);
	expect(saidOfOwnCard(undefined, 'tijd', words)).toBeUndefined();
	expect(saidOfOwnCard({ laid: false, pileOf: () => undefined }, 'tijd', words)).toBeUndefined();
	expect(saidOfOwnCard({ laid: true, pileOf }, 'tijd', words)).toBe(words.youLaid('Helpt mij nu'));
	expect(saidOfOwnCard({ laid: true, pileOf }, 'kosten', words)).toBe(words.notLaid);
});

test('who sorts alone has no group that could see an answer', () => {
	expect(seenBy({ solo: 'core' })).toBe('nobody');
	expect(seenBy({})).toBe('group');
});

test('who sorts alone reads of no group, no facilitator, and no researchers', () => {
	const deck = { id: 'llo' };
	const solo = { solo: 'core', deck };
	const all = (person: { solo?: string; deck: { id: string } }) => [
		readersOf(person, messages.comment),
		goTo(person, messages),
		...placesFor(person, messages.close).flatMap(({ name, text }) => [name, text]),
		saidOfStop(person, messages)
	];
	const named = /groep|begeleider|onderzoeker/i;
	expect(all(solo).filter((one) => named.test(one))).toEqual([]);
	expect(all({ deck }).filter((one) => named.test(one))).toHaveLength(4);
	expect(
		[messages.ownCards.alone, messages.ownNeed.alone].filter((one) => named.test(one))
	).toEqual([]);
});
