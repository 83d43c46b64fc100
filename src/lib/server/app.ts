import type { LogLine } from '$lib/protocol/admin';
import type { ErasedLog } from './store/erased-log';
import type { Config } from './config';
import type { Hub } from './hub-port';
import type { Store } from './store/store';
import type { Backups } from './watch/watch-backups';
import type { Log } from './watch/log';
import type { Meter } from './watch/meter';
import type { Storage } from './watch/watch-storage';

/** What the routes and use cases work with; put together once, in hooks.server.ts. */
export interface App {
	readonly config: Config;
	/** the root of all stored hashes */
	readonly secret: string;
	/** tokens, cookies and links: made with the first, valid with each, so SECRET can rotate */
	readonly signing: readonly string[];
	readonly store: Store;
	readonly storage: Storage;
	readonly backups: Backups;
	/** made when the database was created or restored */
	readonly epoch: string;
	readonly erased: ErasedLog;
	readonly hub: Hub;
	readonly log: Log;
	/** warnings and errors that this process wrote last */
	readonly latestLines: () => readonly LogLine[];
	readonly meter: Meter;
	/** an import brought many rows at once: loads them before anybody looks */
	readonly readAhead: () => void;
	/** milliseconds since 1970 */
	readonly now: () => number;
}
