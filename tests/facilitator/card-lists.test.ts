import { expect, test } from 'vitest';
import { cardLists, nextOnTable } from '../../src/lib/facilitator/steering/card-lists';
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

test('each list holds what the served word or number says, what most people said first (D3, D4)', () => {
	expect(cardLists(picture, [])).toEqual({
		table: ['d'],
		divided: ['b'],
		hinder: ['e', 'c'],
		help: ['g', 'f', 'a'],
		open: ['d', 'b', 'e', 'c', 'g', 'f', 'a', 'h']
	});
});

test('no list is empty for want of a majority, where the numbers lean (D4)', () => {
	const cards = [
		{ card: 'x', people: 26, form: 'numbers', helps: 7, hinders: 12, neutral: 7 },
		{ card: 'y', people: 26, form: 'majority', side: 'hinders', count: 13, rest: 13 },
		{ card: 'z', people: 26, form: 'numbers', helps: 9, hinders: 9, neutral: 8 }
	];
	expect(cardLists(aPicture({ cards }), [])).toMatchObject({ hinder: ['y', 'x'], divided: ['z'] });
});

test('the cards on the table come one by one, and one that was passed over is not come back to', () => {
	const table = ['a', 'b', 'c'];
	const next = (spotlight: string | null, discussed: readonly string[], minutes = 18) =>
		nextOnTable({ table }, minutes, { spotlight, discussed });
	expect(next(null, [])).toBe('a');
	expect(next('a', ['b'])).toBe('c');
	expect(next('c', [])).toBeUndefined();
	// a card from another list lay on the screen: back to the table
	expect(next('x', ['a'])).toBe('b');
	// no more than there is time for: two quiet minutes, then five a card
	expect(next('a', [], 12)).toBe('b');
	expect(next('b', [], 12)).toBeUndefined();
	expect(nextOnTable({ table: [] }, 18, { spotlight: 'x', discussed: [] })).toBeUndefined();
});

test('what was talked about leaves the list of what was not', () => {
	expect(cardLists(picture, ['a', 'd', 'h']).open).toEqual(['b', 'e', 'c', 'g', 'f']);
});
