import { textIn, type Deck } from '../deck';
import { field, tableOf, type Field, type Table } from './table';

interface CodebookRow {
	readonly name: string;
	readonly nl: string;
	readonly en: string;
	readonly type: string;
	readonly values: readonly string[];
}

/**
 * What every column and card means, its own columns included: one row per column, named
 * `file.column`, then one per card of each deck, named by its id, with the piles it can lie on.
 */
export function codebookTable(
	tables: readonly Pick<Table, 'name' | 'columns'>[],
	decks: readonly Deck[]
): Table {
	const own = tableOf('codebook', FIELDS, []);
	const columns = [...tables, own].flatMap((table) =>
		table.columns.map((column) => ({
			name: `${table.name}.${column.name}`,
			nl: textIn(column.label, 'nl'),
			en: textIn(column.label, 'en'),
			type: column.type,
			values: column.values ?? []
		}))
	);
	return tableOf('codebook', FIELDS, [...columns, ...cardRows(decks)]);
}

/** A card that another deck version changed is listed twice, the second time with that version. */
function cardRows(decks: readonly Deck[]): readonly CodebookRow[] {
	const rows = new Map<string, CodebookRow>();
	for (const deck of decks) {
		for (const { id, kind, text } of deck.cards) {
			const row = {
				name: id,
				nl: textIn(text, 'nl'),
				en: textIn(text, 'en'),
				type: kind,
				values: deck.piles[kind].map((pile) => pile.id)
			};
			const known = rows.get(id);
			if (!known) rows.set(id, row);
			else if (JSON.stringify(known) !== JSON.stringify(row)) {
				const name = `${deck.id}@${deck.version}.${id}`;
				rows.set(name, { ...row, name });
			}
		}
	}
	return [...rows.values()];
}

const FIELDS: readonly Field<CodebookRow>[] = [
	field('name', 'string', 'Naam', 'Name', (row) => row.name),
	field('label_nl', 'string', 'Betekenis in het Nederlands', 'Meaning in Dutch', (row) => row.nl),
	field('label_en', 'string', 'Betekenis in het Engels', 'Meaning in English', (row) => row.en),
	field(
		'type',
		'string',
		'Soort waarde, of soort kaart',
		'Type of value, or kind of card',
		(row) => row.type
	),
	field(
		'values',
		'string',
		'Mogelijke waarden, met | ertussen',
		'Possible values, separated by |',
		(row) => row.values.join('|') || undefined
	)
];
