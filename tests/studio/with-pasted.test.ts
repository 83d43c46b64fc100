import { expect, test } from 'vitest';
import { builtInDecks } from '$lib/decks/built-in';
import { readPaste } from '$lib/domain/deck-making/read-paste';
import { withPasted } from '$lib/studio/with-pasted';

const start = { ...builtInDecks[0]!, taken: ['cards', 'questions'] };

test('a pasted list takes the place of the cards of the start, with its hints and a name of its own for each', () => {
	const read = readPaste(
		'Mijn auto | Ik heb er een, of ik heb er geen.\nDe bus | Die rijdt vaak, of weinig.',
		{ languages: ['nl'] }
	);
	const made = withPasted(start, read);
	const factors = made.cards.filter(({ kind }) => kind === 'factor');
	expect(factors.map(({ id, text, hint }) => [id, text['nl'], hint['nl']])).toEqual([
		['mijn-auto', 'Mijn auto', 'Ik heb er een, of ik heb er geen.'],
		['de-bus', 'De bus', 'Die rijdt vaak, of weinig.']
	]);
	expect(made.taken).toEqual(['questions']);
});

test('columns of two languages and a side fill both languages and both sides', () => {
	const read = readPaste(
		'kaart nl\tuitleg nl\tkaart fr\tuitleg fr\tkant\nDe bus\tVaak, of weinig.\tLe bus\tSouvent, ou peu.\tom\nMijn zin\tVeel, of weinig.\tMon envie\tBeaucoup, ou peu.\tin',
		{ languages: ['nl'] }
	);
	const made = withPasted(start, read);
	const factors = made.cards.filter(({ kind }) => kind === 'factor');
	expect(made.languages).toContain('fr');
	expect(factors.map(({ text, axis }) => [text['fr'], axis])).toEqual([
		['Le bus', 'external'],
		['Mon envie', 'intrinsic']
	]);
});
