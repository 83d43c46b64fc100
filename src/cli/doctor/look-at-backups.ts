import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../lib/server/config.ts';
import { DATABASE_FILE } from '../../lib/server/store/database-file.ts';
import { backupFolder, backupsIn } from '../../lib/server/store/backups-in.ts';
import { note, well, wrong, type Finding } from './doctor-finding.ts';

const HOUR_MS = 3_600_000;
/** A backup overdue by this much is late. */
const PATIENCE = 2;
const BY_HAND_HOURS = 7 * 24;
/** A server that was never started before gets this long to make its first backup. */
const FIRST_MS = 600_000;

type Looked = Pick<Config, 'dataDir' | 'backupHours' | 'backupDir' | 'databaseUrl'>;

/** Whether there is a backup, and whether it is as new as it should be. */
export function lookAtBackups(config: Looked, now: number): Finding {
	if (config.databaseUrl !== undefined) {
		return note('With PostgreSQL backups are made with its own tools; this cannot see them.');
	}
	const folder = backupFolder(config);
	const newest = backupsIn(folder).at(-1)?.time;
	const { backupHours } = config;
	if (newest === undefined) {
		if (backupHours > 0 && isNew(config.dataDir, now)) {
			return note(`There is no backup in ${folder} yet: the first start makes one.`);
		}
		return wrong(
			`There is no backup in ${folder}. ${backupHours === 0 ? 'BACKUP_HOURS=24 makes one a day' : 'The server makes one while it runs'}; "npm run backup" makes one now.`
		);
	}
	const hours = Math.floor((now - newest) / HOUR_MS);
	const most = backupHours === 0 ? BY_HAND_HOURS : PATIENCE * backupHours;
	const said = `The newest backup in ${folder} is ${hours < 1 ? 'not an hour' : `${hours} hours`} old.`;
	if (hours <= most) return well(said);
	return wrong(
		backupHours === 0
			? `${said} BACKUP_HOURS=24 makes one a day; "npm run backup" makes one now.`
			: `${said} One is due every ${backupHours} hours: the log says why there is none, or the server does not run.`
	);
}

function isNew(dataDir: string, now: number): boolean {
	const database = statSync(join(dataDir, DATABASE_FILE), { throwIfNoEntry: false });
	return database === undefined || now - database.birthtimeMs < FIRST_MS;
}
