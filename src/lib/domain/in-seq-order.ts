import type { Entry } from './entry';

/**
 * A participant's entries in `seq` order, each `seq` once (S8). Of two entries with the same `seq` the
 * first committed stands, whatever their kinds: moves and answers share one line of numbers.
 * @param entries in the order in which they were committed, with any repeats
 */
export function inSeqOrder(entries: Iterable<Entry>): readonly Entry[] {
	const bySeq = new Map<number, Entry>();
	for (const entry of entries) {
		if (!bySeq.has(entry.seq)) bySeq.set(entry.seq, entry);
	}
	return [...bySeq.values()].sort((a, b) => a.seq - b.seq);
}
