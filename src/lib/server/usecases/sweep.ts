import { applyCommand } from '$lib/domain/steering/apply-command';
import { forgetTries } from '../access/rate-limit';
import { forgetOldActs } from './acts';
import type { App } from '../app';
import { dayOf, findDialogue, hourOf, saveState } from '../store/dialogue-record';
import { forgetAside } from '../store/put-back';
import { rows } from '../store/store';
import { forgetDrafts } from './delete-draft';
import { enterResearch } from '../research/enter-research';
import { forgetEndedStudies } from '../research/forget-ended-studies';
import { forgetOldExports } from '../research/forget-exports';
import { forgetNetwork } from './forget-network';
import { peopleAhead } from '../research/people-ahead';
import { purgeDialogue } from './purge-dialogue';
import { tidyDesk } from '../research/desk';
import { removeImportRows } from '../research/store-import';

/** Idle hours after which a dialogue ends by itself. */
export const IDLE_HOURS = 12;

/** Hours after its last use in which a dialogue is not erased, whatever its date says. */
const USED_HOURS = 24;

/** Days after which a draft nobody joined or steered goes, to free its code. */
export const DRAFT_DAYS = 7;

/** Ends idle dialogues, purges those past their date, and drops research rows of ended studies. */
export async function sweep(app: App): Promise<{ ended: number; purged: number }> {
	const now = app.now();
	const today = dayOf(now);
	const { sql } = app.store;
	const due = await app.store.read(function* () {
		const idle = yield* rows(
			sql
				.selectFrom('dialogues')
				.select('id')
				.where('lifecycle', '=', 'running')
				.where('active_hour', '<', hourOf(now) - IDLE_HOURS)
		);
		const over = yield* rows(
			sql
				.selectFrom('dialogues')
				.select('id')
				.where('lifecycle', '!=', 'purged')
				.where('kept_until', '<', today)
				// made while the clock was wrong, and used since it was put right
				.where('active_hour', '<', hourOf(now) - USED_HOURS)
		);
		const unused = yield* rows(
			sql
				.selectFrom('dialogues')
				.select('id')
				.where('lifecycle', '=', 'draft')
				.where('joined', '=', 0)
				.where('rev', '=', 0)
				.where('active_hour', '<', hourOf(now) - 24 * DRAFT_DAYS)
		);
		const gone = new Set([...over, ...unused].map((row) => row.id));
		return { idle: idle.map((row) => row.id), over: [...gone] };
	});
	for (const id of due.idle) {
		const ahead = await peopleAhead(app, id);
		await app.store.commit(function* () {
			const record = yield* findDialogue(app.store, id);
			if (!record) return;
			const context = { now, joined: 0, finished: {}, hasCard: () => false, newId: '' };
			const outcome = applyCommand(record.state, { type: 'end' }, context);
			if (!outcome.ok) return;
			yield* saveState(app.store, record, outcome.state, now);
			yield* enterResearch(app, { row: record.row, state: outcome.state }, ahead);
			yield* forgetNetwork(app, id);
		});
		app.store.announce(id);
	}
	for (const id of due.over) {
		const ahead = await peopleAhead(app, id);
		await app.store.commit(() => purgeDialogue(app, id, ahead));
		app.store.announce(id);
	}
	await app.store.commit(function* () {
		yield* forgetEndedStudies(app, today);
		// left behind by a process that stopped half-way; no import takes a day
		const halves = yield* rows(
			sql.selectFrom('imports').select('id').where('state', '=', 'writing').where('day', '<', today)
		);
		for (const { id } of halves) yield* removeImportRows(app, id);
		yield* forgetOldExports(app, now);
		yield* forgetDrafts(app, today);
		yield* forgetTries(app.store, now);
		yield* forgetOldActs(app, now);
		const value = String(now);
		yield* rows(
			sql
				.insertInto('meta')
				.values({ name: 'clock', value })
				.onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
		);
	});
	forgetAside(app.config.dataDir, now);
	await app.store.forget();
	await tidyDesk(app);
	return { ended: due.idle.length, purged: due.over.length };
}
