import { getContext, setContext } from 'svelte';
import { innerWidth } from 'svelte/reactivity/window';

const key = Symbol('wall in the hand');
/** Below this width a handheld wall is laid out as a page; from here on as on the projector. */
const PAGE_UNDER_PX = 960;
/** The same for a wall by its own link: a small window of a laptop still shows it whole. */
const PHONE_UNDER_PX = 600;

/** Where a wall is drawn: on the projector, or on a handheld device. */
interface WallRoom {
	/** mirrored on one person's device */
	readonly hand: boolean;
	/** too narrow for the layout of the projector: it scrolls like a page */
	readonly page: boolean;
	/** of the drawings in it */
	readonly size: 'wall' | 'phone';
}

/** Called by a mirror around a wall. */
export const provideHand = (): void => void setContext(key, true);

export function useWallRoom(): WallRoom {
	const hand = getContext<boolean | undefined>(key) ?? false;
	const page = $derived((innerWidth.current ?? Infinity) < (hand ? PAGE_UNDER_PX : PHONE_UNDER_PX));
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
