import type { App } from '../app';
import { first } from '../store/store';

/** Changes with everything that changes a figure: who there are, what they said, what was shown and tagged. */
export async function researchTrace(app: App): Promise<string> {
	const { sql } = app.store;
	return app.store.read(function* () {
		const people = yield* first(
			sql
				.selectFrom('participants')
				.select(({ fn }) => [
					fn.countAll().as('there'),
					fn.sum('acknowledged').as('said'),
					fn.sum('research').as('yes')
				])
		);
		const dialogues = yield* first(
			sql
				.selectFrom('dialogues')
				.select(({ fn }) => [fn.countAll().as('there'), fn.sum('rev').as('rev')])
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
		return JSON.stringify([people, dialogues, pool, tags]);
	});
}
