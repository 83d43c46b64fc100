import { statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { AdminServer } from '$lib/protocol/admin';
import type { App } from '../app';
import { backupFolder, backupsIn } from '../store/backups-in';
import { DATABASE_FILE } from '../store/database-file';

/** How the server stands: disk, backups, what went wrong. */
export async function serverState(
	app: App,
	version: string,
	forwarded: string | null
): Promise<AdminServer> {
	const { config, store } = app;
	const disk = await statfs(config.dataDir).catch(() => undefined);
	return {
		version,
		node: process.versions.node,
		store: store.kind,
		since: minuteName(app.now() - process.uptime() * 1000),
		disk: disk && { free: disk.bavail * disk.bsize, total: disk.blocks * disk.bsize },
		database: store.kind === 'sqlite' ? bytesOf(config.dataDir) : undefined,
		backups: backupsOf(app),
		errors: app.latestLines().toReversed(),
		came: {
			forwarded: forwarded === null ? 0 : forwarded.split(',').length,
			trusted: config.trustProxy
		}
	};
}

/** As 2026-11-30T05:56: when the server itself did something says nothing of people. */
const minuteName = (time: number): string => new Date(time).toISOString().slice(0, 16);

const bytesOf = (folder: string): number =>
	['', '-wal', '-shm']
		.map((beside) => statSync(join(folder, DATABASE_FILE + beside), { throwIfNoEntry: false }))
		.reduce((sum, file) => sum + (file?.size ?? 0), 0);

function backupsOf({ config, store, backups }: App): AdminServer['backups'] {
	if (store.kind === 'postgres') return 'elsewhere';
	const found = backupsIn(backupFolder(config));
	const newest = found.at(-1);
	return {
		state: backups.state(),
		every: config.backupHours,
		count: found.length,
		newest: newest && minuteName(newest.time)
	};
}
