import type { SnapshotRole } from '$lib/protocol/snapshot';

/** What the rest of the server knows of the hub. */

export interface Subscriber {
	readonly role: SnapshotRole;
	/** the participant's number, for presence */
	readonly number?: number;
	/** id of the facilitator's or wall's key: a revoked one hears nothing more */
	readonly key?: string;
	/** Gets an encoded event. Returns false when the reader is too slow and was dropped. */
	readonly send: (event: Uint8Array) => boolean;
	/** Ends the stream at once. */
	readonly end: () => void;
}

/** Sends every open stream of this process the newest state of its dialogue. */
export interface Hub {
	subscribe(dialogue: string, subscriber: Subscriber): Promise<() => void>;
	/** streams open in this process */
	size(): number;
	/** Ends all streams; what starts returns its stop. */
	stop(): void;
}
