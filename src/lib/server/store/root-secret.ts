import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import { rows, type Unit } from './store';
import type { Tables } from './tables';
import { keyedHash } from '../keys';

/** The secret in the settings does not open this database. */
export class WrongSecret extends Error {
	constructor(why: string) {
		super(why);
		this.name = 'WrongSecret';
	}
}

const OTHER =
	'The setting SECRET does not belong to this database, which is opened with another one: what phones and links carry would be refused. Give every copy of the app the same SECRET, the one that was kept with this database.';
const WHICH =
	'There are two secrets, and this database has not yet been opened by this version: nobody knows which is its own. Start once with the earlier one alone, and then with both.';

interface Kept {
	readonly name: string;
	readonly value: string;
}

const PREFIX = 'secret ';
const nameOf = (secret: string) => PREFIX + keyedHash(secret, 'secret', '').slice(0, 16);

/**
 * The root secret of everything hashed in a database. It survives a rotation of SECRET, and is kept
 * in the database, locked by each secret in force.
 * @param known rows of the settings table
 * @param first its value if no secret is recorded yet
 * @throws WrongSecret
 */
export function rootOf(
	known: readonly Kept[],
	secrets: readonly string[],
	first: string | undefined
): string {
	const written = known.filter(({ name }) => name.startsWith(PREFIX));
	if (written.length === 0) {
		if (first === undefined) throw new WrongSecret(WHICH);
		return first;
	}
	for (const secret of secrets) {
		const row = written.find(({ name }) => name === nameOf(secret));
		if (row) return unlock(secret, row.value);
	}
	throw new WrongSecret(OTHER);
}

/** Records which secrets open this database from now on; one no longer in force stops working. */
export function* keepRoot(
	sql: Kysely<Tables>,
	secrets: readonly string[],
	root: string
): Unit<void> {
	const known = yield* rows(sql.selectFrom('meta').selectAll());
	const names = secrets.map(nameOf);
	const gone = known.filter(({ name }) => name.startsWith(PREFIX) && !names.includes(name));
	for (const { name } of gone) yield* rows(sql.deleteFrom('meta').where('name', '=', name));
	for (const secret of secrets) {
		const name = nameOf(secret);
		if (known.some((one) => one.name === name)) continue;
		const value = lock(secret, root);
		yield sql
			.insertInto('meta')
			.values({ name, value })
			.onConflict((conflict) => conflict.column('name').doNothing())
			.compile();
	}
}

const lockOf = (secret: string) => createHmac('sha256', secret).update('lock\0').digest();

function lock(secret: string, root: string): string {
	const start = randomBytes(12);
	const cipher = createCipheriv('aes-256-gcm', lockOf(secret), start);
	const text = Buffer.concat([cipher.update(root, 'utf8'), cipher.final()]);
	return Buffer.concat([start, cipher.getAuthTag(), text]).toString('base64url');
}

function unlock(secret: string, locked: string): string {
	const bytes = Buffer.from(locked, 'base64url');
	const cipher = createDecipheriv('aes-256-gcm', lockOf(secret), bytes.subarray(0, 12));
	cipher.setAuthTag(bytes.subarray(12, 28));
	return cipher.update(bytes.subarray(28), undefined, 'utf8') + cipher.final('utf8');
}
