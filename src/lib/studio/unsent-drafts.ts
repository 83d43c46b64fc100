import type { DraftDeck } from '$lib/domain/deck-making/draft-deck';
import { shape } from '$lib/protocol/shape';
import type { Sent } from './keep-saving';

/** What this browser has of a draft and the server does not have yet. */
interface Unsent {
	/** what the server had when it was made */
	readonly base: Sent<DraftDeck>;
	readonly draft: DraftDeck;
}

const isUnsent = shape<Unsent>({ base: 'object', draft: 'object' });

const placeOf = (id: string): string => `kaartgesprek:draft:${id}`;

export function unsentOf(id: string): Unsent | undefined {
	try {
		const stored: unknown = JSON.parse(localStorage.getItem(placeOf(id)) ?? 'null');
		return isUnsent(stored) ? stored : undefined;
	} catch {
		return undefined;
	}
}

/** Written on every change, before anything else: a crash loses nothing. */
export function keepUnsent(id: string, unsent: Unsent | undefined): void {
	try {
		if (unsent) localStorage.setItem(placeOf(id), JSON.stringify(unsent));
		else localStorage.removeItem(placeOf(id));
	} catch {
		// storage full, or a private window: only the server has it then
	}
}
