import { expect, test } from 'vitest';
import { toCsv } from '$lib/domain/export/csv';
import { servedSimilarity, similarityTable } from '$lib/domain/export/similarity-table';

test('researchers get each pair once, with how many people placed both (G5)', () => {
	const table = similarityTable({
		cards: ['a', 'b', 'c'],
		leftOut: [],
		both: [
			[8, 8, 4],
			[8, 8, 5],
			[4, 5, 5]
		],
		same: [
			[8, 6, 1],
			[6, 8, 0],
			[1, 0, 5]
		]
	});
	expect(toCsv(table).trim().split(/\r?\n/)).toEqual([
		'card_a,card_b,n_both,same_pile',
		'a,b,8,0.75',
		'a,c,4,0.25',
		'b,c,5,0'
	]);
});

test('facilitators get the tenths that were served and no number of people (D8, D12)', () => {
	const agreement = {
		cards: ['b', 'a'],
		tenths: [
			[10, 7],
			[7, 10]
		],
		leftOut: [],
		alike: [],
		merges: []
	};
	expect(toCsv(servedSimilarity(agreement)).trim().split(/\r?\n/)).toEqual([
		'card_a,card_b,n_both,same_pile',
		'b,a,,0.7'
	]);
});
