import { createHash } from 'node:crypto';
import type { App } from '../app';
import { dayOf } from '../store/dialogue-record';
import { first, rows } from '../store/store';

/** Changes with what changes a figure of a choice of people: who is in research, and the day. */
export async function researchTrace(app: App): Promise<string> {
	const { sql } = app.store;
	return app.store.read(function* () {
		const groups = yield* first(
			sql.selectFrom('research_groups').select(({ fn }) => fn.countAll().as('there'))
		);
		const pool = yield* first(
			sql
				.selectFrom('pool')
				.select(({ fn }) => [fn.countAll().as('there'), fn.max('id').as('last')])
		);
		return JSON.stringify([dayOf(app.now()), groups, pool]);
	});
}

/** Which dialogues a tag stands for now: others under it are another choice of people. */
export async function tagTrace(app: App, tag: string | undefined): Promise<string> {
	if (tag === undefined) return '';
	const tagged = await app.store.read(() =>
		rows(app.store.sql.selectFrom('tags').select('holder').where('tag', '=', tag).orderBy('holder'))
	);
	return createHash('sha256')
		.update(tagged.map(({ holder }) => holder).join(' '))
		.digest('base64url');
}
