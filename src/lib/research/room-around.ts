import { getContext, setContext } from 'svelte';
import type { Deck } from '$lib/domain/deck';
import type { ResearchFilter } from '$lib/protocol/research';
import type { ResearchOverview } from '$lib/protocol/research-overview';

/** What every page of the research room shares: who counts, and the data about them. */
export interface RoomAround {
	readonly overview: ResearchOverview;
	/** of the deck version that the figures are of */
	readonly deck: Deck | undefined;
	readonly filter: ResearchFilter;
	/** the filter as the API is asked, from `?` on; empty for everybody */
	readonly query: string;
	/** an address in the room with the same choice of who counts */
	readonly link: (path: string) => string;
	/** Asks again, after something was made or changed. */
	readonly reload: () => Promise<void>;
}

const key = Symbol('research room');

export const provideRoom = (room: () => RoomAround): void => {
	setContext(key, room);
};

/** The research room round this component; read it in `$derived`, it changes. */
export function useRoom(): () => RoomAround {
	const room = getContext<(() => RoomAround) | undefined>(key);
	if (!room) throw new Error('useRoom() outside the research room');
	return room;
}
