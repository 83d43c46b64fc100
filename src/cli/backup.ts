import { join } from 'node:path';
import { readSecret } from '../lib/server/access/secret.ts';
import { backUp, rotate } from '../lib/server/store/back-up.ts';
import { checkFile } from '../lib/server/store/check-file.ts';
import { sealKey } from '../lib/server/store/seal-key.ts';
import { fileConfig, say, stopWith } from './upkeep.ts';

/** `npm run backup`: one consistent copy of the database, also while it is in use, looked through and kept. */

const config = fileConfig();
const into = config.backupDir ?? join(config.dataDir, 'backups');
const now = Date.now();
try {
	const path = backUp(config.dataDir, into, now);
	const report = checkFile(path, sealKey(readSecret(config.dataDir, config.secret)));
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
	stopWith(`No backup was made: ${(error as Error).message}.`);
}
