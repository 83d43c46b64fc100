import type { App } from '../app';
import { touch } from '../store/dialogue-record';
import { rows, type Unit } from '../store/store';
import type { ParticipantRow } from '../store/tables';
import { settlePairs } from './pair-people';

/** Adds a participant row, counts it, and finds it a place in the small groups if there are any. */
export function* addPerson(app: App, person: ParticipantRow): Unit<void> {
	yield* rows(app.store.sql.insertInto('participants').values(person));
	yield* rows(
		app.store.sql
			.updateTable('dialogues')
			.set({ joined: person.number })
			.where('id', '=', person.dialogue)
			.where('joined', '<', person.number)
	);
	yield* touch(app.store, person.dialogue);
	yield* settlePairs(app, person.dialogue);
}
