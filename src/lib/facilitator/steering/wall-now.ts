import type { HeardWall } from '$lib/protocol/wall-heard';

/** A wall is a moment later than the panel; that is no difference to speak of. */
export const BEHIND_MS = 3_000;

/** What the big screen really shows, by what it said itself. */
export type WallNow =
	| { readonly kind: 'none' }
	/** its line is open, and it has said nothing yet */
	| { readonly kind: 'opening' }
	/** `seconds` since it said so first; it has gone on saying it */
	| { readonly kind: 'same'; readonly seconds: number }
	/** it shows this step as it was before what the panel did last */
	| { readonly kind: 'behind'; readonly stage: string }
	/** its page is behind another one */
	| { readonly kind: 'hidden' }
	/** `seconds` since it was heard last */
	| { readonly kind: 'silent'; readonly seconds: number };

interface Facts {
	readonly wallConnected?: boolean | undefined;
	/** the one heard last first */
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

/** The state that a wall has painted at least; undefined where none says. */
export const paintedRev = (walls: readonly HeardWall[] = []): number | undefined => {
	const revs = walls.flatMap(({ seen, silent, rev }) => (seen && silent === undefined ? rev : []));
	return revs.length > 0 ? Math.min(...revs) : undefined;
};
