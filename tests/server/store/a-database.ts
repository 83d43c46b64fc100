import { inject } from 'vitest';

/** The address of an empty database of the one PostgreSQL of this run. */
export async function aDatabase(): Promise<string> {
	const answer = await fetch(inject('databases'));
	const said = await answer.text();
	if (!answer.ok) throw new Error(said);
	return said;
}

/** The settings of a product on it. */
export const onPostgres = async () => ({
	DATABASE_URL: await aDatabase(),
	SECRET: 'a secret of at least thirty-two characters'
});
