import type { App } from '../app';
import { first, rows } from '../store/store';
import { done, refuse, type Outcome } from '../outcome';

/** Gives what entered research at once the tags of researchers in place of those it had. */
export async function setTags(
	app: App,
	dialogue: string,
	tags: readonly string[]
): Promise<Outcome<{ readonly tags: readonly string[] }>> {
	const wanted = [...new Set(tags)].sort();
	return app.store.commit(function* () {
		const { sql } = app.store;
		const group = yield* first(
			sql
				.selectFrom('research_groups')
				.select('id')
				.where('id', '=', dialogue)
				.where('standing', '=', 'in')
		);
		if (!group) return refuse('no-such-dialogue');
		yield* rows(sql.deleteFrom('tags').where('holder', '=', dialogue));
		if (wanted.length > 0) {
			yield* rows(sql.insertInto('tags').values(wanted.map((tag) => ({ holder: dialogue, tag }))));
		}
		return done({ tags: wanted });
	});
}
