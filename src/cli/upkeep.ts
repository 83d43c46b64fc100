import { readConfig, type Config } from '../lib/server/config.ts';

/** What the commands for operators share: settings, and plain words on the terminal. */

export const say = (line: string) => process.stdout.write(`${line}\n`);

export function stopWith(...sentences: readonly string[]): never {
	for (const sentence of sentences) process.stderr.write(`${sentence}\n`);
	process.exit(1);
}

/** The settings, for a command that works on the database file. */
export function fileConfig(): Config {
	const read = readConfig(process.env);
	if (!read.ok) return stopWith(...read.sentences);
	if (read.config.databaseUrl) {
		return stopWith(
			'Answers are kept in PostgreSQL here (DATABASE_URL). Use its own tools: pg_dump or continuous archiving for backups, pg_amcheck to check.'
		);
	}
	return read.config;
}
