import type { Entry } from './entry';

/**
 * A participant's entries in `seq` order, each `seq` once (S8). Of two entries with the same `seq`
 * the first committed stands, whatever their kinds: moves and answers share one line of numbers.
 * @param entries in the order in which they were committed, with any repeats
 */
export function inSeqOrder(entries: Iterable<Entry>): readonly Entry[] {
	if (Array.isArray(entries) && isRising(entries)) return entries as readonly Entry[];
	const bySeq = new Map<number, Entry>();
	for (const entry of entries) {
		if (!bySeq.has(entry.seq)) bySeq.set(entry.seq, entry);
	}
	return [...bySeq.values()].sort((a, b) => a.seq - b.seq);
}

/** As a store returns them: nothing to put in order. */
function isRising(entries: readonly Entry[]): boolean {
	for (let at = 1; at < entries.length; at++) {
		if ((entries[at] as Entry).seq <= (entries[at - 1] as Entry).seq) return false;
	}
	return true;
}
