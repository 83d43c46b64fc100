import type { Entry } from '$lib/domain/entry';
import type { EntriesResponse } from '$lib/protocol/entries';
import type { Answered } from './api';
import { digest } from './digest';
import { BATCH, nextBatch, type Line } from './line';
import { merged } from './merged';
import type { Progress } from './person';

/** An entry that has no number yet. */
export type Unnumbered = Entry extends infer One
	? One extends Entry
		? Omit<One, 'seq'>
		: never
	: never;

/** The state of the line to the server. */
export type Sending =
	/** nothing waits */
	| 'saved'
	| 'sending'
	/** the last try failed; a retry is scheduled */
	| 'waiting'
	/** the key no longer opens anything here */
	| 'refused'
	| 'erased'
	| 'purged';

export interface OutboxOptions {
	readonly send: (epoch: string, batch: readonly Entry[]) => Promise<Answered<EntriesResponse>>;
	/** writes on the device; a rejection is for the caller to handle and cancels the entry */
	readonly keep: (entries: readonly Entry[], gone?: readonly number[]) => Promise<void>;
	readonly onChange: (line: Line, sending: Sending) => void;
	/** the server has entries of this person that are not here */
	readonly onRefill?: () => void;
	readonly random?: () => number;
}

export interface Outbox {
	/**
	 * Starts writing an entry on the device and shows it at once: nobody waits for a disk to see
	 * the next card. Resolves when shown; sent once written; rolled back if it cannot be.
	 */
	readonly add: (entry: Unnumbered) => Promise<Entry>;
	/** Merges the server's entries into ours; ours with a taken number get a new one. */
	readonly fill: (entries: readonly Entry[], acknowledged: number) => Promise<void>;
	/** Tries again at once: the network or the page came back. */
	readonly wake: () => void;
	readonly stop: () => void;
}

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 10_000;

/**
 * Keeps what a person says on the device and sends it to the server in order, one request at a
 * time, until the server has it. Starts with what an earlier visit left unsent.
 */
export function createOutbox(
	options: OutboxOptions,
	begin: Pick<Progress, 'acknowledged' | 'epoch' | 'verdicts'> & { entries: readonly Entry[] }
): Outbox {
	const random = options.random ?? Math.random;
	let line: Line = { ...begin, size: BATCH };
	let sending: Sending = 'saved';
	let busy = false;
	let stopped = false;
	let wait = FIRST_WAIT_MS;
	let retry: ReturnType<typeof setTimeout> | undefined;
	let turn: Promise<unknown> = Promise.resolve();

	/** Not written yet, so a kill could lose these: they are not sent yet. */
	const unwritten = new Set<Entry>();

	/** Changes to the line are serialised. */
	function inTurn<T>(work: () => Promise<T>): Promise<T> {
		const done = turn.then(work);
		turn = done.catch(() => {});
		return done;
	}

	function show(next: Line, how: Sending): void {
		line = next;
		sending = how;
		options.onChange(line, sending);
	}

	async function replace(next: Line, how: Sending): Promise<void> {
		if (next.entries !== line.entries) {
			const stay = new Set(next.entries.map((entry) => entry.seq));
			const gone = line.entries.map((entry) => entry.seq).filter((seq) => !stay.has(seq));
			const before = new Set(line.entries);
			await options.keep(
				next.entries.filter((entry) => !before.has(entry)),
				gone
			);
		}
		show(next, how);
	}

	async function pump(): Promise<void> {
		if (busy || stopped) return;
		busy = true;
		clearTimeout(retry);
		try {
			while (!stopped) {
				const from = line.entries.find((entry) => unwritten.has(entry))?.seq ?? Infinity;
				const batch = nextBatch(line).filter((entry) => entry.seq < from);
				if (batch.length === 0) return unwritten.size > 0 ? undefined : show(line, 'saved');
				show(line, 'sending');
				const answer = await options.send(line.epoch, batch);
				if (stopped) return;
				const next = await inTurn(async () => {
					const result = digest(line, batch, answer);
					await replace(result.line, sending);
					return result.next;
				});
				if (next === 'refill') options.onRefill?.();
				if (next === 'wait') return later();
				if (next === 'go' || next === 'refill') {
					wait = FIRST_WAIT_MS;
					continue;
				}
				stop();
				return show(line, next);
			}
		} catch {
			// writing on the device failed: what is unsent stays as it was
			later();
		} finally {
			busy = false;
		}
	}

	const takeBack = (entry: Entry) =>
		inTurn(async () => {
			unwritten.delete(entry);
			show({ ...line, entries: line.entries.filter((one) => one !== entry) }, sending);
		});

	function later(): void {
		if (stopped) return;
		show(line, 'waiting');
		retry = setTimeout(() => void pump(), random() * wait);
		wait = Math.min(wait * 2, LONGEST_WAIT_MS);
	}

	function stop(): void {
		stopped = true;
		clearTimeout(retry);
	}

	void pump();

	return {
		add(unnumbered) {
			const added = inTurn(async () => {
				const last = line.entries.at(-1)?.seq ?? 0;
				const entry: Entry = { ...unnumbered, seq: Math.max(last, line.acknowledged) + 1 };
				unwritten.add(entry);
				const written = options.keep([entry]);
				show({ ...line, entries: [...line.entries, entry] }, sending);
				written.then(
					() => {
						unwritten.delete(entry);
						if (sending !== 'waiting') void pump();
					},
					() => void takeBack(entry)
				);
				return entry;
			});
			return added;
		},
		fill(entries, acknowledged) {
			return inTurn(async () => {
				const all = merged(line, entries, acknowledged);
				const known = Math.max(line.acknowledged, acknowledged);
				await replace({ ...line, entries: all, acknowledged: known }, sending);
			});
		},
		wake() {
			wait = FIRST_WAIT_MS;
			void pump();
		},
		stop
	};
}
