import type { ResearchRow } from '$lib/domain/export/research-row';
import type { App } from '../app';
import type { ResearchPlan } from './plan';
import { withoutOrder, rowMaker, type ExportedDialogue } from './rows';
import { entriesOfPeople } from './source';

/** People whose entries are in memory at once. */
export const PEOPLE_A_SLICE = 40;

/** Somebody left research while an export was being read, so it must be reread. */
export class SnapshotMoved extends Error {
	constructor() {
		super('somebody in this export is no longer in research');
		this.name = 'SnapshotMoved';
	}
}

/**
 * Reads the rows of a plan in slices, dialogue by dialogue, yielding in between, so that a whole
 * installation is exported without sitting in memory or holding up a dialogue.
 * @throws SnapshotMoved
 */
export async function* researchSlices(
	app: App,
	plan: ResearchPlan,
	people = PEOPLE_A_SLICE
): AsyncGenerator<readonly ResearchRow[]> {
	const line = plan.dialogues.flatMap((dialogue) => {
		const rowsOf = rowMaker(dialogue);
		return dialogue.people.map((person) => ({ rowsOf, person }));
	});
	for (let at = 0; at < line.length; at += people) {
		const slice = line.slice(at, at + people);
		const entries = await app.store.read(() =>
			entriesOfPeople(
				app,
				slice.map(({ person }) => person.source),
				plan.texts
			)
		);
		yield slice.flatMap(({ rowsOf, person }) => {
			const read = entries.get(person.source.id);
			if (!read) throw new SnapshotMoved();
			return rowsOf(person, read);
		});
		await new Promise(setImmediate);
	}
}

/** Keeps what the tables over people need of every row that passes by. */
export class GatheredRows {
	readonly plan: ResearchPlan;
	readonly #rows: ReadonlyMap<number, ResearchRow[]>;

	constructor(plan: ResearchPlan) {
		this.plan = plan;
		this.#rows = new Map(plan.dialogues.map(({ number }) => [number, []]));
	}

	add(rows: readonly ResearchRow[]): void {
		for (const row of rows) this.#rows.get(row.dialogue)?.push(withoutOrder(row));
	}

	/** Every planned dialogue with what was read of it so far. */
	dialogues(): readonly ExportedDialogue[] {
		return this.plan.dialogues.map(({ number, source, period, excluded }) => {
			const rows = this.#rows.get(number) ?? [];
			const people = new Set(rows.map((row) => row.participant)).size;
			return { number, source, period, excluded, rows, people };
		});
	}
}
