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
 * The secrets in force: from the environment, or 256 random bits kept in the data folder, readable by its owner only,
 * made with the folder. While one is exchanged there are two: the first is used, both are believed. Back them up
 * apart from the database.
 * @throws with a sentence when it is not there, or no secret
 */
export function readSecrets(dataDir: string, given: readonly string[]): readonly string[] {
	const kept = keptSecrets(dataDir, given);
	if (kept !== undefined) return kept;
	// an empty one holds nothing yet that another secret could harm
	if (statSync(join(dataDir, DATABASE_FILE), { throwIfNoEntry: false })?.size) {
		throw new Error(
			`There is a database in ${resolve(dataDir)} (${DATABASE_FILE}) and no file "secret" beside it, which all links and rows of it hang from. Put back the "secret" that was kept with it; if that is lost, "npm run verify -- --accept" makes a new one, and everybody joins anew. To begin without what it holds, move away all that begins with ${DATABASE_FILE}. Nothing was changed.`
		);
	}
	return [makeSecret(dataDir)];
}

/** The same where there is one: a command that only looks makes none. */
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

/** Draws a secret and writes it down, before others that stay in force. */
export function makeSecret(dataDir: string, others: readonly string[] = []): string {
	const secret = randomBytes(32).toString('base64url');
	write(dataDir, [secret, ...others]);
	return secret;
}

/** From now on there is this one alone. */
export const onlySecret = (dataDir: string, secret: string): void => write(dataDir, [secret]);

/** Whole or not at all, also on a full disk: a secret that is cut off would be one that everybody knows. */
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
