import { newShortId } from '../keys';
import type { App } from '../app';
import { first } from '../store/store';
import { done, refuse, type Outcome } from '../outcome';
import { runCommand } from '../usecases/run-command';
import { noteAct } from '../usecases/acts';
import type { Scope } from '../usecases/scope';

/** Retries for when whoever leads the dialogue got there first. */
const TRIES = 5;
const ACT = { end: 'dialogue-ended', purge: 'dialogue-deleted' } as const;

/** Ends or deletes a dialogue as whoever leads it would: what happens to its people is the same. */
export async function closeDialogue(
	app: App,
	id: string,
	type: keyof typeof ACT,
	{ by, of }: Scope
): Promise<Outcome<undefined>> {
	for (let tries = 1; ; tries++) {
		const found = await app.store.read(() =>
			first(
				app.store.sql
					.selectFrom('dialogues')
					.select('rev')
					.where('id', '=', id)
					.$if(of !== undefined, (query) => query.where('organiser', '=', of ?? ''))
			)
		);
		if (!found) return refuse('no-such-dialogue');
		const request = { key: newShortId(), rev: found.rev, command: { type } } as const;
		const outcome = await runCommand(app, id, request);
		if (outcome.ok) {
			await app.store.commit(() => noteAct(app, by, ACT[type], id));
			return done(undefined);
		}
		if (outcome.problem !== 'stale-command' || tries === TRIES) return outcome;
	}
}
