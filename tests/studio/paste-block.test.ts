import { expect, test } from 'vitest';
import { blockOf } from '$lib/studio/paste-block';
import { pasted, type SheetColumn } from '$lib/studio/sheet-model';

test('a block of a spreadsheet has its rows, cells and quoted cells', () => {
	expect(blockOf('a\tb\r\n"c ""d""\ne"\tf\r\n')).toEqual([
		['a', 'b'],
		['c "d" e', 'f']
	]);
});

test('a quote that closes nowhere is a sign like any other', () => {
	expect(blockOf('"half\tb')).toEqual([['"half', 'b']]);
});

const columns: readonly SheetColumn[] = [
	{ id: 'text', label: 'Kaart', kind: 'text', width: '1fr' },
	{
		id: 'axis',
		label: 'Kant',
		kind: 'choice',
		width: '1fr',
		options: [
			{ value: '', label: 'geen' },
			{ value: 'intrinsic', label: 'in jou' }
		]
	},
	{ id: 'core', label: 'Kort', kind: 'tick', width: '1fr' }
];
const rows = [{ id: 'auto', cells: ['Mijn auto', '', 'yes'] }];

test('a pasted block fills cells, finds choices by their label, and goes on in new rows', () => {
	const block = blockOf('Mijn fiets\tIn jou\tnee\nDe bus\tnergens\tja');
	expect(pasted(columns, rows, { row: 0, column: 0 }, block)).toEqual({
		changes: [
			{ row: 'auto', column: 'text', value: 'Mijn fiets' },
			{ row: 'auto', column: 'axis', value: 'intrinsic' },
			{ row: 'auto', column: 'core', value: '' }
		],
		added: [{ text: 'De bus', core: 'yes' }],
		lost: ['nergens']
	});
});

test('what does not fit beside the last column is left out, and told', () => {
	expect(pasted(columns, rows, { row: 0, column: 2 }, [['ja', 'over de rand', '']])).toEqual({
		changes: [{ row: 'auto', column: 'core', value: 'yes' }],
		added: [],
		lost: ['over de rand']
	});
});
