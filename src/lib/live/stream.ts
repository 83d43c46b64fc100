import { isStateOf } from '$lib/protocol/answers/snapshot-answers';
import type { Is } from '$lib/protocol/shape';
import type { PurgedState, Snapshot } from '$lib/protocol/snapshot';
import { ask } from './api';
import { listen, type Ending } from './listen';
import type { ServerClock } from './server-clock';

/** The browser's end of the live state: always the newest whole snapshot, and the line's state. */

export type Connection =
	| 'connecting'
	| 'open'
	/** streams are buffered on the way: the state is polled every few seconds */
	| 'asked'
	/** nothing heard for a while; it keeps retrying */
	| 'lost'
	/** the server is up, its database is not */
	| 'trouble'
	/** the key no longer opens this, or the dialogue is gone */
	| 'refused';

interface StreamOptions<S extends Snapshot> {
	readonly dialogue: string;
	readonly role: S['role'];
	/** what this role is told */
	readonly is: Is<S | PurgedState>;
	readonly onSnapshot: (snapshot: S) => void;
	readonly onConnection: (connection: Connection, status?: number) => void;
	/** whether the server's disk is full, reported repeatedly */
	readonly onFull?: (full: boolean) => void;
	/** the dialogue was erased while the page was open; otherwise that is a 410 refusal */
	readonly onPurged?: () => void;
	/** phones close their stream while hidden; wall and panel keep it */
	readonly closeWhenHidden?: boolean;
	/** set by the times that the server reports */
	readonly clock?: ServerClock;
}

/** Time for a stream to open; longer while the page polls, perhaps on a slow line. */
const CONNECT_MS = 5_000;
const LONGEST_CONNECT_MS = 15_000;
/** After this many streams in a row that brought nothing, the state is polled. */
const MOST_FAILURES = 2;
/** Polling interval and its random spread. */
const ASK_MS = 3_000;
const ASK_SPREAD_MS = 2_000;
/** An answer may overtake what the stream is just saying; this long it may still say it. */
const OVERTAKEN_MS = 2_000;
/** After this long without an answer the line is reported gone; the wait itself goes on. */
const SLOW_MS = 5_000;
/** While polling, how often a page checks whether streams come through again. */
const TRY_MS = 30_000;
/** After a restart, a room of 500 reconnects at under 50 per 100 ms, all within ten seconds. */
const FIRST_WAIT_MS = 3_000;
const LONGEST_WAIT_MS = 6_000;
/** After the network returns, or after a refusal: those happen one by one. */
const SOON_MS = 500;
/** A page that wakes up having missed a beat does not wait for the full silence. */
const MISSED_MS = 20_000;
/** A page whose stream another page took over tries again after this long. */
const REPLACED_WAIT_MS = 120_000;
/** A timer this late, on a visible page, means that the device slept. */
const TICK_MS = 5_000;
const SLEPT_MS = 10_000;

/**
 * Opens the stream of a role and keeps it open: closed on every error and reopened with full
 * jitter, and at once when the page comes back or the network does. Where streams are buffered it
 * polls. Returns its stop.
 */
export function openStream<S extends Snapshot>(options: StreamOptions<S>): () => void {
	const path = `/dialogues/${options.dialogue}`;
	let hangUp: (() => void) | undefined;
	let retry: ReturnType<typeof setTimeout> | undefined;
	let next: ReturnType<typeof setTimeout> | undefined;
	let wait = FIRST_WAIT_MS;
	/** when anything last came in, by the clock that keeps running while a phone sleeps */
	let heardAt = 0;
	/** consecutive streams that delivered nothing */
	let failures = 0;
	let asking = false;
	/** increments whenever the page drops the line, so that earlier requests no longer count */
	let visit = 0;
	let newest = -1;
	let epoch = '';
	let stopped = false;
	let said: Connection | undefined;

	function say(connection: Connection, status?: number): void {
		said = connection;
		options.onConnection(connection, status);
	}

	function adopt(snapshot: S | PurgedState): void {
		if (snapshot.lifecycle === 'purged') return erased();
		// another epoch is another database: its versions start over
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
		// a lost line stays lost until something comes in
		if (said === undefined) say('connecting');
		options.clock?.renewed();
		heardAt = Date.now();
		const limit = asking ? LONGEST_CONNECT_MS : CONNECT_MS;
		hangUp = listen(`/api/v1${path}/stream?as=${options.role}`, limit, {
			snapshot(data) {
				const state: unknown = JSON.parse(data);
				// of a server of another version: as good as silence
				if (!options.is(state)) return;
				heardAt = Date.now();
				wait = FIRST_WAIT_MS;
				if (!asking) say('open');
				adopt(state);
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
				if (found !== 'state') return found === 'left';
				if (newest === known) return true;
				await new Promise((then) => setTimeout(then, OVERTAKEN_MS));
				return false;
			},
			// this page reconnects when it is looked at
			replaced() {
				hangUp = undefined;
				say('lost');
				later(open, REPLACED_WAIT_MS);
			},
			ended
		});
	}

	/** The dialogue is gone, and nothing more of it is reported. */
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
			// a very busy device, or a hanging connection: a new one may work
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

	/** An EventSource does not say why it was refused: ask, so that the loop ends with a reason. */
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

	/** Fetches the state once; `left`: nobody waits for the answer any more. */
	async function look(): Promise<'state' | 'trouble' | 'nothing' | 'left'> {
		const mine = visit;
		const slow = setTimeout(() => mine === visit && say('lost'), SLOW_MS);
		// something in between may answer instead
		const answer = await ask(`${path}/state?as=${options.role}`, { is: isStateOf(options.is) });
		clearTimeout(slow);
		if (mine !== visit) return 'left';
		if (answer.ok) {
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

	/** The page is back: reconnect at once, unless its stream is open and was heard recently. */
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

	/** The network is back: open connections hang on the old one. Others get this event too. */
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
		// a hidden page has throttled timers anyway
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
