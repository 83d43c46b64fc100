import type { ResearchRow } from '$lib/domain/export/research-row';
import type { Study } from '$lib/domain/statistics/study';
import type { FigureAnswer } from '$lib/protocol/research-figures';
import type { App } from '../app';
import { first, rows, type Unit } from '../store/store';
import { KeptWork } from './kept-work';

/** The research room's cache, so that nobody's cards are read twice. */
interface ResearchDesk {
	/** people's rows by dialogue and person, with their source */
	readonly people: Map<string, Map<string, PersonAtHand>>;
	readonly figures: KeptWork<FigureAnswer | undefined>;
	readonly studies: KeptWork<Study | undefined>;
}

export interface PersonAtHand {
	readonly from: string;
	readonly rows: readonly ResearchRow[];
}

/** Anybody waiting for a figure polls again within this time. */
const FRESH_MS = 5_000;
const desks = new WeakMap<App, { readonly gone: string; readonly desk: ResearchDesk }>();

/**
 * The desk of this process, replaced as soon as anybody has come or left: rows of
 * people who are still where they were move along, figures are recomputed.
 */
export async function researchDesk(app: App): Promise<ResearchDesk> {
	const gone = await app.store.read(() => goneSoFar(app));
	const found = desks.get(app);
	if (found?.gone === gone) return found.desk;
	const people = found?.desk.people ?? new Map<string, Map<string, PersonAtHand>>();
	const desk: ResearchDesk = {
		people: people.size > 0 ? stillThere(people, await app.store.read(() => idsOf(app))) : people,
		figures: new KeptWork(120, FRESH_MS),
		studies: new KeptWork(3, 0)
	};
	desks.set(app, { gone, desk });
	return desk;
}

/** Lets go of whoever is gone, without waiting for the next look. */
export async function tidyDesk(app: App): Promise<void> {
	if (desks.has(app)) await researchDesk(app);
}

/** Changes whenever somebody may have gone. */
function* goneSoFar(app: App): Unit<string> {
	const { sql } = app.store;
	const pooled = yield* first(
		sql.selectFrom('pool').select(({ fn }) => fn.countAll().as('people'))
	);
	// somebody may have come in between: this only ever grows
	const erased = yield* first(
		sql.selectFrom('erased').select(({ fn }) => fn.countAll().as('people'))
	);
	return `${pooled?.people} ${erased?.people}`;
}

function* idsOf(app: App): Unit<ReadonlySet<string>> {
	const people = yield* rows(app.store.sql.selectFrom('pool').select('id'));
	return new Set(people.map(({ id }) => id));
}

function stillThere(
	people: ReadonlyMap<string, ReadonlyMap<string, PersonAtHand>>,
	ids: ReadonlySet<string>
): Map<string, Map<string, PersonAtHand>> {
	const kept = new Map<string, Map<string, PersonAtHand>>();
	for (const [dialogue, group] of people) {
		const there = [...group].filter(([id]) => ids.has(id));
		if (there.length > 0) kept.set(dialogue, new Map(there));
	}
	return kept;
}
