import { SILENT_MS, type HeardWall } from '$lib/protocol/wall-heard';

/** A wall is a moment later than the panel; that is no difference to speak of. */
export const BEHIND_MS = 3_000;

/** What the big screen really shows, by what it said itself. */
export type WallNow =
	| { readonly kind: 'none' }
	/** its line is open, and it has said nothing yet */
	| { readonly kind: 'opening' }
	/** `seconds` since it said so */
	| { readonly kind: 'same'; readonly seconds: number }
	/** it shows this step as it was before what the panel did last */
	| { readonly kind: 'behind'; readonly stage: string; readonly seconds: number }
	/** its page is behind another one */
	| { readonly kind: 'hidden' }
	| { readonly kind: 'silent'; readonly seconds: number };

interface Facts {
	readonly wallConnected?: boolean | undefined;
	/** the newest first */
	readonly walls?: readonly HeardWall[] | undefined;
	readonly rev: number;
}

/** @param since when the panel had this `rev` first; times in milliseconds of the server */
export function wallNow(
	{ wallConnected, walls = [], rev }: Facts,
	now: number,
	since: number
): WallNow {
	if (!wallConnected) return { kind: 'none' };
	const [newest] = walls;
	if (!newest) return { kind: 'opening' };
	const seconds = Math.max(0, Math.round((now - newest.at) / 1000));
	const speaking = walls.filter(({ at }) => now - at < SILENT_MS);
	if (speaking.length === 0) return { kind: 'silent', seconds };
	const seen = speaking.filter((wall) => wall.seen);
	if (seen.length === 0) return { kind: 'hidden' };
	const behind = seen.find((wall) => wall.rev < rev);
	if (behind && now - since >= BEHIND_MS) return { kind: 'behind', stage: behind.stage, seconds };
	return { kind: 'same', seconds };
}

/** The state that a wall has painted at least; undefined where none says. */
export const paintedRev = (walls: readonly HeardWall[] = [], now: number): number | undefined => {
	const revs = walls.filter(({ at, seen }) => seen && now - at < SILENT_MS).map(({ rev }) => rev);
	return revs.length > 0 ? Math.min(...revs) : undefined;
};
