import { newShortId } from '../keys';
import { noteAct } from './acts';
import type { Scope } from './scope';
import type { App } from '../app';
import { findDialogue, saveState } from '../store/dialogue-record';
import { first, type Unit } from '../store/store';
import { addKey } from './add-key';
import { keepCommand } from './keep-command';
import { done, refuse, type Outcome } from '../outcome';

interface RemadeLink {
	readonly id: string;
	/** of the dialogue, to see that it is the one that was meant */
	readonly title: string;
	readonly number: number;
	/** shown this once */
	readonly facilitatorKey: string;
}

/**
 * A new link to lead, for somebody who lost theirs, made by the organiser or the operator of this
 * server. Those who lead see it among the valid links as the organiser's; it is recorded like any
 * command that makes a link.
 * @param named id of the dialogue, or its code
 */
export async function remakeLink(
	app: App,
	named: string,
	scope: Scope
): Promise<Outcome<RemadeLink>> {
	const made = await app.store.commit(() => remake(app, named, scope));
	if (made.ok) app.store.announce(made.value.id);
	return made;
}

function* remake(app: App, named: string, { by, of }: Scope): Unit<Outcome<RemadeLink>> {
	// while somebody is guessing codes, screens show twelve digits
	const code = /^\d{8}(\d{4})?$/.test(named) ? named.slice(0, 8) : undefined;
	const row = yield* first(
		app.store.sql
			.selectFrom('dialogues')
			.select('id')
			.where(code === undefined ? 'id' : 'code', '=', code ?? named)
			.$if(of !== undefined, (query) => query.where('organiser', '=', of ?? ''))
	);
	if (!row) return refuse('no-such-dialogue');
	yield* app.store.lockDialogue(row.id);
	const record = yield* findDialogue(app.store, row.id);
	if (!record) return refuse('no-such-dialogue');
	const { state } = record;
	if (state.lifecycle === 'purged') return refuse('purged');
	const key = yield* addKey(app, row.id, { role: 'facilitator', owner: true, byOrganiser: true });
	if (!key) return refuse('command-refused', { reason: 'too-many-keys' });
	const after = { ...state, rev: state.rev + 1 };
	yield* saveState(app.store, record, after, app.now());
	const command = { type: 'key', role: 'facilitator', action: 'add', owner: true } as const;
	const request = { key: newShortId(), rev: state.rev, command };
	yield* keepCommand(app, row.id, request, state, after);
	yield* noteAct(app, by, 'link-made', row.id);
	return done({
		id: row.id,
		title: record.row.title,
		number: key.number,
		facilitatorKey: key.secret
	});
}
