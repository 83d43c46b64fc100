import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { makeSecret, onlySecret } from '../lib/server/access/secret.ts';
import { readConfig } from '../lib/server/config.ts';
import { kindOf } from '../lib/server/store/check-file.ts';
import { DATABASE_FILE } from '../lib/server/store/database-file.ts';
import { rootInFile } from '../lib/server/store/root-in-file.ts';
import { sealKey } from '../lib/server/store/seal-key.ts';
import { plainly, say, secretsOf, stopWith } from './upkeep.ts';

/**
 * `npm run rotate`: draws a new secret, for when the old one may have leaked. For a while both are
 * valid, and new tokens, cookies and links use the new one; `--done` ends that.
 */

const read = readConfig(process.env);
if (!read.ok) stopWith(...read.sentences);
const { config } = read as Extract<typeof read, { ok: true }>;
const done = process.argv.includes('--done');

if (config.secrets.length > 0) {
	const [, second] = config.secrets;
	if (done) {
		stopWith('Leave out the second of SECRET, in every copy, and start each anew.');
	}
	if (second !== undefined) {
		stopWith('SECRET holds two already. Leave out the second first, in every copy.');
	}
	const fresh = randomBytes(32).toString('base64url');
	say('Set these one after the other in every copy, and start all copies anew in between:');
	say('');
	say(`  1.  SECRET=<the present one>,${fresh}    both are good, the present one is used`);
	say(`  2.  SECRET=${fresh},<the present one>    both are good, the new one is used`);
	say(`  3.  SECRET=${fresh}    when the dialogues of now have ended`);
} else {
	const secrets = secretsOf(config);
	try {
		if (!done) {
			if (secrets.length > 1) {
				stopWith(
					'Two secrets are in force already: end that first, with "npm run rotate -- --done".'
				);
			}
			makeSecret(config.dataDir, secrets);
			say('A new secret was drawn. Start the server anew: it uses the new one, and both are good.');
			say(
				'When the dialogues of now have ended: "npm run rotate -- --done", and start it anew once more. What phones and links of before carry opens nothing then.'
			);
			say(
				'Backups of before are put back with the secret of before: keep a copy of the file "secret" as it is now as long as those.'
			);
		} else if (secrets.length === 1) stopWith('There is one secret alone. Nothing was changed.');
		else if (!opensDatabase(secrets[0] ?? '')) {
			stopWith(
				'The database was not opened with the new secret yet, and with the earlier one gone no secret would open it. Start the server anew first. Nothing was changed.'
			);
		} else {
			onlySecret(config.dataDir, secrets[0] ?? '');
			say('The earlier secret is in force no longer. Start the server anew.');
		}
	} catch (error) {
		stopWith(plainly(error) ?? (error as Error).message);
	}
}

/** Whether this secret alone opens the database; a start with both secrets sees to that. */
function opensDatabase(secret: string): boolean {
	const path = join(config.dataDir, DATABASE_FILE);
	return (
		!existsSync(path) || kindOf(path, sealKey(rootInFile(path, [secret])))?.otherSecret === false
	);
}
