import type { DraftDeck } from '$lib/domain/deck-making/draft-deck';
import type { Sent } from './keep-saving';

/** What this browser has of a draft and the server does not have yet. */
interface Unsent {
	/** what the server had when it was made */
	readonly base: Sent<DraftDeck>;
	readonly draft: DraftDeck;
}

const placeOf = (id: string): string => `kaartgesprek:draft:${id}`;

export function unsentOf(id: string): Unsent | undefined {
	try {
		return (JSON.parse(localStorage.getItem(placeOf(id)) ?? 'null') as Unsent | null) ?? undefined;
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
