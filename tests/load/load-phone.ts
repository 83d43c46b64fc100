import type { LeanAnswer } from './lean-call';

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 10_000;
const BATCH = 200;

/** Something laid, before it has its number. */
export type Laid = Readonly<Record<string, unknown>> & { readonly kind: string };

/** What all phones of a measure saw together. */
export interface Tally {
	/** ms from laying a card until the server said it is saved, one an entry */
	readonly acks: number[];
	/** sentences about what should not be */
	readonly errors: string[];
	/** requests that were answered */
	requests: number;
	/** tries that brought no line, or a server that could not */
	again: number;
}

export const newTally = (): Tally => ({ acks: [], errors: [], requests: 0, again: 0 });

/** A phone's outbox as the network sees it: in order, one at a time, again until it is saved. */
export interface LoadPhone {
	readonly lay: (entry: Laid) => void;
	readonly said: () => number;
	readonly acknowledged: () => number;
	/** Resolves when the server has everything. */
	readonly saved: () => Promise<void>;
}

/**
 * @param tally asked at each answer, so that a measure can begin anew
 * @param heals true: the server may have lost what it acknowledged, and gets it again
 */
export function loadPhone(
	send: (entries: readonly object[]) => Promise<LeanAnswer>,
	tally: () => Tally,
	heals = false
): LoadPhone {
	const all: { readonly entry: object; readonly at: number }[] = [];
	let acknowledged = 0;
	let busy = false;
	let whenSaved: (() => void)[] = [];
	let wait = FIRST_WAIT_MS;

	/** @returns whether to go on at once */
	function digest(answer: LeanAnswer | undefined, sent: number): boolean {
		const { acks, errors } = tally();
		if (answer?.status === 200) {
			const now = performance.now();
			tally().requests += 1;
			if (answer.json.verdicts.length > 0) errors.push(JSON.stringify(answer.json.verdicts));
			if (answer.json.acknowledged !== acknowledged + sent) {
				errors.push(`acknowledged ${answer.json.acknowledged} of ${acknowledged + sent}`);
			}
			for (const { at } of all.slice(acknowledged, acknowledged + sent)) acks.push(now - at);
			acknowledged += sent;
			wait = FIRST_WAIT_MS;
			return true;
		}
		// no line, or a server that stops or starts: later again, as a phone does
		tally().again += 1;
		if (answer && answer.status < 500) {
			const awaited = Number(answer.json.awaited);
			if (heals && answer.json.code === 'seq-gap' && awaited <= acknowledged) {
				acknowledged = awaited - 1;
				return true;
			}
			errors.push(`${answer.status} ${JSON.stringify(answer.json)}`);
		}
		return false;
	}

	async function pump(): Promise<void> {
		if (busy) return;
		busy = true;
		while (acknowledged < all.length) {
			const batch = all.slice(acknowledged, acknowledged + BATCH);
			const answer = await send(batch.map(({ entry }) => entry)).catch(() => undefined);
			if (digest(answer, batch.length)) continue;
			await new Promise((again) => setTimeout(again, Math.random() * wait));
			wait = Math.min(wait * 2, LONGEST_WAIT_MS);
		}
		busy = false;
		for (const tell of whenSaved) tell();
		whenSaved = [];
	}

	return {
		lay(entry) {
			all.push({ entry: { seq: all.length + 1, ...entry }, at: performance.now() });
			void pump();
		},
		said: () => all.length,
		acknowledged: () => acknowledged,
		saved: () =>
			acknowledged === all.length ? Promise.resolve() : new Promise((tell) => whenSaved.push(tell))
	};
}
