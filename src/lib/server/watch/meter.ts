import { statfsSync } from 'node:fs';
import { Counter, Gauge, Registry } from 'prom-client';
import type { HubFigures } from '../hub-port';
import type { StoreFigures } from '../store/store';
import type { Backups } from './watch-backups';
import type { Storage } from './watch-storage';

/** Counts for the operator, in Prometheus text. Numbers of things, never of a person. */
export interface Meter {
	/** An answer was given. @param route one of few names, never an address with an id in it */
	readonly answered: (route: string, status: number) => void;
	readonly type: string;
	/** All figures as they are now. */
	readonly text: () => Promise<string>;
}

/** Where the figures come from, asked when somebody looks. */
export interface Measured {
	readonly hub: () => HubFigures;
	readonly store: () => StoreFigures;
	readonly storage: Storage;
	readonly backups: Backups;
	/** the data folder */
	readonly folder: string;
}

export function makeMeter({ hub, store, storage, backups, folder }: Measured): Meter {
	const registry = new Registry();
	const registers = [registry];
	const requests = new Counter({
		name: 'kaartgesprek_http_requests_total',
		help: 'Answers by kind of route and status',
		labelNames: ['route', 'status'] as const,
		registers
	});
	const gauge = (name: string, help: string, read: () => number) =>
		new Gauge({
			name,
			help,
			registers,
			collect() {
				this.set(read());
			}
		});
	/** What is counted elsewhere, and only rises. */
	const counter = (name: string, help: string, read: () => number) =>
		new Counter({
			name,
			help,
			registers,
			collect() {
				this.reset();
				this.inc(read());
			}
		});
	gauge('kaartgesprek_rooms', 'Dialogues with an open stream', () => hub().rooms);
	gauge('kaartgesprek_streams', 'Open streams', () => hub().streams);
	counter('kaartgesprek_broadcasts_total', 'Times a room got a new state', () => hub().broadcasts);
	counter('kaartgesprek_states_sent_total', 'States written to a stream', () => hub().sent);
	counter('kaartgesprek_readers_dropped_total', 'Readers too slow', () => hub().dropped);
	gauge('kaartgesprek_database_reached', '1 while the database answers', () =>
		hub().reached ? 1 : 0
	);
	counter('kaartgesprek_commits_total', 'Transactions that were kept', () => store().commits);
	counter('kaartgesprek_units_total', 'Units of work in them', () => store().units);
	gauge('kaartgesprek_units_waiting', 'Units that wait for their turn', () => store().waiting);
	gauge('kaartgesprek_storage_full', '1 while the disk is full and nothing is taken', () =>
		storage.full() ? 1 : 0
	);
	gauge('kaartgesprek_disk_free_bytes', 'Room on the disk of the data folder', () =>
		freeOn(folder)
	);
	if (backups.state() !== 'off') {
		gauge(
			'kaartgesprek_backup_age_seconds',
			'Age of the newest backup; +Inf where there is none',
			() => backups.age()
		);
		gauge('kaartgesprek_backup_failed', '1 when the last backup failed', () =>
			backups.state() === 'failed' ? 1 : 0
		);
	}
	counter('process_cpu_seconds_total', 'Processor time of this process', () => {
		const { user, system } = process.cpuUsage();
		return (user + system) / 1e6;
	});
	gauge('process_resident_memory_bytes', 'Memory of this process', () => process.memoryUsage.rss());
	gauge('process_uptime_seconds', 'Time since the start', () => process.uptime());
	return {
		answered: (route, status) => requests.inc({ route, status: String(status) }),
		type: registry.contentType,
		text: () => registry.metrics()
	};
}

function freeOn(folder: string): number {
	try {
		const { bavail, bsize } = statfsSync(folder);
		return bavail * bsize;
	} catch {
		return NaN;
	}
}
