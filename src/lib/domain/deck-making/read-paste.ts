import type { Axis } from '../deck';
import { CsvReader, separatorOf, type Separator } from '../importing/csv-reader';
import { ImportText } from '../importing/import-text';
import { typedLine } from '../typed-text';
import { MOST_DRAFT_CARDS, MOST_TEXT } from './draft-deck';
import { detectColumns, type PasteColumn } from './paste-columns';
import { cardsOfPaste, sideNames } from './paste-rows';
import type { PastedCard, PasteRemark } from './pasted-card';

interface PasteRead {
	readonly separator: 'bar' | 'tab' | 'semicolon' | 'comma' | 'none';
	/** the first line names the columns */
	readonly header: boolean;
	readonly columns: readonly PasteColumn[];
	readonly languages: readonly string[];
	readonly cards: readonly PastedCard[];
	/** what the list calls its two sides, where it has a column for them */
	readonly sides: Readonly<Partial<Record<Axis, string>>>;
	readonly remarks: readonly PasteRemark[];
}

interface PasteOptions {
	/** languages for texts that name none, in order */
	readonly languages?: readonly string[];
	/** what each column is, in place of what was detected */
	readonly columns?: readonly PasteColumn[];
	readonly header?: boolean;
	/** lines of duplicates that are kept anyway */
	readonly allTheSame?: readonly number[];
}

interface Line {
	readonly line: number;
	readonly fields: readonly string[];
}

/** What a pasted list says: one card per line, `card | hint`, or columns from a spreadsheet. */
export function readPaste(text: string, options: PasteOptions = {}): PasteRead {
	return read(text.replace(/^\uFEFF/, ''), [], options);
}

/** The same for a file, including what Dutch Excel saves: UTF-8, UTF-16 or Windows-1252. */
export function readPasteBytes(bytes: Uint8Array, options: PasteOptions = {}): PasteRead {
	const decoder = new ImportText();
	const text = decoder.push(bytes) + decoder.end();
	const remarks = decoder.unreadableLines.map((line): PasteRemark => ({
		line,
		rule: 'encoding',
		values: {}
	}));
	return read(text, remarks, options);
}

function read(text: string, before: readonly PasteRemark[], options: PasteOptions): PasteRead {
	const remarks: PasteRemark[] = [...before];
	const separator = separatorIn(text);
	const lines = separator === undefined ? plainLines(text) : fieldLines(text, separator, remarks);
	const said = lines.filter(({ fields }) => fields.some((field) => field.trim() !== ''));
	const found = detectColumns(
		said.map(({ fields }) => fields),
		options
	);
	const rest = found.header ? said.slice(1) : said;
	if (rest.length > MOST_DRAFT_CARDS) {
		const first = rest[MOST_DRAFT_CARDS];
		remarks.push({
			line: first?.line ?? 0,
			rule: 'too-many',
			values: { has: rest.length, most: MOST_DRAFT_CARDS }
		});
	}
	const rows = rest.slice(0, MOST_DRAFT_CARDS).map(({ line, fields }) => ({
		line,
		fields: fields.map((field) => {
			const clean = typedLine(field).trim();
			if (clean !== field.replace(/[\t\n\r]+/g, ' ').trim()) {
				remarks.push({ line, rule: 'signs', values: {} });
			}
			if (clean.length > MOST_TEXT) {
				remarks.push({ line, rule: 'long', values: { has: clean.length, most: MOST_TEXT } });
			}
			return clean;
		})
	}));
	const cards = cardsOfPaste(rows, found.columns, remarks, options.allTheSame);
	return {
		separator: separator === undefined ? 'none' : NAMES[separator],
		header: found.header,
		columns: found.columns,
		languages: found.languages,
		cards,
		sides: sideNames(rows, found.columns),
		remarks: remarks.sort((one, other) => one.line - other.line)
	};
}

const NAMES = { '|': 'bar', '\t': 'tab', ';': 'semicolon', ',': 'comma' } as const;

/** A bar or tab always splits; commas and semicolons, common in sentences, only in most lines. */
function separatorIn(text: string): Separator | undefined {
	const said = /^sep=([,;\t|])\r?\n/i.exec(text)?.[1] as Separator | undefined;
	if (said) return said;
	const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
	const unquoted = lines.map((line) => line.replace(/"(?:[^"]|"")*"/g, '""'));
	if (unquoted.some((line) => line.includes('\t'))) return '\t';
	if (unquoted.some((line) => line.includes('|'))) return '|';
	const guess = separatorOf(`${lines.join('\n')}\n`);
	if (guess !== ';' && guess !== ',') return undefined;
	const counts = unquoted.map((line) => line.split(guess).length);
	const isTable =
		(counts[0] ?? 1) > 1 &&
		counts.filter((count) => count === counts[0]).length >= lines.length * 0.8;
	// a comma followed by a space belongs to a sentence
	const isSentence = guess === ',' && unquoted.every((line) => !/,\S/.test(line));
	return isTable && !isSentence ? guess : undefined;
}

const plainLines = (text: string): readonly Line[] =>
	text.split(/\r\n?|\n/).map((line, at) => ({ line: at + 1, fields: [line] }));

function fieldLines(text: string, separator: Separator, remarks: PasteRemark[]): readonly Line[] {
	const lines: Line[] = [];
	// spreadsheets copy a cell with a line break or quote in quotes
	const csv = new CsvReader(({ line, fields }) => lines.push({ line, fields }), separator);
	csv.push(text);
	csv.end();
	if (csv.quoteOpen !== undefined) {
		remarks.push({ line: csv.quoteOpen, rule: 'quote', values: {} });
		const from = csv.quoteOpen;
		// the rest is read ignoring quotes, so that nothing pasted is lost
		const rest = text.split(/\r\n?|\n/).slice(from - 1);
		for (const [at, line] of rest.entries()) {
			lines.push({ line: from + at, fields: line.split(separator) });
		}
	}
	return lines;
}
