import type { Entry } from '../../src/lib/domain/entry';
import type { Answered } from '../../src/lib/live/api';
import { PROBLEMS, type Problem, type ProblemCode } from '../../src/lib/protocol/problem';
import type { EntriesResponse } from '../../src/lib/protocol/entries';

/** The server's end of the outbox in twenty lines: one participant, the rules of what travels. */
export class FakeServer {
	readonly stored = new Map<number, Entry>();
	readonly requests: number[][] = [];
	epoch = 'first';
	/** seqs of cards that come too late */
	late = new Set<number>();
	/** an entry with this card cannot be read */
	unreadable: string | undefined;

	get acknowledged(): number {
		return this.stored.size;
	}

	take(batch: readonly Entry[]): Answered<EntriesResponse> {
		this.requests.push(batch.map((entry) => entry.seq));
		if (batch.some((one) => 'card' in one && one.card === this.unreadable && this.unreadable)) {
			return refused('wrong-fields');
		}
		const before = this.acknowledged;
		const fresh = new Map<number, Entry>();
		for (const entry of batch) {
			const known = this.stored.get(entry.seq);
			if (known) {
				if (JSON.stringify(known) === JSON.stringify(entry)) continue;
				return refused('seq-conflict', { seq: entry.seq, awaited: before + 1 });
			}
			if (entry.seq !== before + fresh.size + 1) {
				return refused('seq-gap', { awaited: before + 1 });
			}
			fresh.set(entry.seq, entry);
		}
		for (const [seq, entry] of fresh) this.stored.set(seq, entry);
		const verdicts = batch
			.filter((entry) => this.late.has(entry.seq))
			.map(({ seq }) => ({ seq, verdict: 'late' as const, reason: 'round-closed' }));
		return { ok: true, value: { acknowledged: this.acknowledged, verdicts, epoch: this.epoch } };
	}
}

/** A refusal as the API words it. */
export function refused(code: ProblemCode, extra: Record<string, unknown> = {}) {
	const problem: Problem = {
		type: `/problems/${code}`,
		title: code,
		status: PROBLEMS[code],
		detail: code,
		code,
		...extra
	};
	return { ok: false as const, problem };
}
