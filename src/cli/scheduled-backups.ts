import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Config } from '../lib/server/config.ts';

/**
 * Makes a backup every so many hours while the server runs, in a process of its own: it is looked
 * through from end to end, and nobody waits for that. Returns its stop.
 */
export function scheduledBackups(config: Pick<Config, 'backupHours' | 'databaseUrl'>): () => void {
	if (config.backupHours === 0 || config.databaseUrl) return () => {};
	const make = () => {
		const [lib, backup] = ['with-lib.ts', 'backup.ts'].map((name) =>
			join(import.meta.dirname, name)
		);
		const command = ['--import', pathToFileURL(lib ?? '').href, backup ?? ''];
		const child = spawn(process.execPath, command, { stdio: 'inherit' });
		child.on('error', (error) => process.stderr.write(`No backup was made: ${error.message}.\n`));
	};
	const timer = setInterval(make, config.backupHours * 60 * 60 * 1000);
	timer.unref();
	return () => clearInterval(timer);
}
