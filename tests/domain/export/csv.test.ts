import { toCsv } from '$lib/domain/export/csv';
import type { Cell, Column, Table } from '$lib/domain/export/table';
import { csvParseRows, dsvFormat } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const column = (name: string, type: Column['type']): Column => ({
	name,
	type,
	label: { nl: name, en: name }
});
const table = (columns: readonly Column[], rows: readonly (readonly Cell[])[]): Table => ({
	name: 'test',
	columns,
	rows
});
const texts = (rows: readonly (readonly Cell[])[]) =>
	table([column('a', 'string'), column('b', 'string')], rows);

/** What a spreadsheet may take for the start of a formula. */
const SIGNS = [...'=+-@＝＋－＠', '\t', '\r', '\n'];
/** Text as people and attackers write it. */
const anyText = fc
	.array(
		fc.oneof(
			fc.constantFrom(...SIGNS, '"', "'", ',', ';', ' ', '\uFEFF', 'cmd', '1'),
			fc.string({ unit: 'grapheme', maxLength: 4 })
		),
		{ minLength: 1, maxLength: 6 }
	)
	.map((parts) => parts.join(''))
	.filter((text) => text !== '');
const safeText = anyText.filter((text) => !/^[\s"'\uFEFF]*[=+\-@＝＋－＠\t\r\n]/u.test(text));

describe('writing a table as CSV', () => {
	it('quotes by RFC 4180, ends every line with \\n and leaves missing empty', () => {
		const columns = [column('name', 'string'), column('n', 'integer'), column('ok', 'boolean')];
		const rows = [
			['plain', 3, true],
			['say "hi", you', undefined, false],
			[undefined, 0, undefined]
		];
		expect(toCsv(table(columns, rows))).toBe(
			'name,n,ok\nplain,3,true\n"say ""hi"", you",,false\n,0,\n'
		);
	});

	it('takes a semicolon and a byte order mark for spreadsheets', () => {
		const csv = toCsv(texts([['x;y', 'z']]), { separator: ';', bom: true });
		expect(csv).toBe('\uFEFFa;b\n"x;y";z\n');
	});

	it('gives back the original text when it is parsed', () => {
		fc.assert(
			fc.property(
				fc.array(fc.tuple(safeText, safeText)),
				fc.constantFrom(',' as const, ';' as const),
				(rows, separator) => {
					const parsed = dsvFormat(separator).parseRows(toCsv(texts(rows), { separator }));
					expect(parsed).toEqual([['a', 'b'], ...rows]);
				}
			),
			{ numRuns: 1000 }
		);
	});

	it('lets no cell of text start with a formula, also not behind quotes or blanks', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const cell = csvParseRows(toCsv(texts([[text, 'x']])))[1]?.[0] ?? '';
				expect([text, `'${text}`]).toContain(cell);
				expect(SIGNS).not.toContain(cell.charAt(0));
				if (cell === text)
					expect(SIGNS).not.toContain(cell.replace(/^[\s"'\uFEFF]+/u, '').charAt(0));
			}),
			{ numRuns: 5000 }
		);
	});

	it.each([...SIGNS.map((sign) => `${sign}1+1`), '"=1', "'=1", '" =1', ' @x', '\uFEFF=1'])(
		'puts an apostrophe before %j',
		(text) => {
			expect(csvParseRows(toCsv(texts([[text, 'x']])))[1]?.[0]).toBe(`'${text}`);
		}
	);

	it('leaves numbers as they are, negative ones too', () => {
		const numbers = table([column('x', 'number')], [[-0.25], [1e21], [-3]]);
		expect(toCsv(numbers)).toBe('x\n-0.25\n1e+21\n-3\n');
		fc.assert(
			fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
				const cell = toCsv(table([column('x', 'number')], [[value]])).split('\n')[1];
				expect(Number(cell)).toBe(value === 0 ? 0 : value);
			})
		);
	});

	it('refuses a cell that its column cannot hold', () => {
		expect(() => toCsv(table([column('x', 'number')], [[Number.NaN]]))).toThrow(TypeError);
		expect(() => toCsv(table([column('x', 'integer')], [[0.5]]))).toThrow(TypeError);
		expect(() => toCsv(table([column('x', 'integer')], [['=1']]))).toThrow(TypeError);
		expect(() => toCsv(table([column('x', 'boolean')], [['yes']]))).toThrow(TypeError);
	});
});
