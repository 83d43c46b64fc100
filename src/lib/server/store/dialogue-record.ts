import type { DialogueState } from '$lib/domain/dialogue';
import { StorageProblem, first, write, type Store, type Unit } from './store';
import type { DialogueRow } from './tables';

/** A dialogue as it is kept, with its state parsed. */
export interface DialogueRecord {
	readonly row: DialogueRow;
	readonly state: DialogueState;
}

/**
 * The dialogue with this id, or undefined.
 * @throws StorageProblem `damaged` when anything kept of it is not as it was written
 */
export function* findDialogue(store: Store, id: string): Unit<DialogueRecord | undefined> {
	if (store.damaged(id)) throw new StorageProblem('damaged', id);
	const row = yield* first(store.sql.selectFrom('dialogues').selectAll().where('id', '=', id));
	if (!row) return undefined;
	return { row, state: JSON.parse(row.state) as DialogueState };
}

/**
 * Whether a dialogue's pictures carry numbers: not in a study whose researchers get rows (D12).
 * Both were settled when it was made, so that all of its pictures are of one kind (D16).
 */
export const shownAs = (row: Pick<DialogueRow, 'study' | 'research_rows'>): 'words' | 'numbers' =>
	row.study !== null && row.research_rows === 'protected' ? 'words' : 'numbers';

/** Writes a changed state; `version` rises with it, `rev` is the state's own. */
export function* saveState(
	store: Store,
	record: DialogueRecord,
	state: DialogueState,
	now: number
): Unit<void> {
	yield* write(
		store.sql
			.updateTable('dialogues')
			.set((eb) => ({
				state: JSON.stringify(state),
				lifecycle: state.lifecycle,
				rev: state.rev,
				version: eb('version', '+', 1),
				active_hour: hourOf(now)
			}))
			.where('id', '=', record.row.id)
	);
}

/** Says that a snapshot of this dialogue changed. */
export function* touch(store: Store, dialogue: string): Unit<void> {
	yield* write(
		store.sql
			.updateTable('dialogues')
			.set((eb) => ({ version: eb('version', '+', 1) }))
			.where('id', '=', dialogue)
	);
}

/** Hours since 1970: the finest time that is kept (D13). */
export const hourOf = (now: number): number => Math.floor(now / 3_600_000);

/** A day as YYYY-MM-DD, in UTC. */
export const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);
