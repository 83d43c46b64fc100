import type { Snapshot } from '$lib/protocol/snapshot';

/** A state as it goes over the line, made once and shared by everybody who reads it. */
export interface Encoded {
	/** the state without its version */
	readonly body: string;
	readonly bytes: Uint8Array;
}

/**
 * Encodes a state as an event with its version as id. Only what a role sees counts: if that did not
 * change, the earlier event is returned, so that nobody is sent the same twice.
 */
export function encodeSnapshot(snapshot: Snapshot, earlier: Encoded | undefined): Encoded {
	const { version, ...rest } = snapshot;
	const body = JSON.stringify(rest);
	if (earlier?.body === body) return earlier;
	const data = `{"version":${version},${body.slice(1)}`;
	return { body, bytes: Buffer.from(`id: ${version}\nevent: snapshot\ndata: ${data}\n\n`) };
}

/** All that is said about an erased dialogue. */
export const PURGED: Encoded = {
	body: 'purged',
	bytes: Buffer.from('event: snapshot\ndata: {"lifecycle":"purged"}\n\n')
};

/**
 * The heartbeat: a named event, since a page never sees a comment.
 * @param ok the database is in reach
 * @param full its disk is full: what is said is not kept for now
 * @param now the time here, milliseconds since 1970: clocks of laptops are wrong (L5)
 */
export const encodeBeat = (ok: boolean, full: boolean, now: number): Uint8Array =>
	Buffer.from(`event: beat\ndata: ${JSON.stringify({ ok, ...(full ? { full } : {}), now })}\n\n`);

/** Sent to a stream replaced by a newer one of the same person: its page need not hurry back. */
export const REPLACED: Uint8Array = new TextEncoder().encode('event: replaced\ndata: {}\n\n');
