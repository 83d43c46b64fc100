import type { Config } from '../config';
import { backupFolder, backupsIn } from '../store/backups-in';
import type { Log } from './log';

const HOUR_MS = 60 * 60 * 1000;
/** Allowance for the time that making one takes. */
const LATE_AFTER = 1.5;

/** The state of the backups that the server makes by itself. */
export interface Backups {
	/** `off` where none were asked for; `late` when the newest is older than it may be */
	readonly state: () => 'off' | 'sound' | 'late' | 'failed';
	/** seconds since the newest was made; Infinity where there is none */
	readonly age: () => number;
	readonly stop: () => void;
}

/** Hears from the entry, which makes them in a process of their own, how each ended. */
export function watchBackups(
	config: Pick<Config, 'backupHours' | 'backupDir' | 'databaseUrl' | 'dataDir'>,
	log: Log,
	now: () => number
): Backups {
	const made = config.backupHours > 0 && config.databaseUrl === undefined;
	let failed = false;
	const hear = (ok: boolean) => {
		failed = !ok;
		if (failed) log('error', 'backup failed: what stands above says why; older ones were kept');
	};
	process.on('kaartgesprek:backup', hear);
	const age = () => (now() - (backupsIn(backupFolder(config)).at(-1)?.time ?? -Infinity)) / 1000;
	return {
		state() {
			if (!made) return 'off';
			if (failed) return 'failed';
			return age() * 1000 > config.backupHours * HOUR_MS * LATE_AFTER ? 'late' : 'sound';
		},
		age,
		stop: () => void process.off('kaartgesprek:backup', hear)
	};
}
