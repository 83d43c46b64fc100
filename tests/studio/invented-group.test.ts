import { expect, test } from 'vitest';
import { csvParse } from 'd3';
import { toCsv } from '$lib/domain/export/csv';
import { placementsTable } from '$lib/domain/export/placements';
import { INVENTED_PEOPLE, inventedRows, inventedSorts } from '$lib/studio/invented-group';
import { closedDeck, workDeck } from '../decks/work-deck';

test.each([
	['two sides', workDeck],
	['piles without sides', closedDeck]
])('the file of an invented group is a placements.csv as researchers get it: %s', (_, deck) => {
	const sorts = inventedSorts(deck);
	const table = placementsTable(inventedRows(deck, sorts));
	const rows = csvParse(toCsv(table));
	expect(rows.columns).toEqual(placementsTable([]).columns.map(({ name }) => name));
	const factors = deck.cards.filter(({ kind }) => kind === 'factor');
	expect(rows).toHaveLength(INVENTED_PEOPLE * factors.length);
	const piles = new Set(deck.piles.factor.map(({ id }) => id));
	for (const [at, row] of rows.entries()) {
		const person = Math.floor(at / factors.length);
		const card = factors[at % factors.length]!;
		expect([row['participant'], row['round'], row['card'], row['axis']]).toEqual([
			`${person + 1}`,
			'factors-1',
			card.id,
			card.axis ?? ''
		]);
		expect(row['pile']).toBe(sorts[person]?.get(card.id)?.pile);
		expect(piles.has(row['pile'] ?? '')).toBe(true);
	}
});
