import type { Entry } from '$lib/domain/entry';
import type { Line } from './line';

/**
 * Our entries merged with the server's. Theirs keep their numbers. Ours that are unsent and not
 * among theirs follow, in the order in which they were said.
 */
export function merged(
	line: Pick<Line, 'entries' | 'acknowledged'>,
	theirs: readonly Entry[],
	acknowledged: number
): readonly Entry[] {
	const bySeq = new Map(theirs.map((entry) => [entry.seq, entry]));
	const sent = line.entries.filter(
		(entry) => entry.seq <= line.acknowledged && !bySeq.has(entry.seq)
	);
	const unsent = line.entries.filter((entry) => {
		if (entry.seq <= line.acknowledged) return false;
		const taken = bySeq.get(entry.seq);
		return taken === undefined || content(taken) !== content(entry);
	});
	const start = Math.max(line.acknowledged, acknowledged);
	const moved = unsent.some((entry) => entry.seq <= start);
	const after = moved
		? unsent.map((entry, index) => ({ ...entry, seq: start + 1 + index }))
		: unsent;
	return [...sent, ...theirs, ...after].sort((a, b) => a.seq - b.seq);
}

/** Equal for equal content, whatever the field order. */
function content(entry: Entry): string {
	return JSON.stringify(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)));
}
