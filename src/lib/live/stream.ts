import type { Snapshot, StateAnswer } from '$lib/protocol/snapshot';
import { ask } from './api';
import { listen, type Ending } from './listen';
import type { ServerClock } from './server-clock';

/** The browser's end of the live state: always the newest whole snapshot, and how the line is. */

export type Connection =
	| 'connecting'
	| 'open'
	/** streams are held back on the way: the state is asked for every few seconds */
	| 'asked'
	/** no word for a while; it goes on trying by itself */
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
	/** whether the disk of the server is full, said again and again */
	readonly onFull?: (full: boolean) => void;
	/** the dialogue was erased while the page was open; else that is a refusal with 410 */
	readonly onPurged?: () => void;
	/** phones close their stream while hidden; wall and panel keep it */
	readonly closeWhenHidden?: boolean;
	/** set by what the server says of the time */
	readonly clock?: ServerClock;
}

/** A stream opens within this; while the page asks, perhaps on a slow line, it gets longer. */
const CONNECT_MS = 5_000;
const LONGEST_CONNECT_MS = 15_000;
/** After so many streams in a row that brought nothing, the state is asked for. */
const MOST_FAILURES = 2;
/** Spread over so long, from so often on. */
const ASK_MS = 3_000;
const ASK_SPREAD_MS = 2_000;
/** A line without an answer for this long is said to be gone; the answer is waited for longer. */
const SLOW_MS = 5_000;
/** While it asks, a page tries so often whether streams come through again. */
const TRY_MS = 30_000;
/** A room of 500 whose server starts anew comes back at less than 50 in 100 ms, all in ten seconds. */
const FIRST_WAIT_MS = 3_000;
const LONGEST_WAIT_MS = 6_000;
/** After the network came back, or a refusal: those come one by one. */
const SOON_MS = 500;
/** A page that wakes and has missed a beat does not wait for the silence to be long enough. */
const MISSED_MS = 20_000;
/** How long a page that another one took the place of stays away, at most. */
const REPLACED_WAIT_MS = 120_000;
/** A timer that comes so late, on a page in sight, means that the device slept. */
const TICK_MS = 5_000;
const SLEPT_MS = 10_000;

/**
 * Opens the stream of a role and keeps it open: closed on every error and reopened with full jitter,
 * and at once when the page comes back or the network does. Where streams are held back it asks.
 * Returns its stop.
 */
export function openStream<S extends Snapshot>(options: StreamOptions<S>): () => void {
	const path = `/dialogues/${options.dialogue}`;
	let hangUp: (() => void) | undefined;
	let retry: ReturnType<typeof setTimeout> | undefined;
	let next: ReturnType<typeof setTimeout> | undefined;
	let wait = FIRST_WAIT_MS;
	/** when anything came in last: the clock that goes on while a phone sleeps */
	let heardAt = 0;
	/** streams in a row that did not do what streams are for */
	let failures = 0;
	let asking = false;
	/** rises whenever the page leaves the line, so that an earlier question no longer counts */
	let visit = 0;
	let newest = -1;
	let epoch = '';
	let stopped = false;
	let said: Connection | undefined;

	function say(connection: Connection, status?: number): void {
		said = connection;
		options.onConnection(connection, status);
	}

	function adopt(snapshot: S | { readonly lifecycle: 'purged' }): void {
		if (snapshot.lifecycle === 'purged') return erased();
		// another epoch is another database: its versions start anew
		if (snapshot.version < newest && snapshot.epoch === epoch) return;
		newest = snapshot.version;
		epoch = snapshot.epoch;
		options.onSnapshot(snapshot);
	}

	function close(): void {
		visit += 1;
		clearTimeout(retry);
		clearTimeout(next);
		hangUp?.();
		hangUp = undefined;
	}

	function open(): void {
		if (stopped) return;
		clearTimeout(retry);
		hangUp?.();
		// what was lost stays lost until something comes
		if (said === undefined) say('connecting');
		options.clock?.renewed();
		heardAt = Date.now();
		const limit = asking ? LONGEST_CONNECT_MS : CONNECT_MS;
		hangUp = listen(`/api/v1${path}/stream?as=${options.role}`, limit, {
			snapshot(data) {
				heardAt = Date.now();
				wait = FIRST_WAIT_MS;
				if (!asking) say('open');
				adopt(JSON.parse(data) as S);
			},
			beat({ ok, full = false, now }, spoken) {
				heardAt = Date.now();
				options.clock?.heard(now);
				options.onFull?.(full);
				if (asking) return;
				if (!ok) say('trouble');
				else if (spoken || said === 'trouble') say('open');
			},
			proven() {
				failures = 0;
				if (!asking) return;
				asking = false;
				clearTimeout(next);
				say('open');
			},
			async doubted() {
				const known = newest;
				const found = await look();
				return found === 'left' || (found === 'state' && newest === known);
			},
			// this page comes back when it is looked at
			replaced() {
				hangUp = undefined;
				say('lost');
				later(open, REPLACED_WAIT_MS);
			},
			ended
		});
	}

	/** The dialogue is no more, and nothing of it is told. */
	function erased(): void {
		stop();
		if (options.onPurged) options.onPurged();
		else say('refused', 410);
	}

	function ended(how: Ending): void {
		hangUp = undefined;
		if (how === 'silent' || how === 'cut') failures += 1;
		if (asking) return void (retry = setTimeout(open, TRY_MS));
		if (how === 'answered') {
			say('lost');
			later(() => void askWhy(), SOON_MS);
		} else if (failures >= MOST_FAILURES) askFromNow();
		else if (how === 'silent') {
			// a device that is very busy, or a connection that hangs: a new one may do
			open();
			void look().then((found) => found === 'nothing' && say('lost'));
		} else lost();
	}

	function lost(then = open): void {
		say('lost');
		later(then, wait);
		wait = Math.min(wait * 2, LONGEST_WAIT_MS);
	}

	function later(then: () => void, most: number): void {
		clearTimeout(retry);
		retry = setTimeout(then, Math.random() * most);
	}

	/** An EventSource does not say why it was refused: asked, so that the loop can end in words. */
	async function askWhy(): Promise<void> {
		const found = await look();
		if (found === 'left' || asking) return;
		if (found === 'state') failures += 1;
		if (failures >= MOST_FAILURES) askFromNow();
		else if (found === 'state') open();
		else lost(() => void askWhy());
	}

	function askFromNow(): void {
		asking = true;
		void askOn();
		clearTimeout(retry);
		retry = setTimeout(open, TRY_MS);
	}

	async function askOn(): Promise<void> {
		clearTimeout(next);
		const found = await look();
		if (found === 'left' || !asking) return;
		say(found === 'state' ? 'asked' : found === 'trouble' ? 'trouble' : 'lost');
		next = setTimeout(() => void askOn(), ASK_MS + Math.random() * ASK_SPREAD_MS);
	}

	/** Asks for the state once; `left`: nobody waits for the answer any more. */
	async function look(): Promise<'state' | 'trouble' | 'nothing' | 'left'> {
		const mine = visit;
		const slow = setTimeout(() => mine === visit && say('lost'), SLOW_MS);
		const answer = await ask<StateAnswer<S> | undefined>(`${path}/state?as=${options.role}`);
		clearTimeout(slow);
		if (mine !== visit) return 'left';
		if (answer.ok) {
			// something on the way may answer in its own words
			if (answer.value?.state === undefined) return 'nothing';
			heardAt = Date.now();
			options.clock?.heard(answer.value.now);
			adopt(answer.value.state);
			return stopped ? 'left' : 'state';
		}
		const status = answer.problem?.status ?? 0;
		if (status === 401 || status === 403 || status === 404 || status === 410) {
			stop();
			say('refused', status);
			return 'left';
		}
		return status >= 500 ? 'trouble' : 'nothing';
	}

	const hidden = () => options.closeWhenHidden === true && document.visibilityState === 'hidden';

	/** The page is there again: at once, unless its stream is open and was heard of lately. */
	function wake(): void {
		if (stopped || hidden()) return;
		if ((hangUp || asking) && Math.abs(Date.now() - heardAt) < MISSED_MS) return;
		begin();
	}

	function begin(): void {
		close();
		wait = FIRST_WAIT_MS;
		open();
		if (asking) void askOn();
	}

	/** The network is there again: what was open hangs on the one that went. Others hear this too. */
	function online(): void {
		if (stopped || hidden()) return;
		close();
		later(begin, SOON_MS);
	}

	function visibility(): void {
		if (document.visibilityState === 'visible') wake();
		else if (options.closeWhenHidden) close();
	}

	let ticked = Date.now();
	const tick = setInterval(() => {
		const late = Date.now() - ticked - TICK_MS;
		ticked = Date.now();
		// a page out of sight has slow timers anyway
		if (late < SLEPT_MS || stopped || document.visibilityState === 'hidden') return;
		begin();
		if (!asking) void look();
	}, TICK_MS);

	function stop(): void {
		stopped = true;
		close();
		clearInterval(tick);
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
