import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Config } from '../lib/server/config.ts';
import { backupFolder, backupsIn } from '../lib/server/store/backups-in.ts';
import { nextBackup } from './next-backup.ts';

const LOOK_MS = 60_000;

/**
 * Makes a backup every so many hours while the server runs, in its own process so that nobody waits
 * for its check from end to end. The application hears how each ended. Returns its stop, which ends
 * a backup that is being made: the next start makes up for it.
 */
export function scheduledBackups(
	config: Pick<Config, 'backupHours' | 'backupDir' | 'databaseUrl' | 'dataDir'>
): () => Promise<void> {
	if (config.backupHours === 0 || config.databaseUrl) return async () => {};
	const period = config.backupHours * 60 * 60 * 1000;
	let tried = -Infinity;
	let making: ChildProcess | undefined;
	let stopped = false;

	const ended = (ok: boolean) => {
		making = undefined;
		if (!stopped) process.emit('kaartgesprek:backup', ok);
	};
	function make(): void {
		const [lib, backup] = ['with-lib.ts', 'backup.ts'].map((name) =>
			join(import.meta.dirname, name)
		);
		const command = ['--import', pathToFileURL(lib ?? '').href, backup ?? ''];
		const child = spawn(process.execPath, command, { stdio: 'inherit' });
		making = child;
		child.on('error', (error) => {
			process.stderr.write(`No backup was made: ${error.message}.\n`);
			ended(false);
		});
		child.on('exit', (code) => ended(code === 0));
	}
	function look(): void {
		const newest = backupsIn(backupFolder(config)).at(-1)?.time ?? -Infinity;
		if (making || Date.now() < nextBackup(newest, tried, period)) return;
		tried = Date.now();
		make();
	}

	look();
	const timer = setInterval(look, LOOK_MS);
	timer.unref();
	return async () => {
		stopped = true;
		clearInterval(timer);
		const child = making;
		if (!child) return;
		const gone = once(child, 'exit');
		child.kill();
		await gone;
	};
}
