import { shape } from '$lib/protocol/shape';

/** One stream of the live state, from its opening to its end. */

export type Ending =
	/** nothing came in for too long: perhaps something in between buffers it */
	| 'silent'
	/** it started, but ended before it was proven */
	| 'cut'
	/** the line is gone */
	| 'broken'
	/** the server answered, but not with a stream */
	| 'answered';

/** What a server reports about itself. */
export interface Beat {
	/** its database is reachable */
	readonly ok: boolean;
	/** its disk is full: nothing is kept for now */
	readonly full?: boolean;
	readonly now: number;
}

const isBeat = shape<Beat>({ ok: 'boolean', now: 'number' });

interface Ears {
	readonly snapshot: (data: string) => void;
	/** @param spoken a state came on this stream */
	readonly beat: (beat: Beat, spoken: boolean) => void;
	/** It has delivered as it should for a while. */
	readonly proven: () => void;
	/** A beat is missing. Resolves to whether the stream can still be trusted. */
	readonly doubted: () => Promise<boolean>;
	/** A newer page of the same person took its place. */
	readonly replaced: () => void;
	/** It is closed. */
	readonly ended: (how: Ending) => void;
}

/** The server sends state as soon as a stream opens; a beat alone is not a state. */
const FIRST_WORD_MS = 4_000;
/** The server beats every 15 s. */
const DOUBT_MS = 20_000;
const SILENCE_MS = 45_000;
/** Proxies that cut long-lived connections do so sooner than this. */
const PROVEN_MS = 20_000;

/**
 * Opens a stream and listens until it ends; closed on every error, whatever the browser does.
 * @param connectMs how long it may take to open
 * @returns its stop, after which no callback is made
 */
export function listen(url: string, connectMs: number, ears: Ears): () => void {
	const source = new EventSource(url);
	const began = Date.now();
	let begun = false;
	let spoken = false;
	let proven = false;
	let silence: ReturnType<typeof setTimeout>;
	/** increments with everything received */
	let heard = 0;

	function wait(ms: number, then: () => void): void {
		clearTimeout(silence);
		silence = setTimeout(then, ms);
	}

	function hang(): void {
		clearTimeout(silence);
		heard = -1;
		source.close();
	}

	function end(how: Ending): void {
		hang();
		ears.ended(how);
	}

	async function doubt(): Promise<void> {
		const before = heard;
		wait(SILENCE_MS - DOUBT_MS, () => end('silent'));
		const believed = await ears.doubted();
		if (!believed && heard === before) end('silent');
	}

	function hear(): void {
		heard += 1;
		wait(DOUBT_MS, () => void doubt());
		if (proven || Date.now() - began < PROVEN_MS) return;
		proven = true;
		ears.proven();
	}

	wait(connectMs, () => end('silent'));
	source.addEventListener('open', () => {
		begun = true;
		if (!spoken) wait(FIRST_WORD_MS, () => end('silent'));
	});
	source.addEventListener('snapshot', (event: MessageEvent<string>) => {
		spoken = true;
		hear();
		ears.snapshot(event.data);
	});
	source.addEventListener('beat', (event: MessageEvent<string>) => {
		const beat: unknown = JSON.parse(event.data);
		if (!isBeat(beat)) return;
		// without its database the server has no state to give
		if (spoken || !beat.ok) hear();
		ears.beat(beat, spoken);
	});
	source.addEventListener('replaced', () => {
		hang();
		ears.replaced();
	});
	source.addEventListener('error', () => {
		if (source.readyState === EventSource.CLOSED) end('answered');
		else end(begun && !proven ? 'cut' : 'broken');
	});
	return hang;
}
