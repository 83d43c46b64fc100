import type { Store } from '$lib/server/store/store';

/** One empty database of its own, that can be opened more than once. */
export interface Place {
	open(): Promise<Store>;
	/** Changes when anything in the database changes; only while no store is open. */
	fingerprint(): Promise<string>;
	remove(): Promise<void>;
}
