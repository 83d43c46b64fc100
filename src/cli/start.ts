import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../lib/server/config.ts';
import { isLocalName, isPrivate } from '../lib/server/http/is-private.ts';
import { holdFolder } from '../lib/server/store/hold-folder.ts';
import { bringUpToDate } from './build/bring-up-to-date.ts';
import { folderOf, versionsOf } from './build/versions.ts';
import { scheduledBackups } from './scheduled-backups.ts';
import { holdDoor } from './start/door.ts';
import { openApplication } from './start/open-application.ts';
import { plainly, say, stopWith } from './upkeep.ts';

/**
 * Serves the product. Settings, port and data folder come first: a start that cannot be changes nothing on
 * the disk. Then the build where something changed (`--build`, as `npm start` does), then the application.
 * One process is server and application; SIGTERM ends it within two seconds.
 */

const root = join(import.meta.dirname, '..', '..');

const read = readConfig(process.env);
if (!read.ok) stopWith(...read.sentences);
const { config } = read as Extract<typeof read, { ok: true }>;

const addresses = Object.values(networkInterfaces())
	.flatMap((list) => list ?? [])
	.filter((one) => one.family === 'IPv4' && !one.internal)
	.map((one) => one.address);
const loopbackOnly = config.host === 'localhost' || config.host?.startsWith('127.') === true;
const plain = config.origin === undefined || config.origin.startsWith('http://');
const publicAddress =
	config.origin === undefined
		? loopbackOnly
			? undefined
			: addresses.find((address) => !isPrivate(address))
		: plain && !isLocalName(new URL(config.origin).hostname)
			? new URL(config.origin).hostname
			: undefined;
if (plain && publicAddress !== undefined && !config.allowHttp) {
	stopWith(
		`${publicAddress} can be reached from the internet, and over plain http anyone in between could read along.`,
		'Set ORIGIN to the https address of your proxy; or HOST=127.0.0.1 to serve this machine only; or ALLOW_HTTP=1 if you are sure.'
	);
}

const door = await holdDoor(config.port, config.host).catch((error: Error) =>
	stopWith(error.message)
);
const { port } = door;
let stopBackups = () => {};
let stopping = false;
function stop(): void {
	if (stopping) return;
	stopping = true;
	stopBackups();
	// whatever hangs, the process is gone within two seconds
	setTimeout(() => process.exit(0), 1_900).unref();
	door.close();
	const finished = () => {
		door.closeAllConnections();
		process.exit(0);
	};
	// nobody listens where the application has not started yet
	if (!process.emit('kaartgesprek:stop' as 'exit', finished as never)) finished();
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);

try {
	if (!config.databaseUrl) holdFolder(config.dataDir);
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
stopBackups = scheduledBackups(config, root);

const here = config.origin ?? `http://localhost:${port}`;
say('');
say('  Kaartgesprek is ready.');
say('');
say(`  Start a dialogue   ${here}/new`);
say(`  Join with a code   ${here}/`);
if (config.researcherKeys.length > 0) say(`  Research           ${here}/research`);
else say('  Research           shut: "npm run key" draws the key that opens it');
if (!loopbackOnly && config.origin === undefined) {
	for (const address of addresses) say(`  Phones in the room http://${address}:${port}/`);
}
for (const remark of config.remarks) say(`  Note               ${remark}`);
say('');
say(
	config.databaseUrl
		? '  Answers are kept in PostgreSQL. Stop with Ctrl+C.'
		: `  Answers are kept in ${config.dataDir}. Stop with Ctrl+C.`
);
say('');
