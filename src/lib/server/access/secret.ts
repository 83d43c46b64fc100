import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The secret that all keyed hashes hang from: from the environment, or 256 random bits kept in the data
 * folder, readable by its owner only. Back it up apart from the database.
 */
export function readSecret(dataDir: string, given: string | undefined): string {
	if (given) return given;
	const path = join(dataDir, 'secret');
	if (!existsSync(path)) {
		writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
	}
	chmodSync(path, 0o600);
	const secret = readFileSync(path, 'utf8').trim();
	if (secret.length < 32) throw new Error(`The file ${path} is too short to be the secret.`);
	return secret;
}
