import { csvWriter, type CsvOptions } from '$lib/domain/export/csv';
import { needsTable } from '$lib/domain/export/needs-table';
import { participantsTable } from '$lib/domain/export/participants';
import { placementLines } from '$lib/domain/export/placement-lines';
import { placementsTable } from '$lib/domain/export/placements';
import type { ResearchRow } from '$lib/domain/export/research-row';
import type { Column, Table } from '$lib/domain/export/table';
import { textsTable } from '$lib/domain/export/texts';
import { agreedToTexts } from './read-study';

/** A file with one row per person, round or card: written while the store is being read. */
export interface RowFile {
	readonly name: string;
	readonly columns: readonly Column[];
	readonly writer: (options?: CsvOptions) => {
		readonly head: string;
		readonly lines: (rows: readonly ResearchRow[]) => string;
	};
}

/** Written from the columns of its table, or by `fast` where a table has one. */
function rowFile(
	make: (rows: readonly ResearchRow[]) => Table,
	fast?: (options: CsvOptions) => (rows: readonly ResearchRow[]) => string
): RowFile {
	const { name, columns } = make([]);
	return {
		name,
		columns,
		writer(options = {}) {
			const { head, lines } = csvWriter(columns, options);
			return { head, lines: fast?.(options) ?? ((rows) => lines(make(rows).rows)) };
		}
	};
}

export const ROW_FILES: readonly RowFile[] = [
	rowFile(placementsTable, placementLines),
	rowFile(participantsTable),
	rowFile((rows) => needsTable(rows.filter((row) => row.part === 'needs')))
];

/** What people wrote who agreed to be read: in no package, only on request (D11). */
export const TEXTS_FILE: RowFile = rowFile((rows) =>
	textsTable(rows.filter((row) => agreedToTexts(row.consent)))
);
