import { periodOf } from '$lib/domain/disclosure/period';
import type { StudyDialogue } from '$lib/protocol/studies';
import type { App } from '../app';
import { rows, type Unit } from '../store/store';

/**
 * What entered a study, as counts only: nothing that reveals whose room it was, and nothing about a
 * dialogue that is running or stays out (D12). An import is one line. Ordered by period.
 */
export function* studyDialogues(app: App, study: string): Unit<readonly StudyDialogue[]> {
	const { sql } = app.store;
	const groups = yield* rows(
		sql
			.selectFrom('research_groups')
			.select(['id', 'dialogue', 'mode', 'year', 'month', 'people'])
			.select(({ selectFrom }) =>
				selectFrom('pool')
					.select(({ fn }) => fn.countAll().as('rows'))
					.whereRef('pool.group_id', '=', 'research_groups.id')
					.as('rows')
			)
			.where('study', '=', study)
			.where('standing', '=', 'in')
			.where('import_id', '=', '')
	);
	const found = groups.map((one): StudyDialogue => ({
		period: periodOf(one.year, one.month, one.people),
		state: one.mode === 'solo' ? 'solo' : one.dialogue === '' ? 'purged' : 'ended',
		people: one.people,
		rows: Number(one.rows ?? 0)
	}));
	const files = yield* rows(
		sql
			.selectFrom('imports')
			.select(['day', 'people'])
			.where('study', '=', study)
			.where('state', '=', 'done')
	);
	const imports = files.map(({ day, people }): StudyDialogue => {
		const [year, month] = day.split('-').map(Number);
		const period = periodOf(year ?? 0, month ?? 1, people);
		return { period, state: 'import', people, rows: people };
	});
	return [...found, ...imports].sort((a, b) =>
		a.period < b.period ? -1 : a.period > b.period ? 1 : a.people - b.people
	);
}
