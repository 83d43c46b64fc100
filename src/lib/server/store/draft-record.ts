import type { DraftDeck } from '$lib/domain/deck-making/draft-deck';
import type { OwnPictures } from '../pictograms/set-sprite';
import { first, rows, type Store, type Unit } from './store';

/** A draft as it is kept. */
export interface DraftRecord {
	readonly id: string;
	/** see deck-owner */
	readonly owner: string;
	readonly rev: number;
	/** milliseconds since 1970 */
	readonly changed: number;
	readonly deck: DraftDeck;
	readonly pictures: OwnPictures;
	/** what was last published from it; empty before that */
	readonly published: { readonly deck: string; readonly version: string } | undefined;
}

/** The draft with this id if one of these owners has it; others' drafts do not exist here. */
export function* findDraft(
	store: Store,
	owners: readonly string[],
	id: string
): Unit<DraftRecord | undefined> {
	const row = yield* first(
		store.sql.selectFrom('drafts').selectAll().where('id', '=', id).where('owner', 'in', owners)
	);
	return row && recordOf(row);
}

/** Every draft of these owners, most recently changed first. */
export function* draftsOf(store: Store, owners: readonly string[]): Unit<readonly DraftRecord[]> {
	const found = yield* rows(
		store.sql
			.selectFrom('drafts')
			.selectAll()
			.where('owner', 'in', owners)
			.orderBy('changed', 'desc')
			.orderBy('id')
	);
	return found.map(recordOf);
}

/** Saves a draft as its next revision. */
export function* keepDraft(
	store: Store,
	{
		id,
		rev,
		changed,
		deck,
		pictures
	}: Pick<DraftRecord, 'id' | 'rev' | 'changed' | 'deck' | 'pictures'>
): Unit<void> {
	yield* rows(
		store.sql
			.updateTable('drafts')
			.set({
				data: JSON.stringify(deck),
				pictures: JSON.stringify(pictures),
				rev,
				changed
			})
			.where('id', '=', id)
	);
}

interface Row {
	readonly id: string;
	readonly owner: string;
	readonly rev: number;
	readonly changed: number | string;
	readonly data: string;
	readonly pictures: string;
	readonly deck: string;
	readonly version: string;
}

const recordOf = ({
	id,
	owner,
	rev,
	changed,
	data,
	pictures,
	deck,
	version
}: Row): DraftRecord => ({
	id,
	owner,
	rev,
	changed: Number(changed),
	deck: JSON.parse(data) as DraftDeck,
	pictures: JSON.parse(pictures) as OwnPictures,
	published: deck === '' ? undefined : { deck, version }
});
