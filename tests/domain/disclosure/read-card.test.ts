import { expect, test } from 'vitest';
import { readCard } from '../../../src/lib/domain/disclosure/read-card';

const numbers = (helps: number, hinders: number, neutral: number) =>
	({
		card: 'tijd',
		people: helps + hinders + neutral,
		form: 'numbers',
		helps,
		hinders,
		neutral
	}) as const;
const majority = (side: 'helps' | 'hinders', count: number, rest: number) =>
	({ card: 'tijd', people: count + rest, form: 'majority', side, count, rest }) as const;

test.each([
	// strict majority of 24 is 13
	[numbers(13, 6, 5), 'most-help'],
	[numbers(12, 6, 6), 'differs'],
	[numbers(5, 14, 5), 'most-hinder'],
	[numbers(4, 7, 13), 'most-neutral'],
	// a third on each side: 8 of 24
	[numbers(8, 10, 6), 'divided'],
	[numbers(7, 10, 7), 'differs'],
	// the larger of two sides need not be most people: 8 of 20
	[majority('helps', 8, 12), 'differs'],
	[majority('helps', 11, 9), 'most-help'],
	[majority('hinders', 11, 9), 'most-hinder']
])('served numbers read as the word they are (%o → %s)', (card, word) => {
	expect(readCard(card)).toBe(word);
});

test('a served word is said as it is', () => {
	expect(readCard({ card: 'tijd', people: 7, form: 'word', word: 'divided' })).toBe('divided');
});
