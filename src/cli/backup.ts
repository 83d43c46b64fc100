import { backUp, rotate } from '../lib/server/store/back-up.ts';
import { backupFolder } from '../lib/server/store/backups-in.ts';
import { checkFile, kindOf } from '../lib/server/store/check-file.ts';
import { rootInFile } from '../lib/server/store/root-in-file.ts';
import { sealKey } from '../lib/server/store/seal-key.ts';
import { databaseOf, fileConfig, plainly, say, secretsOf, stopWith } from './upkeep.ts';

/** `npm run backup`: a consistent, verified copy of the database, even while it is in use. */

const config = fileConfig();
const database = databaseOf(config);
const key = sealKey(rootInFile(database, secretsOf(config)));
const into = backupFolder(config);
const now = Date.now();
const kind = kindOf(database, key);
if (!kind || kind.schema === 'none') {
	stopWith(`No backup was made: ${database} is no database of this program.`);
}
if (kind.otherSecret) {
	stopWith(
		`No backup was made: the rows of ${database} were sealed with another secret, and nothing can be said about them. Put back the file "secret" that belongs to it. Older backups were kept.`
	);
}
try {
	const path = backUp(config.dataDir, into, now);
	const report = checkFile(path, key);
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
