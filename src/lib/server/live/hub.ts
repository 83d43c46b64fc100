import { randomBytes } from 'node:crypto';
import type { SnapshotRole } from '$lib/protocol/snapshot';
import type { App } from '../app';
import { first } from '../store/store';
import type { Hub, Subscriber } from './hub-port';
import { refreshPresence, writePresence } from './presence';
import { snapshotsOf, type Snapshots } from './snapshots';

/** Counts reach the screens at most twice a second; commands at once. */
const COUNTS_MS = 500;
const BEAT_MS = 15_000;
const REFRESH_PRESENCE_MS = 2_000;
const POLL_MS = 1_000;
/** A database that does not answer within this is said to be out of reach. */
const REACH_MS = 2_000;

interface Room {
	readonly subscribers: Set<Subscriber>;
	sentVersion: number;
	sentRev: number;
	sentAt: number;
	refreshing: boolean;
	again: boolean;
	timer: NodeJS.Timeout | undefined;
	presence: NodeJS.Timeout | undefined;
	/** the newest states built here, shared by all who read them */
	latest: Snapshots | undefined;
	encoded: Partial<Record<SnapshotRole, Uint8Array>>;
}

const encoder = new TextEncoder();
/** A sign of life, and the time here: clocks of laptops are wrong (L5). */
const beatEvent = (ok: boolean, now: number) =>
	encoder.encode(`event: beat\ndata: ${JSON.stringify({ ok, now })}\n\n`);

export function startHub(getApp: () => App): Hub {
	const process = randomBytes(9).toString('base64url');
	const rooms = new Map<string, Room>();
	let healthy = true;

	/** The present states; built only when the dialogue has a version that this process has not seen. */
	async function latest(dialogue: string, room: Room): Promise<Snapshots | undefined> {
		const { store } = getApp();
		const version = await store.read(function* () {
			const row = yield* first(
				store.sql.selectFrom('dialogues').select('version').where('id', '=', dialogue)
			);
			return row?.version;
		});
		if (room.latest && room.latest.version === version) return room.latest;
		room.latest = await snapshotsOf(getApp(), dialogue);
		room.encoded = {};
		return room.latest;
	}

	function encode(room: Room, snapshots: Snapshots, role: SnapshotRole): Uint8Array {
		return (room.encoded[role] ??= encoder.encode(
			`id: ${snapshots.version}\nevent: snapshot\ndata: ${JSON.stringify(snapshots[role])}\n\n`
		));
	}

	async function refresh(dialogue: string, room: Room): Promise<void> {
		if (room.refreshing) {
			room.again = true;
			return;
		}
		room.refreshing = true;
		// a database that says nothing at all is out of reach too
		const silent = setTimeout(() => setHealthy(false), REACH_MS);
		try {
			const snapshots = await latest(dialogue, room);
			setHealthy(true);
			if (!snapshots || snapshots.version === room.sentVersion) return;
			const wait = room.sentAt + COUNTS_MS - Date.now();
			if (snapshots.rev === room.sentRev && wait > 0) {
				room.timer ??= setTimeout(() => {
					room.timer = undefined;
					void refresh(dialogue, room);
				}, wait);
				return;
			}
			room.sentVersion = snapshots.version;
			room.sentRev = snapshots.rev;
			room.sentAt = Date.now();
			const here = new Set(snapshots.facilitator.people.map(({ participant }) => participant));
			const keys = new Set(snapshots.facilitator.keys.map(({ id }) => id));
			for (const subscriber of room.subscribers) {
				const { role, number, key } = subscriber;
				const erased = number !== undefined && !here.has(String(number));
				// a purge takes the keys along: that is said by the state itself
				const over = snapshots.facilitator.lifecycle === 'purged';
				const revoked = key !== undefined && !keys.has(key) && !over;
				// erased or shut out elsewhere: the page asks again and hears why
				if (erased || revoked) subscriber.end();
				else deliver(dialogue, room, subscriber, encode(room, snapshots, role));
			}
		} catch (error) {
			setHealthy(false);
			getApp().log('error', 'snapshot failed', { error: String(error) });
		} finally {
			clearTimeout(silent);
			room.refreshing = false;
			if (room.again) {
				room.again = false;
				void refresh(dialogue, room);
			}
		}
	}

	function deliver(dialogue: string, room: Room, subscriber: Subscriber, event: Uint8Array): void {
		if (!subscriber.send(event)) leave(dialogue, room, subscriber);
	}

	function setHealthy(now: boolean): void {
		if (now === healthy) return;
		healthy = now;
		beat();
	}

	function beat(): void {
		const event = beatEvent(healthy, getApp().now());
		for (const [dialogue, room] of rooms) {
			for (const subscriber of room.subscribers) deliver(dialogue, room, subscriber, event);
		}
	}

	function leave(dialogue: string, room: Room, subscriber: Subscriber): void {
		if (!room.subscribers.delete(subscriber)) return;
		if (subscriber.number !== undefined) presenceChanged(dialogue, room);
		if (room.subscribers.size === 0) {
			clearTimeout(room.timer);
			room.timer = undefined;
			rooms.delete(dialogue);
		}
	}

	function presenceChanged(dialogue: string, room: Room): void {
		room.presence ??= setTimeout(() => {
			room.presence = undefined;
			const numbers = [...room.subscribers].flatMap((one) => one.number ?? []);
			const app = getApp();
			writePresence(app.store, process, dialogue, [...new Set(numbers)], app.now()).catch(
				(error: unknown) => app.log('warn', 'presence not written', { error: String(error) })
			);
		}, 200);
	}

	const { store } = getApp();
	const stopListening = store.onChange((dialogue) => {
		const changed = dialogue === '*' ? [...rooms] : [[dialogue, rooms.get(dialogue)] as const];
		for (const [id, room] of changed) if (room) void refresh(id, room);
	});
	const beating = setInterval(beat, BEAT_MS);
	const presence = setInterval(() => {
		if (rooms.size === 0) return;
		const app = getApp();
		refreshPresence(app.store, process, app.now()).catch(() => setHealthy(false));
	}, REFRESH_PRESENCE_MS);
	// notifications are hints: every process also looks by itself
	const polling = setInterval(() => {
		for (const [dialogue, room] of rooms) void refresh(dialogue, room);
	}, POLL_MS);

	return {
		async subscribe(dialogue, subscriber) {
			let room = rooms.get(dialogue);
			if (!room) {
				room = {
					subscribers: new Set(),
					sentVersion: -1,
					sentRev: -1,
					sentAt: 0,
					refreshing: false,
					again: false,
					timer: undefined,
					presence: undefined,
					latest: undefined,
					encoded: {}
				};
				rooms.set(dialogue, room);
			}
			const here = room;
			here.subscribers.add(subscriber);
			if (subscriber.number !== undefined) presenceChanged(dialogue, here);
			deliver(dialogue, here, subscriber, beatEvent(healthy, getApp().now()));
			const snapshots = await latest(dialogue, here);
			if (snapshots) deliver(dialogue, here, subscriber, encode(here, snapshots, subscriber.role));
			return () => leave(dialogue, here, subscriber);
		},
		size: () => [...rooms.values()].reduce((sum, room) => sum + room.subscribers.size, 0),
		stop() {
			stopListening();
			clearInterval(beating);
			clearInterval(presence);
			clearInterval(polling);
			for (const room of rooms.values()) {
				clearTimeout(room.timer);
				clearTimeout(room.presence);
				for (const subscriber of room.subscribers) subscriber.end();
			}
			rooms.clear();
		}
	};
}
