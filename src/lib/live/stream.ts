import type { Snapshot } from '$lib/protocol/snapshot';
import type { ServerClock } from './server-clock';

/** The browser's end of the live state: always the newest whole snapshot, and how the line is. */

export type Connection =
	| 'connecting'
	| 'open'
	/** no word for a while; it reopens by itself */
	| 'lost'
	/** the server is there, its database is not */
	| 'trouble'
	/** the key no longer opens this, or the dialogue is gone */
	| 'refused';

export interface StreamOptions<S extends Snapshot> {
	readonly dialogue: string;
	readonly role: S['role'];
	readonly onSnapshot: (snapshot: S) => void;
	readonly onConnection: (connection: Connection, status?: number) => void;
	/** the dialogue was erased while the page was open; else that is a refusal with 410 */
	readonly onPurged?: () => void;
	/** phones close their stream while hidden; wall and panel keep it */
	readonly closeWhenHidden?: boolean;
	/** set by what the server says of the time */
	readonly clock?: ServerClock;
}

const SILENCE_MS = 45_000;
/**
 * The server speaks as soon as a stream is open. Now and then, on a device that is very busy, a browser says that it is open
 * and hands nothing over; one that is opened anew does. Once: where a proxy holds back what is small, it would not help.
 */
const FIRST_WORD_MS = 4_000;
/** A room of 500 whose server starts anew comes back at less than 50 in any 100 ms, all within ten seconds. */
const FIRST_WAIT_MS = 3_000;
const LONGEST_WAIT_MS = 6_000;
/** After the network came back, or a refusal: those come one by one. */
const SOON_MS = 500;
/** A page that wakes and has missed a beat does not wait for the silence to be long enough. */
const MISSED_MS = 20_000;
/** How long a page that another one took the place of stays away, at most. */
const REPLACED_WAIT_MS = 120_000;
/** How long the question why may take. */
const ASK_MS = 10_000;

/**
 * Opens the stream of a role and keeps it open: closed on every error and reopened with full jitter,
 * and at once when the page comes back or the network does. Returns its stop.
 */
export function openStream<S extends Snapshot>(options: StreamOptions<S>): () => void {
	const url = `/api/v1/dialogues/${options.dialogue}/stream?as=${options.role}`;
	let source: EventSource | undefined;
	let retry: ReturnType<typeof setTimeout> | undefined;
	let silence: ReturnType<typeof setTimeout> | undefined;
	let wait = FIRST_WAIT_MS;
	/** when anything came in last: the clock that goes on while a phone sleeps */
	let heardAt = 0;
	/** the server answered, and not with a stream: then it is asked why */
	let answered = false;
	/** rises with every opening, so that an earlier question no longer counts */
	let round = 0;
	let newest = -1;
	let epoch = '';
	let stopped = false;
	/** whether one that is open and silent is opened anew: not a second time before one has spoken */
	let mayOpenAnew = true;

	function heard(): void {
		clearTimeout(silence);
		silence = setTimeout(() => lost(), SILENCE_MS);
		heardAt = Date.now();
	}

	function close(): void {
		clearTimeout(retry);
		clearTimeout(silence);
		round += 1;
		source?.close();
		source = undefined;
	}

	function open(): void {
		if (stopped) return;
		close();
		options.onConnection('connecting');
		const stream = new EventSource(url);
		source = stream;
		options.clock?.renewed();
		heard();
		stream.addEventListener('open', () => {
			if (!mayOpenAnew) return;
			clearTimeout(silence);
			silence = setTimeout(openAnew, FIRST_WORD_MS);
		});
		stream.addEventListener('snapshot', (event: MessageEvent<string>) => {
			heard();
			mayOpenAnew = true;
			wait = FIRST_WAIT_MS;
			options.onConnection('open');
			const snapshot = JSON.parse(event.data) as S | { readonly lifecycle: 'purged' };
			if (snapshot.lifecycle === 'purged') return erased();
			// another epoch is another database: its versions start anew
			if (snapshot.version < newest && snapshot.epoch === epoch) return;
			newest = snapshot.version;
			epoch = snapshot.epoch;
			options.onSnapshot(snapshot);
		});
		stream.addEventListener('beat', (event: MessageEvent<string>) => {
			heard();
			const { ok, now } = JSON.parse(event.data) as { ok: boolean; now: number };
			options.clock?.heard(now);
			options.onConnection(ok ? 'open' : 'trouble');
		});
		// a newer page of the same person took the place: this one comes back when it is looked at
		stream.addEventListener('replaced', () => {
			close();
			options.onConnection('lost');
			later(REPLACED_WAIT_MS);
		});
		stream.addEventListener('error', () => {
			answered = stream.readyState === EventSource.CLOSED;
			lost(answered ? SOON_MS : wait);
		});
	}

	/** The dialogue is no more, and nothing of it is told. */
	function erased(): void {
		stop();
		if (options.onPurged) options.onPurged();
		else options.onConnection('refused', 410);
	}

	function openAnew(): void {
		mayOpenAnew = false;
		open();
	}

	/** Closed on every error, whatever the browser would do, and opened again after a while of chance. */
	function lost(most = wait): void {
		close();
		if (stopped) return;
		options.onConnection('lost');
		later(most);
		wait = Math.min(wait * 2, LONGEST_WAIT_MS);
	}

	function later(most: number): void {
		retry = setTimeout(() => void reopen(), Math.random() * most);
	}

	/** An EventSource does not say why it was refused: ask once, so that the loop can end in words. */
	async function reopen(): Promise<void> {
		if (!answered) return open();
		const asked = round;
		const status = await fetch(url, {
			method: 'HEAD',
			credentials: 'same-origin',
			signal: AbortSignal.timeout(ASK_MS)
		}).then(
			(response) => response.status,
			() => 0
		);
		if (stopped || asked !== round) return;
		if (status === 401 || status === 403 || status === 404 || status === 410) {
			stopped = true;
			stop();
			options.onConnection('refused', status);
			return;
		}
		if (status === 0 || status === 429 || status >= 500) return lost();
		answered = false;
		open();
	}

	const hidden = () => options.closeWhenHidden === true && document.visibilityState === 'hidden';

	/** The page is there again: at once, unless its stream is open and was heard of lately. */
	function wake(): void {
		if (stopped || hidden()) return;
		if (source && Math.abs(Date.now() - heardAt) < MISSED_MS) return;
		wait = FIRST_WAIT_MS;
		open();
	}

	/** The network is there again: what was open hangs on the network that went. Others hear this too. */
	function online(): void {
		if (stopped || hidden()) return;
		close();
		wait = FIRST_WAIT_MS;
		later(SOON_MS);
	}

	function visibility(): void {
		if (document.visibilityState === 'visible') wake();
		else if (options.closeWhenHidden) close();
	}

	function stop(): void {
		stopped = true;
		close();
		document.removeEventListener('visibilitychange', visibility);
		removeEventListener('online', online);
		removeEventListener('pageshow', wake);
	}

	document.addEventListener('visibilitychange', visibility);
	addEventListener('online', online);
	addEventListener('pageshow', wake);
	if (!hidden()) open();
	return stop;
}
