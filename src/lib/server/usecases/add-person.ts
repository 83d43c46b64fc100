import type { App } from '../app';
import { touch } from '../store/dialogue-record';
import { rows, type Unit } from '../store/store';
import type { ParticipantRow } from '../store/tables';

/** Adds a participant row and counts it. */
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
}
