import type { WallEcho } from './wall-echo';

/** What a wall reported having painted, as the panel gets it. Server times in ms since 1970. */
export interface HeardWall extends WallEcho {
	/** when it said so first */
	readonly since: number;
	/** when it was last heard, for a wall that went silent */
	readonly silent?: number | undefined;
}

/** A wall repeats it this often; one that missed two times is silent. */
export const ECHO_MS = 5_000;
export const SILENT_MS = 13_000;
