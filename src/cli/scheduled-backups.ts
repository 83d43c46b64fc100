import { spawn } from 'node:child_process';
import type { Config } from '../lib/server/config.ts';

/**
 * Makes a backup every so many hours while the server runs, in a process of its own: it is looked
 * through from end to end, and nobody waits for that. Returns its stop.
 */
export function scheduledBackups(
	config: Pick<Config, 'backupHours' | 'databaseUrl'>,
	root: string
): () => void {
	if (config.backupHours === 0 || config.databaseUrl) return () => {};
	const make = () => {
		const command = ['--import', './src/cli/with-lib.ts', 'src/cli/backup.ts'];
		const child = spawn(process.execPath, command, { cwd: root, stdio: 'inherit' });
		child.on('error', (error) => process.stderr.write(`No backup was made: ${error.message}.\n`));
	};
	const timer = setInterval(make, config.backupHours * 60 * 60 * 1000);
	timer.unref();
	return () => clearInterval(timer);
}
