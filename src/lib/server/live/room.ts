import type { App } from '../app';
import { encodeSnapshot, PURGED, REPLACED, type Encoded } from './encode-snapshot';
import type { Subscriber } from '../hub-port';
import { newerSnapshots } from './snapshot-cache';
import { presentAs } from './presence';
import { REACH_MS, type Reach } from './reach';
import type { NothingLeft, Snapshots } from './snapshots';
import { throughDoor } from './through-door';

/** Counts reach the screens at most twice a second; commands at once. */
const COUNTS_MS = 500;

/** Streams at a time, in this process: of one participant, and of one link to a wall or a panel. */
export const MOST_STREAMS = { participant: 5, key: 50 };
const REPLACED_MS = 100;

/** Counted since the start by all rooms together. */
export interface Tally {
	broadcasts: number;
	sent: number;
	dropped: number;
}

/** Everybody of this process who looks at one dialogue. */
export interface Room {
	readonly size: () => number;
	/** numbers of people with an open stream, and the wall's, ascending */
	readonly numbers: () => readonly number[];
	readonly add: (subscriber: Subscriber) => void;
	/** Returns whether it was there. */
	readonly remove: (subscriber: Subscriber) => boolean;
	/** Looks for a newer state and sends it. @param seen a version read elsewhere, if any */
	readonly look: (seen?: number) => void;
	readonly tell: (event: Uint8Array) => void;
	readonly subscribers: () => readonly Subscriber[];
	readonly stop: () => void;
}

interface Parts {
	readonly app: () => App;
	readonly dialogue: string;
	readonly reach: Reach;
	readonly tally: Tally;
	/** a reader was too slow, or has been replaced */
	readonly onGone: (subscriber: Subscriber) => void;
}

export function openRoom({ app, dialogue, reach, tally, onGone }: Parts): Room {
	/** what each was sent last */
	const sent = new Map<Subscriber, Encoded | undefined>();
	/** who has which, oldest first */
	const held = new Map<string, Set<Subscriber>>();
	/** by role, and for panels and walls by the address they came by */
	const encoded = new Map<string, { of: Snapshots | NothingLeft; event: Encoded }>();
	/** what the room was sent last */
	let newest: Snapshots | NothingLeft | undefined;
	let sentAt = -Infinity;
	/** when the pending state was requested; stays set if that failed */
	let askedAt: number | undefined;
	let again = false;
	/** rises with every look, so that a hung one no longer counts */
	let round = 0;
	let later: NodeJS.Timeout | undefined;
	let stopped = false;

	function eventOf(snapshots: Snapshots | NothingLeft, { role, came }: Subscriber): Encoded {
		if (snapshots.lifecycle === 'purged') return PURGED;
		const key = role === 'participant' ? role : `${role} ${came ?? ''}`;
		const known = encoded.get(key);
		if (known?.of === snapshots) return known.event;
		const event = encodeSnapshot(throughDoor(snapshots, role, came), known?.event);
		encoded.set(key, { of: snapshots, event });
		return event;
	}

	function give(subscriber: Subscriber, event: Encoded): void {
		if (sent.get(subscriber) === event) return;
		sent.set(subscriber, event);
		if (subscriber.send(event.bytes)) tally.sent += 1;
		else {
			tally.dropped += 1;
			onGone(subscriber);
		}
	}

	function send(snapshots: Snapshots | NothingLeft): void {
		newest = snapshots;
		sentAt = performance.now();
		tally.broadcasts += 1;
		if (snapshots.lifecycle === 'purged') {
			// a purge also removes people and keys: everybody hears that it is over
			for (const subscriber of [...sent.keys()]) give(subscriber, PURGED);
			return;
		}
		const here = new Set(snapshots.numbers);
		const valid = new Set(snapshots.facilitator.keys.map(({ id }) => id));
		for (const subscriber of [...sent.keys()]) {
			const { number, key } = subscriber;
			const erased = number !== undefined && !here.has(number);
			const revoked = key !== undefined && !valid.has(key);
			// erased or revoked by another process: the page asks again and hears why
			if (erased || revoked) subscriber.end();
			else give(subscriber, eventOf(snapshots, subscriber));
		}
	}

	/** Keeps the newest streams of a person or key, so that a new one is never refused. */
	function replaceOldest({ role, holder }: Subscriber): void {
		const theirs = [...(held.get(holder) ?? [])];
		const most = role === 'participant' ? MOST_STREAMS.participant : MOST_STREAMS.key;
		for (const one of theirs.slice(0, Math.max(0, theirs.length - most + 1))) {
			one.send(REPLACED);
			onGone(one);
			// lets what was just written go out first
			setTimeout(one.end, REPLACED_MS).unref();
		}
	}

	/** Sends what is new. */
	async function lookOnce(mine: number): Promise<void> {
		again = false;
		askedAt = performance.now();
		reach.asked(dialogue);
		const due = sentAt + COUNTS_MS - performance.now();
		const found = await newerSnapshots(app(), dialogue, newest, due <= 0);
		if (stopped || mine !== round) return;
		reach.reached();
		reach.sound(dialogue);
		if (found === 'later') {
			later ??= setTimeout(() => {
				later = undefined;
				void look();
			}, due);
		} else if (found !== 'same') send(found);
		// newcomers get the whole state as well
		for (const [subscriber, event] of [...sent]) {
			if (!event && newest) give(subscriber, eventOf(newest, subscriber));
		}
	}

	async function look(): Promise<void> {
		again = true;
		if (stopped || (askedAt !== undefined && performance.now() - askedAt < REACH_MS)) return;
		const mine = (round += 1);
		try {
			while (again && !stopped) {
				await lookOnce(mine);
				// it hung, and another look has begun
				if (mine !== round) return;
			}
			askedAt = undefined;
		} catch (error) {
			if (mine !== round || stopped) return;
			askedAt = -Infinity;
			app().log('error', 'snapshot failed', { error: String(error) });
		}
	}

	return {
		size: () => sent.size,
		numbers: () =>
			[...new Set([...sent.keys()].flatMap((one) => presentAs(one) ?? []))].sort((a, b) => a - b),
		add(subscriber) {
			replaceOldest(subscriber);
			sent.set(subscriber, undefined);
			held.set(subscriber.holder, (held.get(subscriber.holder) ?? new Set()).add(subscriber));
			void look();
		},
		remove(subscriber) {
			const theirs = held.get(subscriber.holder);
			theirs?.delete(subscriber);
			if (theirs?.size === 0) held.delete(subscriber.holder);
			return sent.delete(subscriber);
		},
		look(seen) {
			const open = askedAt !== undefined;
			if (open || seen === undefined || newest?.version !== seen) void look();
		},
		tell(event) {
			for (const subscriber of [...sent.keys()]) {
				if (!subscriber.send(event)) onGone(subscriber);
			}
		},
		subscribers: () => [...sent.keys()],
		stop() {
			stopped = true;
			clearTimeout(later);
			reach.sound(dialogue);
		}
	};
}
