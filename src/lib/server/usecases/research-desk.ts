import type { ResearchRow } from '$lib/domain/export/research-row';
import type { Study } from '$lib/domain/group/study';
import type { Exclusion } from '$lib/protocol/research';
import type { FigureAnswer } from '$lib/protocol/research-figures';
import type { App } from '../app';
import { first, rows, type Unit } from '../store/store';
import { KeptWork } from './kept-work';

/** What the research room has at hand, so that nobody's cards are read twice. */
export interface ResearchDesk {
	/** rows of people by dialogue and person, with what they were made from */
	readonly people: Map<string, Map<string, PersonAtHand>>;
	readonly figures: KeptWork<FigureAnswer | undefined>;
	readonly studies: KeptWork<Study | undefined>;
}

export interface PersonAtHand {
	readonly from: string;
	readonly rows: readonly ResearchRow[];
	/** rules that would leave this person out */
	readonly rules: readonly Exclusion[];
}

/** Whoever waits for a figure asks again within this time. */
const FRESH_MS = 5_000;
const desks = new WeakMap<App, { readonly gone: string; readonly desk: ResearchDesk }>();

/**
 * The desk of this process. As soon as anybody erased their cards or a dialogue was purged it is another one:
 * rows of those who are still where they were go along, figures are worked out anew.
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
	const erased = yield* first(
		sql.selectFrom('erased').select(({ fn }) => fn.countAll().as('people'))
	);
	const pooled = yield* first(
		sql.selectFrom('pool').select(({ fn }) => fn.countAll().as('people'))
	);
	const purged = yield* first(
		sql
			.selectFrom('dialogues')
			.select(({ fn }) => fn.countAll().as('dialogues'))
			.where('lifecycle', '=', 'purged')
	);
	return `${erased?.people} ${pooled?.people} ${purged?.dialogues}`;
}

function* idsOf(app: App): Unit<ReadonlySet<string>> {
	const living = yield* rows(app.store.sql.selectFrom('participants').select('id'));
	const pooled = yield* rows(app.store.sql.selectFrom('pool').select('id'));
	return new Set([...living, ...pooled].map(({ id }) => id));
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
