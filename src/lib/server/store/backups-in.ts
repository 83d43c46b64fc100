import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';

const NAME = /^kaartgesprek-(\d{4})-(\d\d)-(\d\d)T(\d\d)(\d\d)Z\.db$/;

/** One that is being made, or was when its process was ended. */
const UNFINISHED = /^kaartgesprek-[\dT-]+Z\.db\.unfinished(-journal)?$/;

/** Where backups go. */
export const backupFolder = ({
	backupDir,
	dataDir
}: Pick<Config, 'backupDir' | 'dataDir'>): string => backupDir ?? join(dataDir, 'backups');

/** The backups in a folder, oldest first; none where there is no such folder. */
export function backupsIn(
	folder: string
): readonly { readonly name: string; readonly time: number }[] {
	return namesIn(folder)
		.flatMap((name) => {
			const parts = NAME.exec(name)?.slice(1).map(Number);
			if (!parts) return [];
			const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts;
			return [{ name, time: Date.UTC(year, month - 1, day, hour, minute) }];
		})
		.sort((a, b) => a.time - b.time);
}

/** Backups that are being made, and those that never will be. */
export const unfinishedIn = (folder: string): readonly string[] =>
	namesIn(folder).filter((name) => UNFINISHED.test(name));

function namesIn(folder: string): readonly string[] {
	try {
		return readdirSync(folder);
	} catch {
		// not made yet, or not ours to read
		return [];
	}
}
