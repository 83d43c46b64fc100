import { toCsv } from '../export/csv';
import { field, tableOf } from '../export/table';
import { CsvReader } from '../importing/csv-reader';
import { ImportText } from '../importing/import-text';
import type { Change } from './apply-changes';
import type { DraftDeck } from './draft-deck';
import { readTextsOf, textsOfDraft } from './texts-of-draft';

interface Row {
	readonly path: string;
	readonly from: string;
	readonly to: string;
}

/** The texts of a draft in two languages side by side, one line per text, for a translator. */
export function languageCsv(deck: DraftDeck, from: string, to: string, forExcel = true): string {
	const rows = readTextsOf(deck).map(({ path, texts }): Row => ({
		path,
		from: texts[from] ?? '',
		to: texts[to] ?? ''
	}));
	const table = tableOf(
		'texts',
		[
			field<Row>('place', 'string', 'place', 'place', (row) => row.path),
			field<Row>(from, 'string', from, from, (row) => row.from),
			field<Row>(to, 'string', to, to, (row) => row.to)
		],
		rows
	);
	return toCsv(table, forExcel ? { separator: ';', bom: true } : {});
}

/** What a file of translated texts says, line by line; anything unclear is not taken over. */
interface LanguageRead {
	/** for `applyChanges` */
	readonly changes: readonly Change[];
	readonly language: string | undefined;
	readonly problems: readonly {
		readonly line: number;
		readonly rule: 'place' | 'columns' | 'language' | 'quote';
	}[];
}

/**
 * Reads back what `languageCsv` wrote, also when a spreadsheet saved it: texts of the last column.
 * An empty cell says nothing: somebody may have written that text since the file was taken out.
 */
export function readLanguageCsv(deck: DraftDeck, bytes: Uint8Array): LanguageRead {
	const decoder = new ImportText();
	const lines: { line: number; fields: readonly string[] }[] = [];
	const csv = new CsvReader(({ line, fields }) => lines.push({ line, fields }), undefined);
	csv.push(decoder.push(bytes));
	csv.push(decoder.end());
	csv.end();
	const problems: LanguageRead['problems'][number][] = [];
	if (csv.quoteOpen !== undefined) problems.push({ line: csv.quoteOpen, rule: 'quote' });
	const [head, ...rest] = lines.filter(({ fields }) => fields.some((one) => one.trim() !== ''));
	const names = (head?.fields ?? []).map((name) => name.trim().toLowerCase());
	const none = (rule: 'columns' | 'language'): LanguageRead => ({
		changes: [],
		language: undefined,
		problems: [{ line: head?.line ?? 1, rule }]
	});
	if (names.length !== 3 || names[0] !== 'place') return none('columns');
	const language = deck.languages.find((tag) => tag.toLowerCase() === names[2]);
	if (language === undefined) return none('language');
	const known = new Map(textsOfDraft(deck).map((text) => [text.path, text]));
	const changes = rest.flatMap(({ line, fields }): readonly Change[] => {
		const [path = '', , written = ''] = fields;
		const text = known.get(path.trim());
		if (!text) {
			problems.push({ line, rule: 'place' });
			return [];
		}
		const value = written.replace(/^'(?=[\s"'\uFEFF]*[=+\-@＝＋－＠])/u, '').trim();
		return value === '' || value === (text.texts[language] ?? '')
			? []
			: [{ path: `${text.path}.${language}`, value }];
	});
	return { changes, language, problems };
}
