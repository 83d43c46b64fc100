import { getContext, setContext } from 'svelte';
import { innerWidth } from 'svelte/reactivity/window';

const key = Symbol('wall in the hand');
/** Below this a wall in the hand is laid out as a page; from here on it is drawn as on the projector. */
const PAGE_UNDER_PX = 960;

/** Where a wall is drawn: on the projector, or in somebody's hand. */
export interface WallRoom {
	/** mirrored on a device of one person */
	readonly hand: boolean;
	/** mirrored, and too narrow for the layout of the projector: it scrolls like a page */
	readonly page: boolean;
	/** of the drawings in it */
	readonly size: 'wall' | 'phone';
}

/** Called by a mirror around a wall. */
export const provideHand = (): void => void setContext(key, true);

export function useWallRoom(): WallRoom {
	const hand = getContext<boolean | undefined>(key) ?? false;
	const page = $derived(hand && (innerWidth.current ?? 0) < PAGE_UNDER_PX);
	return {
		hand,
		get page() {
			return page;
		},
		get size() {
			return page ? 'phone' : 'wall';
		}
	};
}
