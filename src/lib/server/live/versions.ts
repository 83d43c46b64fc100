import { rows, type Store } from '../store/store';

/** Dialogues in one question; a longer list is asked in pieces. */
const AT_ONCE = 200;

/** The current versions of these dialogues in one read, without any that are gone. */
export async function versionsOf(
	store: Store,
	dialogues: readonly string[]
): Promise<ReadonlyMap<string, number>> {
	return store.read(function* () {
		const found = new Map<string, number>();
		for (let at = 0; at < dialogues.length; at += AT_ONCE) {
			const some = yield* rows(
				store.sql
					.selectFrom('dialogues')
					.select(['id', 'version'])
					.where('id', 'in', dialogues.slice(at, at + AT_ONCE))
			);
			for (const { id, version } of some) found.set(id, version);
		}
		return found;
	});
}
