import type { Column, Table } from './table';
import { TABLE_KEYS, type TableKeys } from './table-keys';

/** What a data package says about itself besides its tables. */
export interface PackageFacts {
	readonly name: string;
	readonly title: string;
	readonly description: string;
	/** YYYY-MM-DD */
	readonly created: string;
	readonly scoringVersion: string;
	readonly decks: readonly string[];
	/** versions of the texts that people agreed to; none for what was shown to a group */
	readonly consents?: readonly string[];
	/** of tables for publication only */
	readonly licence?: string;
	/** terms of use, if there is no licence */
	readonly terms?: string;
}

/** Where the text of a licence is. */
const LICENCES: Readonly<Record<string, string>> = {
	'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/'
};

/**
 * A Frictionless data package descriptor (Data Package 2.0, Table Schema) for CSV files named after
 * their tables. Every file says with which scoring, decks and consent it was made.
 * @param withKeys whether rows are those of a researcher's package, whose keys are known
 */
export function dataPackage(
	facts: PackageFacts,
	tables: readonly Pick<Table, 'name' | 'columns'>[],
	withKeys = false
) {
	const versions = {
		scoring_version: facts.scoringVersion,
		decks: facts.decks,
		...(facts.consents ? { consent_versions: facts.consents } : {})
	};
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: facts.name,
		title: facts.title,
		description: facts.description,
		created: `${facts.created}T00:00:00Z`,
		...(facts.licence === undefined
			? { terms: facts.terms }
			: { licenses: [{ name: facts.licence, path: LICENCES[facts.licence] }] }),
		...versions,
		resources: tables.map((table) => {
			const keys = withKeys ? TABLE_KEYS[table.name] : undefined;
			return {
				name: resourceName(table.name),
				path: `${table.name}.csv`,
				type: 'table',
				format: 'csv',
				mediatype: 'text/csv',
				encoding: 'utf-8',
				dialect: { delimiter: ',', header: true, lineTerminator: '\n' },
				...versions,
				schema: {
					fields: table.columns.map((column) => fieldOf(column, keys)),
					missingValues: [''],
					...keysOf(keys)
				}
			};
		})
	};
}

const resourceName = (table: string): string => table.replaceAll('_', '-');

function fieldOf(column: Column, keys: TableKeys | undefined) {
	const isKey = keys?.primary.includes(column.name) === true;
	const constraints = {
		...(column.values ? { enum: column.values } : {}),
		...(isKey || keys?.required?.includes(column.name) ? { required: true } : {})
	};
	return {
		name: column.name,
		type: column.type,
		title: column.label['en'] ?? column.name,
		'title:nl': column.label['nl'] ?? column.name,
		...(Object.keys(constraints).length > 0 ? { constraints } : {})
	};
}

function keysOf(keys: TableKeys | undefined) {
	if (!keys) return {};
	return {
		primaryKey: keys.primary,
		...(keys.foreign
			? {
					foreignKeys: keys.foreign.map(({ fields, table, at }) => ({
						fields,
						reference: { resource: resourceName(table), fields: at }
					}))
				}
			: {})
	};
}
