import { expect, test } from 'vitest';
import { isForParticipant } from '$lib/protocol/answers/snapshot-answers';
import { either, isNothing, listOf, shape } from '$lib/protocol/shape';

interface Card {
	readonly id: string;
	readonly at: number;
	readonly on?: string;
	readonly words: readonly string[];
	readonly people: number | 'few';
}
const isCard = shape<Card>({ id: 'string', at: 'number', words: 'list', people: 'any' });
const CARD = { id: 'a', at: 1, words: [], people: 'few' };

test('an answer is taken when each field that is always there is of its kind', () => {
	expect(isCard(CARD)).toBe(true);
	expect(isCard({ ...CARD, on: 'more than is known does no harm', newer: true })).toBe(true);
});

test.each([
	['nothing', undefined],
	['null', null],
	['a page of something in between', '<html>'],
	['a list', [CARD]],
	['a field of another kind', { ...CARD, at: '1' }],
	['null for a list', { ...CARD, words: null }],
	['an object for a list', { ...CARD, words: {} }],
	['a field that is missing', { ...CARD, people: undefined }]
])('and refused: %s', (_, value) => {
	expect(isCard(value)).toBe(false);
});

test('lists, choices and answers without a body', () => {
	expect(listOf(isCard)([CARD, CARD])).toBe(true);
	expect(listOf(isCard)([CARD, {}])).toBe(false);
	expect(either(isNothing, isCard)(undefined)).toBe(true);
	expect(either(isNothing, isCard)({})).toBe(false);
});

test('a phone hears that its dialogue was erased, and nothing that is not a state', () => {
	expect(isForParticipant({ lifecycle: 'purged' })).toBe(true);
	expect(isForParticipant({ lifecycle: 'running' })).toBe(false);
});
