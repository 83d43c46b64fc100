import { join } from 'node:path';
import { readSecrets } from '../lib/server/access/secret.ts';
import { readConfig } from '../lib/server/config.ts';
import { insideOf, machineAddresses } from '../lib/server/network/machine-addresses.ts';
import { servingOf } from '../lib/server/network/serving.ts';
import { holdFolder } from '../lib/server/store/hold-folder.ts';
import { bringUpToDate } from './build/bring-up-to-date.ts';
import { folderOf, versionsOf } from './build/built-versions.ts';
import { scheduledBackups } from './scheduled-backups.ts';
import { holdDoor } from './start/door.ts';
import { hostAsAddress } from './start/host-as-address.ts';
import { openApplication } from './start/open-application.ts';
import { readyLines } from './start/ready-lines.ts';
import { plainly, say, stopWith } from './upkeep.ts';

/**
 * Serves the product. Settings, port and data folder come first, so that a start that fails changes
 * nothing on disk; then a build if something changed (`--build`, as in `npm start`), then the
 * application. One process is both server and application; SIGTERM ends it within two seconds.
 */

const root = join(import.meta.dirname, '..', '..');

if (process.argv.includes('--lan')) process.env['ALLOW_HTTP'] = '1';
const read = readConfig(process.env);
if (!read.ok) stopWith(...read.sentences);
const addresses = machineAddresses();
const config = await hostAsAddress((read as Extract<typeof read, { ok: true }>).config, addresses);
if (config.host !== undefined) process.env['HOST'] = config.host;
const door = await holdDoor(config, addresses).catch((error: Error) => stopWith(error.message));
const { port } = door;
// the application announces this port and these addresses, even if others appear later
process.env['PORT'] = String(port);
const serving = servingOf(config, addresses);
if (serving.to === 'this-computer' && serving.because) process.env['HOST'] = 'localhost';
let stopBackups = async () => {};
let stopping = false;
function stop(): void {
	if (stopping) return;
	stopping = true;
	const noBackup = stopBackups();
	// the process is gone within two seconds, even if something hangs
	setTimeout(() => process.exit(0), 1_900).unref();
	door.close();
	const finished = async () => {
		await noBackup;
		door.closeAllConnections();
		process.exit(0);
	};
	// no listener: the application has not started yet
	if (!process.emit('kaartgesprek:stop', finished)) void finished();
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);

try {
	if (!config.databaseUrl) {
		holdFolder(config.dataDir);
		readSecrets(config.dataDir, config.secrets);
	}
	if (process.argv.includes('--build')) await bringUpToDate(root, say);
	door.open(
		await openApplication(
			versionsOf(root).map((name) => folderOf(root, name)),
			config
		)
	);
} catch (error) {
	stopWith(plainly(error) ?? (error instanceof Error ? error.message : String(error)));
}
stopBackups = scheduledBackups(config);

for (const line of readyLines(config, port, addresses, insideOf())) say(line);
