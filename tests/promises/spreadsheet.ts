import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { EXCEL_NL, toCsv, type CsvOptions } from '$lib/domain/export/csv';
import type { Table } from '$lib/domain/export/table';
import { seeded } from '$lib/domain/seeded';
import { record } from './record.ts';

/**
 * `npm run prove:spreadsheet`: 100 000 hostile texts through the writer of the exports, in both
 * ways of writing, opened by LibreOffice with formulas allowed; no cell may become a formula and
 * every number must stay itself. The same texts as they are, unprotected, must give formulas, or
 * the proof is void.
 */

const ROWS = 10_000;
const TEXTS = 10;
const BEFORE = ['', '', '', ' ', '"', "'", '""', `"'`, '\uFEFF', '\t', '\r', '\n', '" ', '\u00A0'];
const SIGNS = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t=', '\r=', '\n=', '"='];
const FORMULAS = ['1+1', 'SUM(A1:A9)', 'HYPERLINK("http://127.0.0.1","x")', `cmd|' /C calc'!A0`];
const AFTER = ['', '', ';2', ',2', '"', '\n=1+1', ';=1+1', ',=1+1'];

const random = seeded(20_261_126);
const one = (of: readonly string[]) => of[Math.floor(random() * of.length)] ?? '';
const hostile = () => one(BEFORE) + one(SIGNS) + one(FORMULAS) + one(AFTER);

const name = { nl: '', en: '' };
const table: Table = {
	name: 'hostile',
	columns: [
		...Array.from({ length: TEXTS }, (_, at) => ({
			name: `text_${at}`,
			type: 'string' as const,
			label: name
		})),
		{ name: 'whole', type: 'integer', label: name },
		{ name: 'part', type: 'number', label: name }
	],
	rows: Array.from({ length: ROWS }, (_, at) => [
		...Array.from({ length: TEXTS }, hostile),
		at % 2 === 0 ? -at - 1 : at + 1,
		-(at + 1) / 8
	])
};
const numbers = [...table.rows].flatMap((row) => row.slice(TEXTS));

const folder = mkdtempSync(join(tmpdir(), 'kaartgesprek-spreadsheet-'));

/**
 * What LibreOffice makes of a file: its formula cells, and all numbers in the order of the cells.
 * @param separator of the file; @param language by its number in Windows: 1043 Dutch, 1033 American
 */
function opened(file: string, text: string, separator: string, language: number) {
	const path = join(folder, file);
	writeFileSync(path, text);
	// separator, quote, UTF-8, from line 1, no formats, language, quotes not text, see numbers
	const filter = `CSV:${separator.charCodeAt(0)},34,76,1,,${language},false,true,false,false,false,0,true`;
	const home = `-env:UserInstallation=file://${folder}/home`;
	const run = spawnSync(
		'soffice',
		[home, '--headless', `--infilter=${filter}`, '--convert-to', 'fods', '--outdir', folder, path],
		{ encoding: 'utf8' }
	);
	if (run.status !== 0) throw new Error(`soffice: ${run.stderr}`);
	const made = readFileSync(join(folder, `${basename(file, '.csv')}.fods`), 'utf8');
	return {
		formulas: made.match(/ table:formula="/g)?.length ?? 0,
		numbers: [...made.matchAll(/ office:value-type="float" office:value="([^"]+)"/g)].map(
			([, value]) => Number(value)
		)
	};
}

const changed = (found: readonly number[]): number =>
	numbers.filter((number, at) => found[at] !== number).length +
	Math.abs(found.length - numbers.length);

try {
	if (spawnSync('soffice', ['--version']).error) {
		record('spreadsheet', {
			kept: false,
			figures: {},
			skipped: 'LibreOffice (soffice) is not on this machine'
		});
	} else {
		const written = (options: CsvOptions) => toCsv(table, options);
		const plain = opened('plain.csv', written({}), ',', 1033);
		const dutch = opened('dutch.csv', written(EXCEL_NL), ';', 1043);
		const quoted = (cell: unknown) => `"${String(cell).replaceAll('"', '""')}"`;
		const bare = [...table.rows].map((row) => row.map(quoted).join(',')).join('\n');
		const control = opened('control.csv', bare, ',', 1033);
		const figures = {
			texts: 2 * ROWS * TEXTS,
			'formula cells': plain.formulas + dutch.formulas,
			'numbers changed': changed(plain.numbers) + changed(dutch.numbers),
			'formula cells of the same texts unprotected': control.formulas
		};
		const kept =
			figures['formula cells'] === 0 && figures['numbers changed'] === 0 && control.formulas > 0;
		record('spreadsheet', { kept, figures });
		if (!kept) process.exitCode = 1;
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}
