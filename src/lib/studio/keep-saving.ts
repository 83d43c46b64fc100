/** The save state of a draft. */
export type Saved =
	| 'saved'
	| 'saving'
	/** no server: kept on this device, sent when it is back */
	| 'kept'
	/** somebody else changed it meanwhile */
	| 'differs'
	/** the server rejects it */
	| 'refused';

export interface Sent<T> {
	readonly rev: number;
	readonly draft: T;
}

export type SendAnswer<T> =
	| { readonly kind: 'taken'; readonly rev: number }
	| { readonly kind: 'differs'; readonly now: Sent<T> }
	| { readonly kind: 'silent' }
	| { readonly kind: 'refused'; readonly why: string };

interface SavingOptions<T> {
	/** what the server has */
	readonly from: Sent<T>;
	readonly send: (rev: number, draft: T) => Promise<SendAnswer<T>>;
	readonly same: (a: T, b: T) => boolean;
	/** stores unsent work on the device; undefined: all was sent */
	readonly keep: (unsent: { readonly base: Sent<T>; readonly draft: T } | undefined) => void;
	readonly show: (saved: Saved, answer: SendAnswer<T> | undefined, base: Sent<T>) => void;
	/** calls after a while; returns its cancel function */
	readonly wait: (ms: number, then: () => void) => () => void;
}

export interface Saving<T> {
	/** replaces the draft: stored at once, sent soon */
	readonly change: (draft: T) => void;
	/** continues from what the server has now, with this draft */
	readonly from: (base: Sent<T>, draft: T) => void;
	readonly sendNow: () => Promise<void>;
	/** the server's revision once it has all of it */
	readonly sent: () => number | undefined;
	readonly stop: () => void;
}

const PAUSE_MS = 500;
const AGAIN_MS = 4000;

/**
 * Saves a draft as it is typed: on the device with every change, on the server soon after, one
 * request at a time. While nothing answers, it stays on the device and is tried again.
 */
export function keepSaving<T>({
	from,
	send,
	same,
	keep,
	show: tell,
	wait
}: SavingOptions<T>): Saving<T> {
	let base = from;
	let draft = from.draft;
	let busy: Promise<void> | undefined;
	/** sent without an answer: it may have been accepted anyway */
	let tried: T | undefined;
	let stopped = false;
	/** an unresolved conflict: two people changed the same thing */
	let held = false;
	let callOff = () => {};
	const show = (saved: Saved, answer?: SendAnswer<T>) => tell(saved, answer, base);

	function soon(ms: number) {
		callOff();
		if (!stopped && !held) callOff = wait(ms, () => void sendNow());
	}

	async function sendNow(): Promise<void> {
		callOff();
		if (busy) return busy.then(() => (isSent() || held ? undefined : sendNow()));
		if (isSent() || held) return;
		busy = once().finally(() => (busy = undefined));
		return busy;
	}

	const isSent = () => draft === base.draft;

	async function once() {
		const sent = draft;
		show('saving');
		const before = tried;
		tried = sent;
		const answer = await send(base.rev, sent);
		if (answer.kind !== 'silent') tried = undefined;
		if (answer.kind === 'differs' && before !== undefined && same(answer.now.draft, before)) {
			// the difference is what this browser sent itself
			base = answer.now;
			return soon(0);
		}
		switch (answer.kind) {
			case 'taken':
				base = { rev: answer.rev, draft: sent };
				keep(isSent() ? undefined : { base, draft });
				show(isSent() ? 'saved' : 'saving');
				if (!isSent()) soon(PAUSE_MS);
				return;
			case 'silent':
				show('kept');
				return soon(AGAIN_MS);
			case 'differs':
				held = true;
				return show('differs', answer);
			case 'refused':
				return show('refused', answer);
		}
	}

	return {
		change(next) {
			if (next === draft && isSent()) return;
			draft = next;
			keep({ base, draft });
			show(held ? 'differs' : 'saving');
			soon(PAUSE_MS);
		},
		from(next, mine) {
			held = false;
			base = next;
			draft = mine;
			keep(isSent() ? undefined : { base, draft });
			show(isSent() ? 'saved' : 'saving');
			if (!isSent()) soon(0);
		},
		sendNow,
		sent: () => (isSent() && !held ? base.rev : undefined),
		stop() {
			stopped = true;
			callOff();
		}
	};
}
