import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { readSecret } from '../lib/server/access/secret.ts';
import { checkFile } from '../lib/server/store/check-file.ts';
import { inUse } from '../lib/server/store/put-back.ts';
import { sealKey } from '../lib/server/store/seal-key.ts';
import { keepSeals } from '../lib/server/store/seals.ts';
import { DATABASE_FILE, rememberKey } from '../lib/server/store/sqlite-file.ts';
import { fileConfig, say, stopWith } from './upkeep.ts';

/**
 * `npm run verify [-- FILE]`: looks through the database, or a backup, from end to end and says what is
 * not as it was written. `--accept` seals what is there anew, after somebody has looked at it.
 */

const config = fileConfig();
const given = process.argv.slice(2).find((word) => !word.startsWith('--'));
const path = given ?? join(config.dataDir, DATABASE_FILE);
if (!existsSync(path)) stopWith(`There is no database at ${path}.`);
const key = sealKey(readSecret(config.dataDir, config.secret));
const report = checkFile(path, key);

if (process.argv.includes('--accept')) {
	if (inUse(path)) stopWith('A server is using this database. Stop it first; nothing was changed.');
	const database = new DatabaseSync(path);
	database.exec('BEGIN IMMEDIATE');
	keepSeals(database, key).sealAll();
	rememberKey(database, key);
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
