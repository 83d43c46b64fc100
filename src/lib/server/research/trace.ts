import type { App } from '../app';
import { dayOf } from '../store/dialogue-record';
import { first } from '../store/store';

/** Changes with anything that changes a figure: who is in research, what is tagged, and the day. */
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
		const tags = yield* first(
			sql
				.selectFrom('tags')
				.select(({ fn }) => [
					fn.countAll().as('there'),
					fn.min('tag').as('a'),
					fn.max('tag').as('z')
				])
		);
		return JSON.stringify([dayOf(app.now()), groups, pool, tags]);
	});
}
