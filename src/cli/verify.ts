import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { keptSecrets, makeSecret } from '../lib/server/access/secret.ts';
import { checkFile, kindOf } from '../lib/server/store/check-file.ts';
import { inUse } from '../lib/server/store/in-use.ts';
import { rootInFile } from '../lib/server/store/root-in-file.ts';
import { sealKey } from '../lib/server/store/seal-key.ts';
import { keepSeals } from '../lib/server/store/seals.ts';
import { rememberKey } from '../lib/server/store/sqlite-file.ts';
import { databaseOf, fileConfig, say, secretsOf, stopWith } from './upkeep.ts';

/**
 * `npm run verify [-- FILE]`: checks the database, or a backup, from end to end and reports what is
 * not as it was written. `--accept` reseals what is there, once somebody has looked at it.
 */

const config = fileConfig();
const given = process.argv.slice(2).find((word) => !word.startsWith('--'));
if (given !== undefined && !existsSync(given)) stopWith(`There is no file ${resolve(given)}.`);
const path = given ?? databaseOf(config);
const accept = process.argv.includes('--accept');
if (accept && inUse(path)) {
	stopWith('A server is using this database. Stop it first; nothing was changed.');
}
const secrets = accept ? secretsToSealWith() : secretsOf(config);
const root = rootInFile(path, secrets);
const key = sealKey(root);
const report = checkFile(path, key);
if (report.schema === 'none') {
	stopWith(`${path} is no database of this program.`, ...report.complaints);
}

/** For a lost secret: reseals with a new one; whatever depended on the old one is lost for good. */
function secretsToSealWith(): readonly string[] {
	const lost =
		keptSecrets(config.dataDir, config.secrets) === undefined &&
		kindOf(path, '')?.schema === 'known';
	return lost ? [makeSecret(config.dataDir)] : secretsOf(config);
}

if (accept) {
	const database = new DatabaseSync(path);
	database.exec('BEGIN IMMEDIATE');
	keepSeals(database, key).sealAll();
	rememberKey(database, key);
	// the next start records afresh which secrets open it
	if (secrets.includes(root)) database.exec("DELETE FROM meta WHERE name LIKE 'secret %'");
	database.exec('COMMIT');
	database.close();
	say(`Sealed anew as it is now: ${report.dialogues} dialogues, ${report.entries} answers.`);
} else {
	const sentences = [
		...(report.schema === 'newer'
			? ['It was made by a newer version of the program; that version can look through it.']
			: []),
		...report.complaints.map((line) => `SQLite says: ${line}.`),
		...(report.otherSecret
			? ['Its rows were sealed with another secret: nothing can be said about them.']
			: []),
		...report.damaged.map((id) => `${id} is not as it was written, and is refused.`)
	];
	if (sentences.length > 0) {
		stopWith(
			...sentences,
			'Restore a backup with "npm run restore -- FILE". What was said since is sent again by phones that are still open.'
		);
	}
	say(
		`${path} is sound: ${report.dialogues} dialogues, ${report.participants} people, ${report.entries} answers, every row as it was written.`
	);
}
