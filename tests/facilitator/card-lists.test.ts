import { expect, test } from 'vitest';
import { cardLists } from '../../src/lib/facilitator/card-lists';
import { aPicture } from './facilitator-snapshot';

const word = (card: string, said: string) => ({ card, people: 8, form: 'word', word: said });
const picture = aPicture({
	cards: [
		word('a', 'most-help'),
		word('b', 'divided'),
		word('c', 'most-hinder'),
		word('d', 'differs'),
		{ card: 'e', people: 20, form: 'majority', side: 'hinders', count: 11, rest: 9 },
		{ card: 'f', people: 20, form: 'majority', side: 'helps', count: 10, rest: 10 },
		{ card: 'g', people: 20, form: 'numbers', helps: 12, hinders: 4, neutral: 4 },
		word('h', 'most-neutral')
	],
	table: ['d'],
	top: ['h']
});

test('each list holds what the served word or number says, in deck order (D3, D4)', () => {
	expect(cardLists(picture, [])).toEqual({
		divided: ['b'],
		hinder: ['c', 'e'],
		help: ['a', 'g'],
		table: ['d'],
		open: ['a', 'b', 'c', 'd', 'e', 'g', 'h']
	});
});

test('half of the people is not most people', () => {
	expect(cardLists(picture, []).help).not.toContain('f');
});

test('what was talked about leaves the list of what was not', () => {
	expect(cardLists(picture, ['a', 'd', 'h']).open).toEqual(['b', 'c', 'e', 'g']);
});
