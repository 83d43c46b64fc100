import type { Table } from './table';

/** What a data package says of itself besides its tables. */
export interface PackageFacts {
	readonly name: string;
	readonly title: string;
	readonly description: string;
	/** YYYY-MM-DD */
	readonly created: string;
	readonly scoringVersion: string;
	readonly decks: readonly string[];
	readonly licence: string;
}

/** A Frictionless data package descriptor for CSV files named after their tables. */
export function dataPackage(
	facts: PackageFacts,
	tables: readonly Pick<Table, 'name' | 'columns'>[]
) {
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: facts.name,
		title: facts.title,
		description: facts.description,
		created: `${facts.created}T00:00:00Z`,
		licenses: [{ name: facts.licence, title: facts.licence }],
		scoring_version: facts.scoringVersion,
		decks: facts.decks,
		resources: tables.map((table) => ({
			name: table.name.replaceAll('_', '-'),
			path: `${table.name}.csv`,
			type: 'table',
			format: 'csv',
			mediatype: 'text/csv',
			encoding: 'utf-8',
			dialect: { delimiter: ',', header: true, lineTerminator: '\n' },
			schema: {
				fields: table.columns.map((column) => ({
					name: column.name,
					type: column.type,
					title: column.label['en'] ?? column.name,
					'title:nl': column.label['nl'] ?? column.name,
					...(column.values ? { constraints: { enum: column.values } } : {})
				})),
				missingValues: ['']
			}
		}))
	};
}
