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
 * What every column and card means: one row per column, named `file.column`, then one per card of each
 * deck, named by its id, with the piles it can lie on.
 */
export function codebookTable(
	tables: readonly Pick<Table, 'name' | 'columns'>[],
	decks: readonly Deck[]
): Table {
	const columns = tables.flatMap((table) =>
		table.columns.map((column) => ({
			name: `${table.name}.${column.name}`,
			nl: textIn(column.label, 'nl'),
			en: textIn(column.label, 'en'),
			type: column.type,
			values: column.values ?? []
		}))
	);
	const cards = decks.flatMap((deck) =>
		deck.cards.map((card) => ({
			name: card.id,
			nl: textIn(card.text, 'nl'),
			en: textIn(card.text, 'en'),
			type: card.kind,
			values: deck.piles[card.kind].map((pile) => pile.id)
		}))
	);
	return tableOf('codebook', FIELDS, [...columns, ...cards]);
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
