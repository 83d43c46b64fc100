import type { Entry } from '$lib/domain/entry';
import type { EntriesResponse } from '$lib/protocol/entries';
import type { Answered } from './api';
import { BATCH, type Line } from './line';

export type Next =
	/** send on */
	| 'go'
	/** try again later */
	| 'wait'
	/** like `go`, but the server also has entries that are not here: fetch them */
	| 'refill'
	/** the key no longer opens anything here */
	| 'refused'
	| 'erased'
	| 'purged';

/**
 * How a server answer changes the line. Nothing is ever lost: a gap is sent again, a taken number
 * is replaced by a new one, another database gets everything (ARCHITECTURE, entries; METHOD S8,
 * L7).
 * @param batch what was sent, not empty
 */
export function digest(
	line: Line,
	batch: readonly Entry[],
	answer: Answered<EntriesResponse>
): { readonly line: Line; readonly next: Next } {
	if (answer.ok) return { line: accepted(line, batch, answer.value), next: 'go' };
	const { problem } = answer;
	if (problem === undefined) return { line, next: 'wait' };
	switch (problem.code) {
		case 'erased':
		case 'purged':
			return { line, next: problem.code };
		case 'seq-gap':
			return gap(line, batch, Number(problem['awaited']));
		case 'seq-conflict':
			return {
				line: renumbered(line, Number(problem['seq']), Number(problem['awaited'])),
				next: 'refill'
			};
		default:
			break;
	}
	if (problem.status === 401 || problem.status === 403 || problem.status === 404) {
		return { line, next: 'refused' };
	}
	if (problem.status < 500 && problem.status !== 429) return unreadable(line, batch);
	return { line, next: 'wait' };
}

function accepted(line: Line, batch: readonly Entry[], response: EntriesResponse): Line {
	const other = response.epoch !== line.epoch && line.epoch !== '';
	const judged = new Set(batch.map((entry) => entry.seq));
	const verdicts = line.verdicts.filter((one) => !judged.has(one.seq));
	return {
		...line,
		epoch: response.epoch,
		// another database: send it whatever it lacks
		acknowledged: other ? 0 : (batch.at(-1)?.seq ?? line.acknowledged),
		verdicts: [...verdicts, ...response.verdicts],
		size: Math.min(BATCH, line.size * 4)
	};
}

function gap(line: Line, batch: readonly Entry[], awaited: number) {
	if (batch[0]?.seq === awaited) {
		// the gap is further on, within this device's own entries: later ones move up
		const at = batch.findIndex((entry, index) => entry.seq !== awaited + index);
		if (at < 0) return { line, next: 'wait' as const };
		const moved = renumbered(line, batch[at]?.seq ?? 0, awaited + at);
		return { line: { ...moved, acknowledged: awaited - 1 }, next: 'go' as const };
	}
	const here = line.entries.some((entry) => entry.seq === awaited);
	const whole = here ? line : renumbered(line, awaited, awaited);
	return { line: { ...whole, acknowledged: awaited - 1 }, next: 'go' as const };
}

/** One entry the server cannot read must not block the rest: find it, then leave it out (L7). */
function unreadable(line: Line, batch: readonly Entry[]) {
	if (batch.length > 1) return { line: { ...line, size: 1 }, next: 'go' as const };
	const out = batch[0]?.seq ?? 0;
	const entries = line.entries.filter((entry) => entry.seq !== out);
	return { line: renumbered({ ...line, entries, size: BATCH }, out, out), next: 'go' as const };
}

/** Gives all entries from `from` on new numbers, in the same order, beginning with `start`. */
function renumbered(line: Line, from: number, start: number): Line {
	const kept = line.entries.filter((entry) => entry.seq < from);
	const moved = line.entries
		.filter((entry) => entry.seq >= from)
		.map((entry, index) => ({ ...entry, seq: start + index }));
	return {
		...line,
		entries: [...kept, ...moved],
		acknowledged: start - 1,
		verdicts: line.verdicts.filter((one) => one.seq < from)
	};
}
