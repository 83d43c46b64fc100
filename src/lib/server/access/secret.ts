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
	writeSync
} from 'node:fs';
import { join } from 'node:path';

const fileIn = (dataDir: string) => join(dataDir, 'secret');

/**
 * The secret that all keyed hashes hang from: from the environment, or 256 random bits kept in the data
 * folder, readable by its owner only, made where there is none. Back it up apart from the database.
 */
export function readSecret(dataDir: string, given: string | undefined): string {
	if (!given && !existsSync(fileIn(dataDir))) make(fileIn(dataDir));
	const secret = keptSecret(dataDir, given);
	if (secret === undefined) throw new Error(`The file ${fileIn(dataDir)} is gone.`);
	return secret;
}

/** The same where there is one: a command that only looks makes none. */
export function keptSecret(dataDir: string, given: string | undefined): string | undefined {
	if (given) return given;
	const path = fileIn(dataDir);
	if (!existsSync(path)) return undefined;
	chmodSync(path, 0o600);
	const secret = readFileSync(path, 'utf8').trim();
	if (secret.length < 32) throw new Error(`The file ${path} is too short to be the secret.`);
	return secret;
}

/** Whole or not at all, also on a full disk: a secret that is cut off would be one that everybody knows. */
function make(path: string): void {
	const fresh = `${path}.unfinished`;
	rmSync(fresh, { force: true });
	try {
		const file = openSync(fresh, 'wx', 0o600);
		try {
			writeSync(file, randomBytes(32).toString('base64url'));
			fsyncSync(file);
		} finally {
			closeSync(file);
		}
		renameSync(fresh, path);
	} catch (error) {
		rmSync(fresh, { force: true });
		throw error;
	}
}
