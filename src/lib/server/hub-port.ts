import type { SnapshotRole } from '$lib/protocol/snapshot';

/** What the rest of the server knows of the hub. */

export interface Subscriber {
	readonly role: SnapshotRole;
	/** the participant's number, for presence */
	readonly number?: number;
	/** where a phone comes in by the address of a panel or wall; undefined for this computer */
	readonly came?: string | undefined;
	/** id of the facilitator's or wall's key: a revoked one hears nothing more */
	readonly key?: string;
	/** whose it is: the key's id or the participant's; each may have so many at a time */
	readonly holder: string;
	/** Gets an encoded event. Returns false when the reader is too slow and was dropped. */
	readonly send: (event: Uint8Array) => boolean;
	/** Ends the stream at once. */
	readonly end: () => void;
}

/** Counted since the start, except rooms and streams: how many there are now. */
export interface HubFigures {
	readonly rooms: number;
	readonly streams: number;
	/** how often a room got a new state */
	readonly broadcasts: number;
	/** states written to a stream */
	readonly sent: number;
	/** readers that were too slow */
	readonly dropped: number;
	/** whether the database is in reach */
	readonly reached: boolean;
}

/** Sends every open stream of this process the newest state of its dialogue. */
export interface Hub {
	/** The newest state follows as soon as it is read. Returns the function to leave. */
	subscribe(dialogue: string, subscriber: Subscriber): () => void;
	/** Somebody who polls for the state counts as present until they stop for a while. */
	asked(dialogue: string, reader: Pick<Subscriber, 'role' | 'number'>): void;
	figures(): HubFigures;
	/** Ends all streams, spread over at most a second; what starts returns its stop. */
	stop(): Promise<void>;
}
