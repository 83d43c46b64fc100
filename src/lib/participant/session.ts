import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Entry } from '$lib/domain/entry';
import { ask } from '$lib/live/api';
import { isErased, isOwnState } from '$lib/protocol/answers/join-answers';
import { LeaseLost, type DeviceStore, type Kept } from '$lib/live/device-store';
import { createOutbox, type Outbox, type Sending, type Unnumbered } from '$lib/live/outbox';
import type { Aside, Person, Progress } from '$lib/live/person';
import { sendEntries } from '$lib/live/send-entries';
import type { Connection } from '$lib/live/stream';
import { isForParticipant } from '$lib/protocol/answers/snapshot-answers';
import type { Erased } from '$lib/protocol/join-request';
import type { ParticipantSnapshot } from '$lib/protocol/snapshot';

/** Everything a participant's page shows; the rest is derived from it. */
export interface SessionState {
	readonly person: Person;
	/** what was said, in `seq` order */
	readonly entries: readonly Entry[];
	readonly progress: Progress;
	readonly sending: Sending;
	/** entries the server does not have yet */
	readonly waiting: number;
	readonly connection: Connection;
	/** written to the device's disk; false on a shared phone or where the browser refuses */
	readonly lasting: boolean;
	/** another tab of this browser took over */
	readonly elsewhere: boolean;
	/** erased by the person, or the dialogue was wiped */
	readonly gone: 'erased' | 'purged' | undefined;
	/** where this person's data was until erased here; unknown if another device erased it */
	readonly erased?: Erased;
}

export interface Session {
	readonly store: Pick<StoreApi<SessionState>, 'getState' | 'subscribe'>;
	/** Says something: shown at once, written on the device meanwhile, and then sent. */
	readonly say: (entry: Unnumbered) => Promise<void>;
	/** Remembers on this device alone what was passed and put off. */
	readonly putAside: (part: Partial<Aside>) => void;
	/** Stops and erases everything of this person; false when the server could not be reached. */
	readonly erase: () => Promise<boolean>;
	/** Brings what waits to the server now. */
	readonly flush: () => void;
	readonly stop: () => void;
}

interface SessionOptions {
	readonly device: DeviceStore;
	readonly kept: Kept;
	/** id of this tab */
	readonly tab: string;
	/** called when this person must go from the device's lists */
	readonly onWiped?: (dialogue: string) => void;
}

/** How often a tab looks whether another one took over. */
const LEASE_LOOK_MS = 1500;
/** After this many refusals the cookie will not be accepted. */
const MOST_SESSIONS = 5;
/** Wait before the token is swapped again. */
const AGAIN_MS = 1_000;
/** Phones spread fetching their own state over this time. */
const SPREAD_MS = 2000;

/** A participant's page: a store, its outbox and the stream before it. Returns its stop. */
export function createSession({ device, kept, tab, onWiped }: SessionOptions): Session {
	const { person } = kept;
	const { dialogue, token, language } = person;
	const path = `/participants/${person.participant}`;
	const store = createStore<SessionState>()(() => ({
		person,
		entries: kept.entries,
		progress: kept.progress,
		sending: 'saved',
		waiting: 0,
		connection: 'connecting',
		lasting: device.lasting,
		elsewhere: false,
		gone: undefined
	}));
	const get = store.getState;
	let stopped = false;
	let sessions = 0;
	let again: ReturnType<typeof setTimeout> | undefined;
	/** the `personal` for which the own state is here or being fetched */
	let asked = kept.progress.personal ?? 0;
	const stops: (() => void)[] = [];

	async function keep(entries: readonly Entry[], gone: readonly number[] = []): Promise<void> {
		try {
			await device.writeEntries(dialogue, tab, entries, gone);
		} catch (error) {
			if (error instanceof LeaseLost) {
				moveElsewhere();
				throw error;
			}
			// the disk refuses: go on in memory, and say so
			store.setState({ lasting: false });
		}
	}

	function progress(part: Partial<Progress>): void {
		const next = { ...get().progress, ...part };
		store.setState({ progress: next });
		if (get().elsewhere || get().gone) return;
		device.writeProgress(dialogue, next).catch(() => store.setState({ lasting: false }));
	}

	const outbox: Outbox = createOutbox(
		{
			keep,
			send: (epoch, entries) => sendEntries(person, epoch, entries),
			onChange(line, sending) {
				const waiting = line.entries.filter((entry) => entry.seq > line.acknowledged).length;
				store.setState({ entries: line.entries, sending, waiting });
				const before = get().progress;
				const { acknowledged, epoch, verdicts } = line;
				if (
					acknowledged !== before.acknowledged ||
					epoch !== before.epoch ||
					verdicts !== before.verdicts
				) {
					progress({ acknowledged, epoch, verdicts });
				}
				if (sending === 'erased' || sending === 'purged') void wipe(sending);
			},
			onRefill: () => void refill()
		},
		{ entries: kept.entries, ...kept.progress }
	);

	/** Fetches this person's own state, for what another device or an earlier visit said. */
	async function refill(): Promise<void> {
		const personal = asked;
		const answer = await ask(path, { is: isOwnState, key: token, language });
		if (stopped) return;
		// the next snapshot asks again
		if (!answer.ok) asked = -1;
		if (answer.ok) {
			await outbox.fill(answer.value.entries as Entry[], answer.value.acknowledged);
			progress({ personal, pair: answer.value.pair });
		} else if (answer.problem?.code === 'erased' || answer.problem?.code === 'purged') {
			await wipe(answer.problem.code);
		}
	}

	async function wipe(gone: 'erased' | 'purged'): Promise<void> {
		stop();
		store.setState({ gone, entries: [] });
		onWiped?.(dialogue);
		await device.wipe(dialogue).catch(() => {});
	}

	function moveElsewhere(): void {
		stop();
		store.setState({ elsewhere: true });
	}

	function seen(snapshot: ParticipantSnapshot): void {
		const before = get().progress.snapshot;
		store.setState({ progress: { ...get().progress, snapshot } });
		// counts change often and are useless after a reload
		if (before?.rev !== snapshot.rev || before.epoch !== snapshot.epoch) progress({ snapshot });
		if (asked !== snapshot.personal) {
			asked = snapshot.personal;
			setTimeout(() => void refill(), Math.random() * SPREAD_MS);
		}
		if (before !== undefined && before.epoch !== snapshot.epoch) outbox.wake();
	}

	/** Swaps the token for the cookie of the stream, and opens it. */
	async function listen(): Promise<void> {
		const swapped = await ask('/session', {
			method: 'POST',
			body: { dialogue, role: 'participant', key: token, passing: device.passing }
		});
		if (stopped) return;
		// where cookies are refused, retrying helps nobody
		if (swapped.ok || swapped.problem) sessions += 1;
		// fetched beside the first card, not before it; offline it is tried again
		const part = await import('$lib/live/stream').catch(() => undefined);
		if (stopped) return;
		if (!part) {
			store.setState({ connection: 'lost' });
			again = setTimeout(() => void listen(), AGAIN_MS);
			return;
		}
		stops.push(
			part.openStream<ParticipantSnapshot>({
				dialogue,
				role: 'participant',
				is: isForParticipant,
				closeWhenHidden: true,
				onSnapshot: seen,
				onPurged: () => void wipe('purged'),
				onConnection(connection, status) {
					store.setState({ connection });
					const here = connection === 'open' || connection === 'asked';
					if (here && get().sending === 'waiting') outbox.wake();
					if (connection !== 'refused') return;
					// the person or the dialogue may be gone: own state says which
					if (status !== 401) void refill();
					// the cookie never came, or is gone
					else if (sessions < MOST_SESSIONS) again = setTimeout(() => void listen(), AGAIN_MS);
				}
			})
		);
	}

	function on(target: EventTarget, name: string, handle: () => void): void {
		target.addEventListener(name, handle);
		stops.push(() => target.removeEventListener(name, handle));
	}

	function stop(): void {
		stopped = true;
		clearTimeout(again);
		outbox.stop();
		for (const end of stops.splice(0)) end();
	}

	for (const name of ['online', 'pageshow', 'pagehide']) on(globalThis, name, outbox.wake);
	on(document, 'visibilitychange', outbox.wake);
	const look = setInterval(() => {
		if (document.visibilityState === 'hidden') return;
		device.holdsLease(dialogue, tab).then(
			(mine) => !mine && moveElsewhere(),
			() => {}
		);
	}, LEASE_LOOK_MS);
	stops.push(() => clearInterval(look));
	void listen();
	if (kept.entries.length < kept.progress.acknowledged) void refill();

	return {
		store,
		async say(entry) {
			await outbox.add(entry);
		},
		async erase() {
			if (!person.viewer) {
				const answer = await ask(path, { is: isErased, method: 'DELETE', key: token, language });
				const known = answer.ok || answer.problem?.status === 410;
				if (!known) return false;
				if (answer.ok) store.setState({ erased: answer.value });
			}
			await wipe('erased');
			return true;
		},
		putAside(part) {
			const before = get().progress.aside ?? { passed: [], later: [] };
			progress({ aside: { ...before, ...part } });
		},
		flush: outbox.wake,
		stop
	};
}
