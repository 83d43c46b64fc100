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

/** The outbox of a phone as the network sees it: in order, one request at a time, again until it is saved. */
export interface LoadPhone {
	readonly lay: (entry: Laid) => void;
	readonly said: () => number;
	readonly acknowledged: () => number;
	/** Resolves when the server has everything. */
	readonly saved: () => Promise<void>;
}

/** @param tally asked at each answer, so that a measure can begin anew */
export function loadPhone(
	send: (entries: readonly object[]) => Promise<LeanAnswer>,
	tally: () => Tally
): LoadPhone {
	const waiting: { readonly entry: object; readonly at: number }[] = [];
	let said = 0;
	let acknowledged = 0;
	let busy = false;
	let whenSaved: (() => void)[] = [];
	let wait = FIRST_WAIT_MS;

	async function pump(): Promise<void> {
		if (busy) return;
		busy = true;
		while (waiting.length > 0) {
			const batch = waiting.slice(0, BATCH);
			const answer = await send(batch.map(({ entry }) => entry)).catch(() => undefined);
			if (answer?.status === 200) {
				const now = performance.now();
				const { acks, errors } = tally();
				tally().requests += 1;
				if (answer.json.verdicts.length > 0) errors.push(JSON.stringify(answer.json.verdicts));
				if (answer.json.acknowledged !== acknowledged + batch.length) {
					errors.push(`acknowledged ${answer.json.acknowledged} of ${acknowledged + batch.length}`);
				}
				for (const { at } of batch) acks.push(now - at);
				acknowledged += batch.length;
				waiting.splice(0, batch.length);
				wait = FIRST_WAIT_MS;
				continue;
			}
			// no line, or a server that stops or starts: later again, as a phone does
			if (answer && answer.status < 500) {
				tally().errors.push(`${answer.status} ${JSON.stringify(answer.json)}`);
			}
			tally().again += 1;
			await new Promise((again) => setTimeout(again, Math.random() * wait));
			wait = Math.min(wait * 2, LONGEST_WAIT_MS);
		}
		busy = false;
		for (const tell of whenSaved) tell();
		whenSaved = [];
	}

	return {
		lay(entry) {
			waiting.push({ entry: { seq: (said += 1), ...entry }, at: performance.now() });
			void pump();
		},
		said: () => said,
		acknowledged: () => acknowledged,
		saved: () =>
			waiting.length === 0 ? Promise.resolve() : new Promise((tell) => whenSaved.push(tell))
	};
}
