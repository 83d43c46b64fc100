import type { ResearchRow } from '$lib/domain/export/research-row';
import type { Study } from '$lib/domain/group/study';
import type { Exclusion } from '$lib/protocol/research';
import type { FigureAnswer } from '$lib/protocol/research-figures';
import type { App } from '../app';
import { first } from '../store/store';
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

/** The desk of this process: an empty one as soon as anybody erased their cards or a dialogue was purged. */
export async function researchDesk(app: App): Promise<ResearchDesk> {
	const { sql } = app.store;
	const gone = await app.store.read(function* () {
		const erased = yield* first(
			sql.selectFrom('erased').select(({ fn }) => fn.countAll().as('people'))
		);
		const purged = yield* first(
			sql
				.selectFrom('dialogues')
				.select(({ fn }) => fn.countAll().as('dialogues'))
				.where('lifecycle', '=', 'purged')
		);
		return `${erased?.people} ${purged?.dialogues}`;
	});
	const found = desks.get(app);
	if (found?.gone === gone) return found.desk;
	const desk: ResearchDesk = {
		people: new Map(),
		figures: new KeptWork(120, FRESH_MS),
		studies: new KeptWork(3, 0)
	};
	desks.set(app, { gone, desk });
	return desk;
}
