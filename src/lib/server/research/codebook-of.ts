import { codebookTable } from '$lib/domain/export/codebook-table';
import type { Table } from '$lib/domain/export/table';
import type { ResearchPlan } from './plan';
import { FORMATS_COLUMNS } from './formats';
import { ROW_FILES, TEXTS_FILE } from './row-files';
import { decksOf } from './rows';
import { TABLES_OVER_PEOPLE } from './tables-over-people';

/** Every table of an export but the codebook, empty: what its columns are. */
export function emptyTables(): readonly Table[] {
	return [
		...ROW_FILES.map(({ name, columns }) => ({ name, columns, rows: [] })),
		...TABLES_OVER_PEOPLE.map(({ name, columns }) => ({ name, columns, rows: [] }))
	];
}

/** What every column and card of an export means. */
export const codebookOf = (plan: ResearchPlan): Table =>
	codebookTable(
		[...emptyTables(), FORMATS_COLUMNS, ...(plan.texts ? [{ ...TEXTS_FILE, rows: [] }] : [])],
		decksOf(plan.dialogues)
	);
