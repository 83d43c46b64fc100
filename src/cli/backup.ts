import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { backUp, rotate } from '../lib/server/store/back-up.ts';
import { checkFile } from '../lib/server/store/check-file.ts';
import { sealKey } from '../lib/server/store/seal-key.ts';
import { DATABASE_FILE } from '../lib/server/store/sqlite-file.ts';
import { databaseOf, fileConfig, plainly, say, secretOf, stopWith } from './upkeep.ts';

/** `npm run backup`: one consistent copy of the database, also while it is in use, looked through and kept. */

const config = fileConfig();
const database = databaseOf(config, DATABASE_FILE);
const key = sealKey(secretOf(config));
const into = config.backupDir ?? join(config.dataDir, 'backups');
const now = Date.now();
try {
	const path = backUp(config.dataDir, into, now);
	const report = checkFile(path, key);
	if (report.schema === 'none') {
		rmSync(path);
		stopWith(`No backup was made: ${database} is no database of this program.`);
	}
	if (report.otherSecret) {
		stopWith(
			`${path} was made, and its rows were sealed with another secret: nothing can be said about them. Put back the file "secret" that belongs to this database. Older backups were kept.`
		);
	}
	const wrong = [...report.complaints, ...report.damaged];
	if (wrong.length > 0) {
		stopWith(
			`${path} was made, and what it holds is damaged: ${wrong.join('; ')}.`,
			'Run "npm run verify". Older backups were kept.'
		);
	}
	const removed = rotate(into, now);
	say(
		`${path}: ${report.dialogues} dialogues, ${report.participants} people, ${report.entries} answers; looked through and sound. Removed ${removed.length} older ones.`
	);
} catch (error) {
	stopWith(`No backup was made: ${plainly(error) ?? `${(error as Error).message}.`}`);
}
