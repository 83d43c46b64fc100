import { periodOf } from '$lib/domain/disclosure/period';
import { withheldRows } from '$lib/domain/disclosure/withheld-rows';
import type { StudyDialogue } from '$lib/protocol/studies';
import type { App } from '../app';
import { rows, type Unit } from '../store/store';
import type { PooledPerson } from './purge-dialogue';
import { researchPeople } from './research-people';

/**
 * The dialogues of a study in counts alone: nothing that says whose room it was. The rows are those that an
 * export would hold, so that one who refused cannot be read off (D12). In the order of their period.
 */
export function* studyDialogues(app: App, study: string): Unit<readonly StudyDialogue[]> {
	const { sql } = app.store;
	const found: StudyDialogue[] = [];
	const living = yield* rows(
		sql
			.selectFrom('dialogues')
			.select(['id', 'year', 'month', 'lifecycle', 'joined', 'withheld_seed'])
			.where('study', '=', study)
			.where('lifecycle', '!=', 'purged')
			.where('mode', '!=', 'rehearsal')
	);
	for (const one of living) {
		const people = yield* rows(
			sql.selectFrom('participants').select(['id', 'research']).where('dialogue', '=', one.id)
		);
		const all = researchPeople(people, one.joined - people.length);
		const withheld = new Set(withheldRows(all, one.withheld_seed).map((row) => row.participant));
		found.push({
			period: periodOf(one.year, one.month, one.joined),
			state: one.lifecycle === 'ended' ? 'ended' : 'running',
			people: one.joined,
			rows: people.filter((person) => person.research === 1 && !withheld.has(person.id)).length
		});
	}
	const kept = yield* rows(
		sql
			.selectFrom('pool')
			.select(['group_id', 'body'])
			.where('study', '=', study)
			.where('import_id', '=', '')
	);
	const groups = new Map<string, StudyDialogue>();
	for (const { group_id: group, body } of kept) {
		const { year, month, people, mode, withheld } = JSON.parse(body) as PooledPerson;
		const before = groups.get(group)?.rows ?? 0;
		groups.set(group, {
			period: periodOf(year, month, people),
			state: mode === 'solo' ? mode : 'purged',
			people,
			rows: before + (withheld ? 0 : 1)
		});
	}
	const files = yield* rows(
		sql
			.selectFrom('imports')
			.select(['day', 'people'])
			.where('study', '=', study)
			.where('state', '=', 'done')
	);
	for (const { day, people } of files) {
		const [year, month] = day.split('-').map(Number);
		const period = periodOf(year ?? 0, month ?? 1, people);
		found.push({ period, state: 'import', people, rows: people });
	}
	return [...found, ...groups.values()].sort((a, b) =>
		a.period < b.period ? -1 : a.period > b.period ? 1 : a.people - b.people
	);
}
