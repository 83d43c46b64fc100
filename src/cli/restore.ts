import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { KEPT_DAYS } from '../lib/server/store/back-up.ts';
import { backupFolder, backupsIn } from '../lib/server/store/backups-in.ts';
import { checkFile } from '../lib/server/store/check-file.ts';
import { ASIDE, putBack } from '../lib/server/store/put-back.ts';
import { rootInFile } from '../lib/server/store/root-in-file.ts';
import { sealKey } from '../lib/server/store/seal-key.ts';
import { fileConfig, plainly, say, secretsOf, stopWith } from './upkeep.ts';

/** `npm run restore -- FILE`: puts a backup back. `--try` only checks whether that would work. */

const config = fileConfig();
const folder = backupFolder(config);
const given = process.argv.slice(2).find((word) => !word.startsWith('--'));
const file = [given ?? '', join(folder, given ?? '?')].find((path) => existsSync(path));
if (given === undefined || file === undefined) {
	const known = backupsIn(folder).map((one) => `  ${one.name}`);
	stopWith(
		given === undefined
			? 'Say which backup: npm run restore -- FILE'
			: `There is no file ${given}.`,
		...(known.length > 0 ? [`In ${folder}:`, ...known] : [`There are no backups in ${folder}.`])
	);
}
const report = checkFile(file, sealKey(rootInFile(file, secretsOf(config))));
if (report.schema === 'none') stopWith(`${file} is not a database of this program.`);
if (report.schema === 'newer') stopWith(`${file} was made by a newer version of the program.`);
if (report.otherSecret) {
	stopWith(
		`${file} was sealed with another secret. Put the file "secret" that belongs to it in ${config.dataDir} first.`
	);
}
const wrong = [...report.complaints, ...report.damaged];
if (wrong.length > 0)
	stopWith(`${file} is itself damaged: ${wrong.join('; ')}. Nothing was changed.`);

const holds = `${report.dialogues} dialogues, ${report.participants} people, ${report.entries} answers`;
if (process.argv.includes('--try')) {
	say(`${file} can be put back: ${holds}, every row as it was written. Nothing was changed.`);
} else {
	try {
		putBack(file, config.dataDir);
	} catch (error) {
		stopWith(plainly(error) ?? (error as Error).message);
	}
	say(`${file} is in place: ${holds}.`);
	say('Start the server. Phones that are still open send again what they said since.');
	say(
		`What was there before stands beside it as ${ASIDE}. Remove that file once all is well, for people may have been erased since; the server does so after ${KEPT_DAYS} days.`
	);
}
