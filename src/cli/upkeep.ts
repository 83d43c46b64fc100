import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readConfig, type Config } from '../lib/server/config.ts';
import { keptSecrets } from '../lib/server/access/secret.ts';
import { DATABASE_FILE } from '../lib/server/store/database-file.ts';
import { diskWords } from '../lib/server/disk-words.ts';

/** What the commands for operators share: settings, and plain words on the terminal. */

export const say = (line: string) => process.stdout.write(`${line}\n`);

export function stopWith(...sentences: readonly string[]): never {
	for (const sentence of sentences) process.stderr.write(`${sentence}\n`);
	process.exit(1);
}

/** What the disk refused, as a sentence; undefined if the disk is not at fault. */
export function plainly(error: unknown): string | undefined {
	const { path } = error as NodeJS.ErrnoException;
	const words = diskWords(error);
	if (words === undefined) return undefined;
	return `${path === undefined ? 'The disk' : resolve(path)} cannot be used: ${words}.`;
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

/** The secrets in force, needed to verify the rows of a file; a command creates none. */
export function secretsOf(config: Config): readonly string[] {
	let secrets: readonly string[] | undefined;
	try {
		secrets = keptSecrets(config.dataDir, config.secrets);
	} catch (error) {
		return stopWith(plainly(error) ?? (error as Error).message);
	}
	if (secrets !== undefined) return secrets;
	return stopWith(
		`There is no file "secret" in ${config.dataDir}, and without it nobody can tell whether rows are as they were written. Put back the one that belongs to the database. Nothing was changed.`
	);
}

/** Where the database is; a command does not create one either. */
export function databaseOf(config: Config): string {
	const path = join(config.dataDir, DATABASE_FILE);
	if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
		return stopWith(`${path} is a folder, and no database. Nothing was made.`);
	}
	if (existsSync(path)) return path;
	return stopWith(
		`There is no database in ${config.dataDir}. Set DATA_DIR to the folder that the server keeps its answers in. Nothing was made.`
	);
}
