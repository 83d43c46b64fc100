import { describe, expect, test } from 'vitest';
import { builtInDecks } from '$lib/decks/built-in';
import { deckCsv } from '$lib/decks/deck-csv';
import { deckFromCsv } from '$lib/decks/deck-from-csv';
import { parseDeck } from '$lib/decks/deck-schema';
import type { Deck } from '$lib/domain/deck';

const deck = builtInDecks[0] as Deck;
const name = { id: 'eigen', version: '2.0.0' };
const read = (csv: string) => deckFromCsv(new TextEncoder().encode(csv), deck, name);

describe('a deck as CSV', () => {
	test('comes back as it was, under its new name: parse(export) = original', () => {
		const back = read(deckCsv(deck));
		if (!back.ok) throw new Error(JSON.stringify(back.problems));
		const parsed = parseDeck(back.input);
		expect(parsed).toEqual({ ok: true, deck: { ...deck, ...name } });
	});

	test('in one language is a deck in that language alone', () => {
		const rows = [
			'part,id,text_nl,hint_nl,axis',
			'card,een,Een,"Een, of geen",intrinsic',
			'card,twee,Twee,Twee of drie,external'
		];
		const back = read(rows.join('\n'));
		if (!back.ok) throw new Error(JSON.stringify(back.problems));
		const parsed = parseDeck({ ...(back.input as object), facets: [], willFacets: [] });
		if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
		expect(parsed.deck.languages).toEqual(['nl']);
		expect(parsed.deck.cards.map(({ id, axis }) => [id, axis])).toEqual([
			['een', 'intrinsic'],
			['twee', 'external']
		]);
		expect(parsed.deck.piles).toEqual({
			factor: deck.piles.factor.map((pile) => ({
				...pile,
				text: { nl: pile.text['nl'] },
				hint: { nl: pile.hint['nl'] }
			})),
			need: deck.piles.need.map((pile) => ({
				...pile,
				text: { nl: pile.text['nl'] },
				hint: { nl: pile.hint['nl'] }
			}))
		});
	});

	test('says by its line what is wrong', () => {
		expect(read('id,text_nl\na,b\n')).toMatchObject({
			ok: false,
			problems: [{ path: 'part', line: 1 }]
		});
		expect(read('part,id\ncard,a\nkaart,b\ncard\n')).toMatchObject({
			ok: false,
			problems: [{ line: 4 }, { path: 'part', line: 3 }]
		});
		expect(read('part,id\ncard,"a\n')).toMatchObject({ ok: false, problems: [{ line: 2 }] });
		expect(read('part,id\n')).toMatchObject({ ok: false, problems: [{ line: 1 }] });
	});
});
