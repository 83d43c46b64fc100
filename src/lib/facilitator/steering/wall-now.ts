import type { HeardWall } from '$lib/protocol/wall-heard';

/** A wall lags slightly behind the panel; a lag this short is not worth mentioning. */
export const BEHIND_MS = 3_000;

/** What the big screen really shows, by its own report. */
type WallNow =
	| { readonly kind: 'none' }
	/** connected, but has not reported yet */
	| { readonly kind: 'opening' }
	/** `seconds` since it first reported this; it still does */
	| { readonly kind: 'same'; readonly seconds: number }
	/** it shows this step as it was before the panel's last command */
	| { readonly kind: 'behind'; readonly stage: string }
	/** its page is hidden behind another one */
	| { readonly kind: 'hidden' }
	/** `seconds` since it was last heard */
	| { readonly kind: 'silent'; readonly seconds: number };

interface Facts {
	readonly wallConnected?: boolean | undefined;
	/** most recently heard first */
	readonly walls?: readonly HeardWall[] | undefined;
	readonly rev: number;
}

/** @param since when the panel first had this `rev`; times in server milliseconds */
export function wallNow(
	{ wallConnected, walls = [], rev }: Facts,
	now: number,
	since: number
): WallNow {
	if (!wallConnected) return { kind: 'none' };
	const [newest] = walls;
	if (!newest) return { kind: 'opening' };
	const secondsFrom = (at: number) => Math.max(0, Math.round((now - at) / 1000));
	const speaking = walls.filter(({ silent }) => silent === undefined);
	if (speaking.length === 0) {
		return { kind: 'silent', seconds: secondsFrom(newest.silent ?? newest.since) };
	}
	const seen = speaking.filter((wall) => wall.seen);
	const [first] = seen;
	if (!first) return { kind: 'hidden' };
	const behind = seen.find((wall) => wall.rev < rev);
	if (behind && now - since >= BEHIND_MS) return { kind: 'behind', stage: behind.stage };
	return { kind: 'same', seconds: secondsFrom(first.since) };
}

/** The oldest revision that reporting walls have painted; undefined if none report. */
export const paintedRev = (walls: readonly HeardWall[] = []): number | undefined => {
	const revs = walls.flatMap(({ seen, silent, rev }) => (seen && silent === undefined ? rev : []));
	return revs.length > 0 ? Math.min(...revs) : undefined;
};
