import { randomBytes } from 'node:crypto';
import type { App } from '../app';
import { phoneAddresses } from '../network/phone-addresses';
import { EVERY_DIALOGUE } from '../store/store';
import { encodeBeat } from './encode-snapshot';
import { endSpread } from './end-spread';
import { createAskers } from './askers';
import type { Hub, Subscriber } from '../hub-port';
import { leavePresence, presentAs, refreshPresence, writePresence } from './presence';
import { watchReach } from './reach';
import { openRoom, type Room } from './room';
import { versionsOf } from './versions';

const BEAT_MS = 15_000;
const REFRESH_PRESENCE_MS = 2_000;
/** arrivals and departures within this time are written together */
const PRESENCE_WAIT_MS = 200;
const POLL_MS = 1_000;
/** maximum of polls pending before no more are started */
const MOST_POLLS = 3;

interface Present {
	timer: NodeJS.Timeout | undefined;
	/** numbers as they were written */
	written: string;
}

/** Streams of this process, one room per dialogue. What starts returns its stop. */
export function startHub(getApp: () => App): Hub {
	const process = randomBytes(9).toString('base64url');
	const rooms = new Map<string, Room>();
	const presence = new Map<string, Present>();
	const tally = { broadcasts: 0, sent: 0, dropped: 0 };
	const reach = watchReach(beat);
	const askers = createAskers(presenceChanged);
	let stopping = false;
	let polls = 0;
	/** where phones could connect at the last check */
	const last = { addresses: '', inPlace: true };

	const beatNow = () => encodeBeat(reach.ok(), getApp().storage.full(), getApp().now());

	function beat(): void {
		const event = beatNow();
		for (const room of rooms.values()) room.tell(event);
	}

	/** If not, answers taken now would be lost: phones hear it is out of reach, and keep them. */
	function inPlace(): boolean {
		const { store, log, config } = getApp();
		const now = store.inPlace();
		if (now !== last.inPlace) {
			if (now) log('warn', 'the database is in its place again');
			else {
				log(
					'error',
					'the database was removed or replaced while it was in use; nothing is taken until it is put back: stop this server, put the folder right, start again',
					{ folder: config.dataDir }
				);
			}
		}
		last.inPlace = now;
		return now;
	}

	/** Notifications are hints: every process also asks, once for all its dialogues. */
	async function poll(): Promise<void> {
		if (!inPlace()) return;
		if (rooms.size === 0) return reach.reached();
		if (polls >= MOST_POLLS) return;
		polls += 1;
		try {
			const versions = await versionsOf(getApp().store, [...rooms.keys()]);
			reach.reached();
			const addresses = JSON.stringify(phoneAddresses(getApp().config));
			const moved = addresses !== last.addresses;
			last.addresses = addresses;
			for (const [dialogue, version] of versions) {
				rooms.get(dialogue)?.look(moved ? undefined : version);
			}
		} catch (error) {
			if (!stopping) getApp().log('warn', 'versions not read', { error: String(error) });
		} finally {
			polls -= 1;
		}
	}

	function leave(dialogue: string, subscriber: Subscriber): void {
		const room = rooms.get(dialogue);
		if (!room?.remove(subscriber)) return;
		if (presentAs(subscriber) !== undefined) presenceChanged(dialogue);
		if (room.size() > 0) return;
		room.stop();
		rooms.delete(dialogue);
	}

	/** By stream or by asking, ascending. */
	const here = (dialogue: string): readonly number[] =>
		[...new Set([...(rooms.get(dialogue)?.numbers() ?? []), ...askers.of(dialogue)])].sort(
			(a, b) => a - b
		);

	function presenceChanged(dialogue: string): void {
		if (stopping) return;
		const one = presence.get(dialogue) ?? { timer: undefined, written: '[]' };
		presence.set(dialogue, one);
		one.timer ??= setTimeout(() => {
			one.timer = undefined;
			const numbers = here(dialogue);
			const now = JSON.stringify(numbers);
			if (numbers.length === 0) presence.delete(dialogue);
			// a second tab of somebody who is here already
			if (now === one.written) return;
			one.written = now;
			const app = getApp();
			writePresence(app.store, process, dialogue, numbers, app.now()).catch((error: unknown) => {
				one.written = '';
				notWritten(error);
			});
		}, PRESENCE_WAIT_MS);
	}

	function notWritten(error: unknown): void {
		// a full disk is logged once
		if (getApp().storage.full()) return;
		getApp().log('warn', 'presence not written', { error: String(error) });
	}

	function refresh(): void {
		const present = new Map(
			[...new Set([...rooms.keys(), ...askers.dialogues()])].flatMap((dialogue) => {
				const numbers = here(dialogue);
				return numbers.length > 0 ? [[dialogue, numbers] as const] : [];
			})
		);
		if (present.size === 0) return;
		const app = getApp();
		refreshPresence(app.store, process, present, app.now()).catch(notWritten);
	}

	getApp().storage.onChange(beat);
	const stopListening = getApp().store.onChange((dialogue) => {
		if (dialogue === EVERY_DIALOGUE) void poll();
		else rooms.get(dialogue)?.look();
	});
	const timers = [
		setInterval(beat, BEAT_MS),
		setInterval(refresh, REFRESH_PRESENCE_MS),
		setInterval(() => void poll(), POLL_MS)
	];

	return {
		subscribe(dialogue, subscriber) {
			if (stopping) {
				subscriber.end();
				return () => undefined;
			}
			let room = rooms.get(dialogue);
			if (!room) {
				const onGone = (gone: Subscriber) => leave(dialogue, gone);
				room = openRoom({ app: getApp, dialogue, reach, tally, onGone });
				rooms.set(dialogue, room);
			}
			room.add(subscriber);
			subscriber.send(beatNow());
			if (presentAs(subscriber) !== undefined) presenceChanged(dialogue);
			return () => leave(dialogue, subscriber);
		},
		asked(dialogue, reader) {
			const number = presentAs(reader);
			if (number !== undefined && !stopping) askers.asked(dialogue, number);
		},
		figures: () => ({
			rooms: rooms.size,
			streams: [...rooms.values()].reduce((sum, room) => sum + room.size(), 0),
			...tally,
			reached: reach.ok()
		}),
		async stop() {
			stopping = true;
			for (const timer of timers) clearInterval(timer);
			askers.stop();
			for (const { timer } of presence.values()) clearTimeout(timer);
			await endSpread([...rooms.values()].flatMap((room) => room.subscribers()));
			stopListening();
			reach.stop();
			for (const room of rooms.values()) room.stop();
			rooms.clear();
			const { store, log } = getApp();
			await leavePresence(store, process).catch((error: unknown) =>
				log('warn', 'presence not taken back', { error: String(error) })
			);
		}
	};
}
