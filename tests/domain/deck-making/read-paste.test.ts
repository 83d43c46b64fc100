import { expect, test } from 'vitest';
import { readPaste, readPasteBytes } from '$lib/domain/deck-making/read-paste';

test('a line a card, with a hint behind a bar; what stands twice is named with both lines', () => {
	const read = readPaste('- De bus | Die rijdt, of niet.\n\nMijn fiets\nde BUS | nog eens\n');
	expect(read).toMatchObject({ separator: 'bar', header: false, languages: ['nl'] });
	expect(read.cards).toEqual([
		{ line: 1, text: { nl: 'De bus' }, hint: { nl: 'Die rijdt, of niet.' } },
		{ line: 3, text: { nl: 'Mijn fiets' }, hint: { nl: '' } }
	]);
	expect(read.remarks).toEqual([
		{ line: 4, rule: 'double', values: { words: 'de BUS', earlier: 1 } }
	]);
});

test('a double that is meant is a card of its own, and is named no longer', () => {
	const read = readPaste('De bus\nMijn fiets\nde BUS\nDe bus\n', { allTheSame: [3] });
	expect(read.cards.map(({ line, text }) => [line, text['nl']])).toEqual([
		[1, 'De bus'],
		[2, 'Mijn fiets'],
		[3, 'de BUS']
	]);
	expect(read.remarks.map(({ line, rule }) => [line, rule])).toEqual([[4, 'double']]);
});

test('columns of a spreadsheet with names, in two languages, a cell with a line end and quotes', () => {
	const read = readPaste(
		'Kaart\tUitleg\tFrans\tExplication fr\tKant\nDe trein\t"Vaak,\nof ""nooit"""\tLe train\tSouvent ou jamais\tom mij heen\n'
	);
	expect(read.columns.map(({ kind, language }) => [kind, language])).toEqual([
		['text', 'nl'],
		['hint', 'nl'],
		['text', 'fr'],
		['hint', 'fr'],
		['side', undefined]
	]);
	expect(read.cards).toEqual([
		{
			line: 2,
			text: { nl: 'De trein', fr: 'Le train' },
			hint: { nl: 'Vaak, of "nooit"', fr: 'Souvent ou jamais' },
			side: 'external'
		}
	]);
});

test.each([
	[
		'Windows-1252, as Dutch Excel saves it',
		Buffer.from('kaart;uitleg\r\nCaf\xe9;Vaak of niet\r\n', 'latin1')
	],
	['UTF-8 with a mark', Buffer.from('\ufeffkaart;uitleg\nCafé;Vaak of niet\n')],
	['UTF-16', Buffer.from('\ufeffkaart;uitleg\nCafé;Vaak of niet\n', 'utf16le')]
])('a file in %s', (_, bytes) => {
	const read = readPasteBytes(bytes);
	expect(read.separator).toBe('semicolon');
	expect(read.cards).toEqual([{ line: 2, text: { nl: 'Café' }, hint: { nl: 'Vaak of niet' } }]);
});

test('commas and semicolons of sentences split nothing', () => {
	const read = readPaste('Mijn baas, en hoe hij is\nHet werk, de uren; en de rest\nDe weg');
	expect(read.separator).toBe('none');
	expect(read.cards).toHaveLength(3);
});

test('two words again and again are sides; signs that nobody sees, long lines and too many are said', () => {
	const rows = ['Zin\tof\tin mij', 'Bus\tof\tom mij', 'Geld\tof\tom mij', 'Slaap\tof\tin mij'];
	expect(readPaste(rows.join('\n')).cards.map(({ side }) => side)).toEqual([
		'intrinsic',
		'external',
		'external',
		'intrinsic'
	]);
	const odd = readPaste(`De \u202ebus\n${'a'.repeat(201)}\n`);
	expect(odd.cards[0]?.text).toEqual({ nl: 'De bus' });
	expect(odd.remarks.map(({ line, rule }) => [line, rule])).toEqual([
		[1, 'signs'],
		[2, 'long']
	]);
	const many = readPaste(Array.from({ length: 501 }, (_, at) => `Kaart ${at}`).join('\n'));
	expect([many.cards.length, many.remarks[0]?.rule]).toEqual([500, 'too-many']);
});

test.each([
	['Kaart\tUitleg\tCarte\tExplication\tKant'],
	['Carte\tExplication\tCôté'],
	['Karte\tErklärung\tSeite'],
	['Kart\tAçıklama\tYön']
])('names of columns in other languages are names too: %s', (names) => {
	const width = names.split('\t').length;
	const cells = Array.from({ length: width }, (_, at) => (at === width - 1 ? 'in' : `Iets ${at}`));
	const read = readPaste(`${names}\n${cells.join('\t')}\n`);
	expect([read.header, read.cards.length]).toEqual([true, 1]);
	expect(read.columns.at(-1)?.kind).toBe('side');
	expect(read.columns.filter(({ kind }) => kind === 'hint').length).toBeGreaterThan(0);
});
