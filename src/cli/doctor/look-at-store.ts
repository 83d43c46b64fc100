import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { rootOf, WrongSecret } from '../../lib/server/store/root-secret.ts';
import { keptSecrets } from '../../lib/server/access/secret.ts';
import type { Config } from '../../lib/server/config.ts';
import { kindOf } from '../../lib/server/store/check-file.ts';
import { DATABASE_FILE } from '../../lib/server/store/database-file.ts';
import { SCHEMA_VERSION } from '../../lib/server/store/migrations.ts';
import { rootInFile } from '../../lib/server/store/root-in-file.ts';
import { sealKey } from '../../lib/server/store/seal-key.ts';
import { metaOf } from '../../lib/server/store/sqlite-file.ts';
import { note, well, wrong, type Finding } from './doctor-finding.ts';
import { hasFile } from './look-at-folder.ts';

const HOUR_MS = 3_600_000;

/** The database opens, is known to this program, fits the secret, and is not ahead of the clock. */
export async function lookAtStore(config: Config, now: number): Promise<readonly Finding[]> {
	return config.databaseUrl === undefined
		? lookAtFile(config, now)
		: lookAtPostgres(config.databaseUrl, config.secrets, now);
}

function lookAtFile(config: Config, now: number): readonly Finding[] {
	const path = join(config.dataDir, DATABASE_FILE);
	if (!hasFile(config.dataDir, DATABASE_FILE)) {
		return [note(`There is no database in ${config.dataDir} yet: the first start makes it.`)];
	}
	let secrets: readonly string[] | undefined;
	try {
		secrets = keptSecrets(config.dataDir, config.secrets);
	} catch (error) {
		return [wrong((error as Error).message)];
	}
	if (secrets === undefined) {
		return [
			wrong(
				`There is no file "secret" beside ${path}: nobody can come back in. Put back the one that was kept with it.`
			)
		];
	}
	const kind = kindOf(path, sealKey(rootInFile(path, secrets)));
	if (kind === undefined || kind.schema === 'none') {
		return [
			wrong(`${path} cannot be opened as a database of this program. "npm run verify" says more.`)
		];
	}
	if (kind.schema === 'newer') {
		return [
			wrong(
				`${path} was made by a newer version of the program. Start that version, or restore a backup.`
			)
		];
	}
	if (kind.otherSecret) {
		return [
			wrong(`The secret does not belong to ${path}. Put back the one that was kept with it.`)
		];
	}
	const database = new DatabaseSync(path, { readOnly: true });
	const clock = Number(metaOf(database, 'clock'));
	database.close();
	return [
		well(
			`${path} can be opened, and its secret belongs to it. "npm run verify" looks through all of it.`
		),
		lookAtClock(clock, now)
	];
}

/** Whether the server has ever seen a later time than this. */
function lookAtClock(seen: number, now: number): Finding {
	const said = new Date(now).toISOString().slice(0, 16).replace('T', ' ');
	if (Number.isFinite(seen) && seen > now + HOUR_MS) {
		return wrong(
			`The clock says ${said} UTC, and the server has seen a later moment: it was set back, or was wrong before. Set it by the net (timedatectl set-ntp true).`
		);
	}
	return well(`The clock says ${said} UTC.`);
}

async function lookAtPostgres(
	url: string,
	secrets: readonly string[],
	now: number
): Promise<readonly Finding[]> {
	const { default: pg } = await import('pg');
	const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
	try {
		await client.connect();
		const { rows } = await client.query<{ name: string; value: string }>(
			'SELECT name, value FROM meta'
		);
		rootOf(rows, secrets, secrets[0]);
		const meta = new Map(rows.map(({ name, value }) => [name, value]));
		if (Number(meta.get('schema')) > SCHEMA_VERSION) {
			return [
				wrong(
					'The database of DATABASE_URL was made by a newer version of the program. Start that version.'
				)
			];
		}
		return [
			well('PostgreSQL answers, and holds a database of this program.'),
			lookAtClock(Number(meta.get('clock')), now)
		];
	} catch (error) {
		if (error instanceof WrongSecret) return [wrong(error.message)];
		const { code, message } = error as { readonly code?: string; readonly message: string };
		// undefined table: no server was ever started on this database
		if (code === '42P01')
			return [note('The database of DATABASE_URL is empty: the first start fills it.')];
		return [
			wrong(
				`PostgreSQL cannot be reached (${code ?? message}). Look at DATABASE_URL, and whether it runs.`
			)
		];
	} finally {
		await client.end().catch(() => {});
	}
}
