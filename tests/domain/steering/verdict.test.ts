import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/lib/domain/entry';
import { judge } from '../../../src/lib/domain/steering/verdict';
import { llo } from '../../decks/a-deck';
import { after, dialogueIn, settings } from './a-dialogue';

const deck = llo();
const [factor, , inNobodysHand] = deck.cards.filter((card) => card.kind === 'factor');
const need = deck.cards.find((card) => card.kind === 'need');
const hand = new Set([factor?.id ?? '', need?.id ?? '']);
const running = dialogueIn('running');
const move = (change: object = {}): Entry =>
	({
		seq: 1,
		kind: 'move',
		round: 'factors-1',
		card: factor?.id ?? '',
		pile: 'helps',
		...change
	}) as Entry;

test('an answer in an open round counts, also while input is paused (L6)', () => {
	expect(judge(move(), running, deck, hand)).toEqual({ verdict: 'counted' });
	const paused = after(running, { type: 'input', value: 'paused' });
	expect(judge(move(), paused, deck, hand)).toEqual({ verdict: 'counted' });
});

test('after closing it is late, and kept (L6)', () => {
	const closed = after(running, { type: 'close', round: 'factors-1' });
	expect(judge(move(), closed, deck, hand)).toEqual({ verdict: 'late', reason: 'round-closed' });
});

test('after the end everything is late but a change of consent', () => {
	const ended = after(running, { type: 'end' });
	const first = { seq: 1, kind: 'first', card: need?.id ?? '' } as Entry;
	expect(judge(first, ended, deck, hand)).toEqual({ verdict: 'late', reason: 'dialogue-ended' });
	const consent = { seq: 2, kind: 'research', consent: false } as Entry;
	expect(judge(consent, ended, deck, hand)).toEqual({ verdict: 'counted' });
});

describe('what has no effect is kept and blocks nothing (L7)', () => {
	test.each([
		['unknown-round', move({ round: 'factors-7' })],
		['unknown-card', move({ card: 'onbekend' })],
		['card-not-in-hand', move({ card: inNobodysHand?.id })],
		['unknown-pile', move({ pile: 'midden' })],
		['unknown-card', move({ card: need?.id })],
		['not-allowed', { seq: 1, kind: 'comment', card: factor?.id, text: 'x' } as Entry]
	])('%s', (reason, entry) => {
		expect(judge(entry, running, deck, hand)).toEqual({ verdict: 'void', reason });
	});

	test('a card of one’s own where the group agreed on none', () => {
		const without = dialogueIn('running', { settings: { ...settings, ownCards: false } });
		const own = { seq: 1, kind: 'own-card', id: 'e1', text: 'x', axis: 'external' } as Entry;
		expect(judge(own, without, deck, hand)).toMatchObject({ reason: 'not-allowed' });
		expect(judge(own, running, deck, hand)).toEqual({ verdict: 'counted' });
	});
});
