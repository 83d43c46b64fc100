import type { Entry } from '$lib/domain/entry';
import type { Person, Progress } from './person';

/** What a phone keeps of one participant in one dialogue. */
export interface Kept {
	readonly person: Person;
	readonly progress: Progress;
	/** in `seq` order */
	readonly entries: readonly Entry[];
}

/** Thrown when another tab of this browser has taken over. */
export class LeaseLost extends Error {}

/**
 * The device's own store: people, their entries one record each, and which tab may write. Writing
 * entries fails with `LeaseLost` once another tab holds the lease.
 */
export interface DeviceStore {
	/** false: in memory only, gone when the page is closed */
	readonly lasting: boolean;
	/** several people use this device: nothing may outlive the page, no cookie either */
	readonly passing: boolean;
	readonly read: (dialogue: string) => Promise<Kept | undefined>;
	readonly writePerson: (person: Person) => Promise<void>;
	readonly writeProgress: (dialogue: string, progress: Progress) => Promise<void>;
	/** Adds or replaces entries by `seq` in one transaction, and drops those in `gone`. */
	readonly writeEntries: (
		dialogue: string,
		tab: string,
		entries: readonly Entry[],
		gone?: readonly number[]
	) => Promise<void>;
	readonly wipe: (dialogue: string) => Promise<void>;
	/** Makes this tab the one that writes. */
	readonly takeLease: (dialogue: string, tab: string) => Promise<void>;
	readonly holdsLease: (dialogue: string, tab: string) => Promise<boolean>;
}

export const noProgress: Progress = {
	epoch: '',
	acknowledged: 0,
	verdicts: [],
	snapshot: undefined
};
