import type { WallEcho } from './wall-echo';

/** What a wall said that it has painted, as the panel gets it. */
export interface HeardWall extends WallEcho {
	/** when it was said, milliseconds since 1970 */
	readonly at: number;
}

/** A wall says it again this often, and one that missed two times is silent. */
export const ECHO_MS = 5_000;
export const SILENT_MS = 13_000;
