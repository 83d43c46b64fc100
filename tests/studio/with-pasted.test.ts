import { expect, test } from 'vitest';
import { builtInDecks } from '$lib/decks/built-in';
import blank from '$lib/decks/starts/blank.json';
import type { DraftDeck } from '$lib/domain/deck-making/draft-deck';
import { readPaste } from '$lib/domain/deck-making/read-paste';
import { withPasted } from '$lib/studio/with-pasted';

const USUAL = { sides: ['in jou', 'om je heen'], dimension: 'Gebied' } as const;
const start = { ...builtInDecks[0]!, taken: ['cards', 'questions'] };

test('a pasted list takes the place of the cards of the start, with its hints and a name of its own for each', () => {
	const read = readPaste(
		'Mijn auto | Ik heb er een, of ik heb er geen.\nDe bus | Die rijdt vaak, of weinig.',
		{ languages: ['nl'] }
	);
	const made = withPasted(start, read, USUAL);
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
	const made = withPasted(start, read, USUAL);
	const factors = made.cards.filter(({ kind }) => kind === 'factor');
	expect(made.languages).toContain('fr');
	expect(factors.map(({ text, axis }) => [text['fr'], axis])).toEqual([
		['Le bus', 'external'],
		['Mon envie', 'intrinsic']
	]);
});

test('a list that names its sides gives them to a set without any, by their names; a letter is no name', () => {
	const none = { ...blank, taken: [] } as unknown as DraftDeck;
	const sidesOf = (words: readonly [string, string]) => {
		const lines = ['De bus', 'Mijn zin', 'De weg'].map((card, at) => `${card}\t${words[at % 2]}`);
		const made = withPasted(
			none,
			readPaste(['Kaart\tKant', ...lines].join('\n'), { languages: ['nl'] }),
			USUAL
		);
		return [made.axes.map(({ text }) => text['nl']), made.cards.map(({ axis }) => axis)];
	};
	const [inside, outside] = ['intrinsic', 'external'];
	expect(sidesOf(['Bij mij', 'Onderweg'])).toEqual([
		['Bij mij', 'Onderweg'],
		[inside, outside, inside]
	]);
	expect(sidesOf(['B', 'A'])).toEqual([
		['in jou', 'om je heen'],
		[outside, inside, outside]
	]);
});

test('topics of a list are kept in a set that had none, with a dimension for them', () => {
	const none = { ...blank, taken: [] } as unknown as DraftDeck;
	const list = 'Kaart\tOnderwerp\nDe bus\tReizen\nDe trein\tReizen\nMijn baas\tWerk';
	const made = withPasted(none, readPaste(list, { languages: ['nl'] }), USUAL);
	expect(made.dimensions.map(({ text }) => text['nl'])).toEqual(['Gebied']);
	expect(made.facets.map(({ text }) => text['nl'])).toEqual(['Reizen', 'Werk']);
	expect(made.cards.map(({ facet, dimension }) => [facet, dimension])).toEqual([
		['reizen', 'personal'],
		['reizen', 'personal'],
		['werk', 'personal']
	]);
});
