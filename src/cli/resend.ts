import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { readConfig } from '../lib/server/config.ts';
import { say, stopWith } from './upkeep.ts';

/**
 * `npm run resend`: for after PostgreSQL was restored by its own tools, before the copies restart.
 * Gives the database a new epoch, so that every open phone resends what it has said since.
 */

const read = readConfig(process.env);
if (!read.ok) stopWith(...read.sentences);
const { databaseUrl } = (read as Extract<typeof read, { ok: true }>).config;
if (databaseUrl === undefined) {
	stopWith(
		'Answers are kept in a file here: "npm run restore -- FILE" does this by itself. With PostgreSQL set DATABASE_URL.'
	);
}
const client = new Client({
	connectionString: databaseUrl,
	application_name: 'kaartgesprek resend',
	connectionTimeoutMillis: 5_000
});
try {
	await client.connect();
	const { rows } = await client.query<{ copies: number }>(
		`SELECT count(*)::int AS copies FROM pg_stat_activity
		WHERE datname = current_database() AND application_name = 'kaartgesprek'`
	);
	if ((rows[0]?.copies ?? 0) > 0) {
		stopWith('Copies of the app are using this database. Stop them first; nothing was changed.');
	}
	const { rowCount } = await client.query("UPDATE meta SET value = $1 WHERE name = 'epoch'", [
		randomBytes(9).toString('base64url')
	]);
	if (rowCount !== 1) stopWith('This is no database of this program. Nothing was changed.');
	await client.query('DELETE FROM presence');
	await client.end();
	say('Start the copies. Phones that are still open send again what they said since the backup.');
} catch (error) {
	// the address contains the password, so no sentence repeats it
	const { code, message } = error as Error & { code?: string };
	stopWith(
		code === '42P01'
			? 'There is nothing of this program in that database. Nothing was changed.'
			: `PostgreSQL was not reached, or refused: ${message}. Nothing was changed.`
	);
}
