import type { ResearchRow } from '$lib/domain/export/research-row';
import type { Exclusion, ResearchFilter } from '$lib/protocol/research';
import type { App } from '../app';
import {
	planExport,
	type PlannedDialogue,
	type PlannedPerson,
	type ResearchPlan
} from './research-plan';
import { exclusionOf, lightRow, rowMaker, type ExportedDialogue } from './research-rows';
import { entriesOfPeople } from './research-source';

/** People whose entries are in memory at once. */
export const PEOPLE_A_SLICE = 40;

/** Somebody was erased or moved to a pool while an export was being read: it must be read anew. */
export class SnapshotMoved extends Error {
	constructor() {
		super('somebody in this export is no longer where it found them');
		this.name = 'SnapshotMoved';
	}
}

/** The rows of some people of an export, dialogue after dialogue. */
export interface ResearchSlice {
	readonly rows: readonly ResearchRow[];
	/** people left out by a rule of the filter, by dialogue */
	readonly excluded: readonly { readonly dialogue: number; readonly rule: Exclusion }[];
}

/**
 * Reads the rows of a plan in slices and gives way between them, so that a whole installation is exported
 * without being in memory and without holding up a dialogue.
 * @throws SnapshotMoved
 */
export async function* researchSlices(
	app: App,
	plan: ResearchPlan,
	people = PEOPLE_A_SLICE
): AsyncGenerator<ResearchSlice> {
	const line = plan.dialogues.flatMap((dialogue) =>
		dialogue.people.map((person) => ({ dialogue, person }))
	);
	const makers = new Map(plan.dialogues.map((one) => [one.number, rowMaker(one)]));
	for (let at = 0; at < line.length; at += people) {
		const slice = line.slice(at, at + people);
		const entries = await app.store.read(() =>
			entriesOfPeople(
				app,
				slice.map(({ dialogue, person }) => ({
					...person.source,
					pooled: dialogue.source.pooled
				}))
			)
		);
		yield sliceOf(
			slice,
			(dialogue, person) => {
				const read = entries.get(person.source.id);
				if (!read) throw new SnapshotMoved();
				return makers.get(dialogue.number)?.(person, read) ?? [];
			},
			plan.filter
		);
		await new Promise(setImmediate);
	}
}

function sliceOf(
	slice: readonly { readonly dialogue: PlannedDialogue; readonly person: PlannedPerson }[],
	rowsOf: (dialogue: PlannedDialogue, person: PlannedPerson) => readonly ResearchRow[],
	filter: ResearchFilter
): ResearchSlice {
	const excluded: ResearchSlice['excluded'][number][] = [];
	const rows: ResearchRow[] = [];
	for (const { dialogue, person } of slice) {
		const own = rowsOf(dialogue, person);
		if (filter.mode !== undefined && own[0]?.mode !== filter.mode) continue;
		const rule = exclusionOf(own, filter.exclude ?? []);
		if (rule) excluded.push({ dialogue: dialogue.number, rule });
		else rows.push(...own);
	}
	return { rows, excluded };
}

/** All rows of one export in memory, without what only the row files tell; numbers drawn for it. */
export async function exportNow(
	app: App,
	filter: ResearchFilter
): Promise<readonly ExportedDialogue[]> {
	const gathered = new GatheredRows(await planExport(app, filter));
	for await (const slice of researchSlices(app, gathered.plan)) gathered.add(slice);
	return gathered.dialogues();
}

/** Keeps what the tables over people need of every row that passes by. */
export class GatheredRows {
	readonly plan: ResearchPlan;
	readonly #rows: ReadonlyMap<number, ResearchRow[]>;
	readonly #excluded: ReadonlyMap<number, Record<Exclusion, number>>;

	constructor(plan: ResearchPlan) {
		this.plan = plan;
		this.#rows = new Map(plan.dialogues.map(({ number }) => [number, []]));
		this.#excluded = new Map(
			plan.dialogues.map(({ number }) => [number, { abandoned: 0, 'one-pile': 0 }])
		);
	}

	add({ rows, excluded }: ResearchSlice): void {
		for (const row of rows) this.#rows.get(row.dialogue)?.push(lightRow(row));
		for (const { dialogue, rule } of excluded) {
			const counts = this.#excluded.get(dialogue);
			if (counts) counts[rule] += 1;
		}
	}

	/** Every planned dialogue with what was read of it so far. */
	dialogues(): readonly ExportedDialogue[] {
		return this.plan.dialogues.map((one) => {
			const rows = this.#rows.get(one.number) ?? [];
			return {
				number: one.number,
				source: one.source,
				period: one.period,
				rows,
				people: new Set(rows.map((row) => row.participant)).size,
				withheld: one.withheld,
				withoutSort: one.withoutSort,
				excluded: this.#excluded.get(one.number) ?? { abandoned: 0, 'one-pile': 0 }
			};
		});
	}
}
