import type { WallEcho } from './wall-echo';

/** What a wall said that it has painted, as the panel gets it. Times in milliseconds since 1970, of the server. */
export interface HeardWall extends WallEcho {
	/** when it said so first */
	readonly since: number;
	/** when it was heard last, of one that says nothing any more */
	readonly silent?: number | undefined;
}

/** A wall says it again this often, and one that missed two times is silent. */
export const ECHO_MS = 5_000;
export const SILENT_MS = 13_000;
