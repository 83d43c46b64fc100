import type { Entry } from '$lib/domain/entry';
import type { JudgedSeq } from './person';

/** What a phone has said and how much of it the server has. */
export interface Line {
	/** in `seq` order */
	readonly entries: readonly Entry[];
	/** last `seq` that the server acknowledged */
	readonly acknowledged: number;
	readonly epoch: string;
	/** entries that do not count in the group */
	readonly verdicts: readonly JudgedSeq[];
	/** the maximum number in the next request */
	readonly size: number;
}

export const BATCH = 200;

/** The next entries to send, oldest first; empty when the server has everything. */
export function nextBatch(line: Line): readonly Entry[] {
	return line.entries.filter((entry) => entry.seq > line.acknowledged).slice(0, line.size);
}
