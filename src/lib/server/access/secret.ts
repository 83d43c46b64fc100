import { randomBytes } from 'node:crypto';
import {
	chmodSync,
	closeSync,
	existsSync,
	fsyncSync,
	openSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeSync
} from 'node:fs';
import { join, resolve } from 'node:path';
import { mustBeFile } from '../store/must-be-file.ts';
import { DATABASE_FILE } from '../store/database-file.ts';
import { keepOwner } from '../store/keep-owner.ts';

const fileIn = (dataDir: string) => join(dataDir, 'secret');

/**
 * The secrets in force: from the environment, or 256 random bits in the data folder, made with the
 * folder and readable by its owner only. During a rotation there are two: the first is used, both
 * are accepted. Back them up apart from the database.
 * @throws with a sentence if it is missing, or is not a secret
 */
export function readSecrets(dataDir: string, given: readonly string[]): readonly string[] {
	const kept = keptSecrets(dataDir, given);
	if (kept !== undefined) return kept;
	// an empty database holds nothing that a new secret could harm
	if (statSync(join(dataDir, DATABASE_FILE), { throwIfNoEntry: false })?.size) {
		throw new Error(
			`There is a database in ${resolve(dataDir)} (${DATABASE_FILE}) and no file "secret" beside it, which all links and rows of it hang from. Put back the "secret" that was kept with it; if that is lost, "npm run verify -- --accept" makes a new one, and everybody joins anew. To begin without what it holds, move away all that begins with ${DATABASE_FILE}. Nothing was changed.`
		);
	}
	return [makeSecret(dataDir)];
}

/** The same if there is one: a command that only looks creates none. */
export function keptSecrets(
	dataDir: string,
	given: readonly string[]
): readonly string[] | undefined {
	if (given.length > 0) return given;
	const path = fileIn(dataDir);
	if (!existsSync(path)) return undefined;
	mustBeFile(path);
	chmodSync(path, 0o600);
	const secrets = readFileSync(path, 'utf8')
		.trim()
		.split(/\s*\n\s*/);
	if (secrets.some((secret) => secret.length < 32)) {
		throw new Error(
			`The file ${path} is too short to be the secret. Put back the one that was kept with the database.`
		);
	}
	return secrets;
}

/** Draws a secret and stores it ahead of others that stay in force. */
export function makeSecret(dataDir: string, others: readonly string[] = []): string {
	const secret = randomBytes(32).toString('base64url');
	write(dataDir, [secret, ...others]);
	return secret;
}

/** Leaves only this one in force. */
export const onlySecret = (dataDir: string, secret: string): void => write(dataDir, [secret]);

/** All or nothing, even on a full disk: a truncated secret could be guessed. */
function write(dataDir: string, secrets: readonly string[]): void {
	const path = fileIn(dataDir);
	const fresh = `${path}.unfinished`;
	rmSync(fresh, { force: true });
	try {
		const file = openSync(fresh, 'wx', 0o600);
		try {
			writeSync(file, secrets.join('\n'));
			fsyncSync(file);
		} finally {
			closeSync(file);
		}
		keepOwner(fresh, dataDir);
		renameSync(fresh, path);
	} catch (error) {
		rmSync(fresh, { force: true });
		throw error;
	}
}
