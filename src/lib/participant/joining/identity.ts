import { randomId } from '$lib/live/random-id';
import { shape } from '$lib/protocol/shape';

/** Identifies a participant on this device, however often it asks to join. */
export interface Identity {
	readonly participant: string;
	readonly key: string;
}

/** An identity that the server may know already, while this device is not sure. */
interface Pending extends Identity {
	readonly dialogue: string;
	/** what was agreed to: nobody joins under the consent of an earlier try */
	readonly agreed: string;
}

/** What a person said yes to, as far as the server keeps it to the identity. */
interface Agreed {
	readonly join: boolean;
	readonly research: boolean;
	readonly exact: boolean;
	readonly shared: boolean;
}

const STORED = 'kaartgesprek.joining';
const isPending = shape<Pending>({
	participant: 'string',
	key: 'string',
	dialogue: 'string',
	agreed: 'string'
});

/**
 * The identity to join with: the same one after an answer that was lost, in a second tab and after
 * a scan in between, so that the server counts one person. On a shared phone only while this
 * consent page is open: the next person there may be somebody else.
 */
export function makeIdentities(): {
	readonly of: (dialogue: string, agreed: Agreed) => Identity;
	/** The device holds the person now: nothing is pending. */
	readonly settled: () => void;
} {
	let here: Pending | undefined;
	return {
		of(dialogue, { join, research, exact, shared }) {
			const agreed = JSON.stringify([join, research, exact, shared]);
			const fits = (one: Pending | undefined) =>
				one?.dialogue === dialogue && one.agreed === agreed;
			const stored = shared ? undefined : read();
			if (!fits(here)) {
				here = fits(stored)
					? stored
					: { participant: randomId(), key: randomId(), dialogue, agreed };
			}
			if (!shared) write(here);
			const { participant, key } = here as Pending;
			return { participant, key };
		},
		settled: () => write(undefined)
	};
}

function read(): Pending | undefined {
	try {
		const stored: unknown = JSON.parse(localStorage.getItem(STORED) ?? 'null');
		return isPending(stored) ? stored : undefined;
	} catch {
		return undefined;
	}
}

function write(pending: Pending | undefined): void {
	try {
		if (pending) localStorage.setItem(STORED, JSON.stringify(pending));
		else localStorage.removeItem(STORED);
	} catch {
		// storage is blocked: then it lasts as long as the page is open
	}
}
