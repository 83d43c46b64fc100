import { expect, test } from 'vitest';
import { coverageOf } from '../../../src/lib/domain/talk/coverage';
import { aPicture } from '../../facilitator/facilitator-snapshot';

const word = (card: string, said: string) => ({ card, people: 8, form: 'word', word: said });
const picture = aPicture({
	cards: [
		word('a', 'most-help'),
		word('b', 'divided'),
		word('c', 'most-hinder'),
		word('d', 'differs'),
		word('e', 'most-neutral'),
		{ card: 'f', people: 12, form: 'numbers', helps: 4, hinders: 4, neutral: 4 }
	],
	hidden: [{ card: 'z', reason: 'private' }],
	table: ['d', 'z']
});

test('each card lies in the row of its served word, in deck order, talked about or not', () => {
	expect(coverageOf(picture, ['b', 'd', 'c'])).toEqual([
		{
			kind: 'contested',
			cards: [
				{ card: 'b', talked: true },
				{ card: 'f', talked: false }
			]
		},
		{
			kind: 'laid',
			cards: [
				{ card: 'd', talked: true },
				{ card: 'z', talked: false }
			]
		},
		{
			kind: 'agreed',
			cards: [
				{ card: 'a', talked: false },
				{ card: 'c', talked: true },
				{ card: 'e', talked: false }
			]
		},
		{ kind: 'unheard', cards: [{ card: 'd', talked: true }] }
	]);
});

test('a hidden card is in no row, unless somebody laid it on the table (D7, D8)', () => {
	const rows = coverageOf(aPicture({ ...picture, table: [] }), ['z']);
	expect(rows.flatMap(({ cards }) => cards.map(({ card }) => card))).not.toContain('z');
});

test('a row without cards is left out; an empty picture has none', () => {
	expect(coverageOf(aPicture(), [])).toEqual([]);
});
