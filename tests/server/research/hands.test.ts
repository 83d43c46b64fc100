import { expect, test } from 'vitest';
import { builtInDecks } from '$lib/decks/built-in';
import type { Entry } from '$lib/domain/entry';
import { toCsv } from '$lib/domain/export/csv';
import { placementsTable } from '$lib/domain/export/placements';
import type { PlannedDialogue, PlannedPerson } from '$lib/server/research/plan';
import { rowMaker } from '$lib/server/research/rows';

const deck = builtInDecks[0]!;
const round = (id: string, part: 'factors' | 'replace', cards?: readonly string[]) => ({
	id,
	part,
	number: 1,
	state: 'released',
	...(cards ? { cards } : {})
});

test('a card put again that somebody of the other work situation never got has no row of theirs (G7)', () => {
	const swapped = deck.cards.find(
		(card) => card.kind === 'factor' && card.core && card.for === 'employed'
	)!;
	const cards = ['tijd', swapped.id];
	const make = rowMaker({
		number: 1,
		period: '2026-11',
		questions: [],
		source: {
			study: 'pilot',
			deck,
			state: {
				rounds: [round('factors-1', 'factors'), round('replace-1', 'replace', cards)],
				settings: { size: 'core', work: 'ask', needs: true }
			}
		}
	} as unknown as PlannedDialogue);
	const move = (of: string): Entry => ({
		seq: of === 'factors-1' ? 1 : 2,
		kind: 'move',
		round: of,
		card: 'tijd',
		pile: 'helps',
		via: 'tap'
	});
	const putAgain = (work: string) => {
		const person = { person: { work, background: {} }, consent: 'kaartgesprek-3' };
		const rows = make({ source: person, participant: 1 } as unknown as PlannedPerson, [
			move('factors-1'),
			move('replace-1')
		]);
		const csv = toCsv(placementsTable(rows));
		return csv.split('\n').flatMap((line) => line.match(/,replace-1,([^,]+),/)?.[1] ?? []);
	};
	expect(putAgain('employed')).toEqual(cards.toSorted(inDeckOrder));
	expect(putAgain('not-employed')).toEqual(['tijd']);
});

const inDeckOrder = (a: string, b: string) =>
	deck.cards.findIndex(({ id }) => id === a) - deck.cards.findIndex(({ id }) => id === b);
