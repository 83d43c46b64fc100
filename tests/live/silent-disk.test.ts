import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { builtInDecks } from '$lib/decks/built-in';
import type { Deck } from '$lib/domain/deck';
import type { Entry } from '$lib/domain/entry';
import type { DeviceStore } from '$lib/live/device-store';
import { limitedStore } from '$lib/live/limited-store';
import { memoryStore } from '$lib/live/memory-store';
import type { Joined } from '$lib/protocol/answers/join-answers';

/** In-app browsers have a database that is there and never answers. */

beforeEach(() => {
	vi.useFakeTimers();
	vi.resetModules();
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});
const never = () => new Promise<never>(() => undefined);
const llo = builtInDecks[0] as Deck;
/** What joining answers. */
const JOINED = {
	participant: 'p1',
	dialogue: 'd1',
	title: 'Proef',
	token: 't',
	epoch: 'e',
	seed: 1,
	deck: llo,
	state: {
		participant: 'p1',
		epoch: 'e',
		acknowledged: 0,
		language: 'nl',
		consent: { join: true, research: false },
		seed: 1,
		viewer: false,
		placements: [],
		answers: {},
		entries: [],
		finished: []
	}
} satisfies Joined;
const silent = { open: () => ({}) } as unknown as IDBFactory;

test('a database that never opens is memory after 3 s, and the cookie may stay', async () => {
	vi.stubGlobal('indexedDB', silent);
	const { openDeviceStore } = await import('$lib/live/open-device-store');
	let opened: DeviceStore | undefined;
	void openDeviceStore().then((store) => (opened = store));
	await vi.advanceTimersByTimeAsync(2_999);
	expect(opened).toBeUndefined();
	await vi.advanceTimersByTimeAsync(1);
	expect([opened?.lasting, opened?.passing]).toEqual([false, false]);
});

test('a disk that falls silent rejects after 3 s, and from then on at once', async () => {
	const disk = memoryStore(false);
	const store = limitedStore({ ...disk, writeEntries: never });
	const entry = { seq: 1, kind: 'practice-done' } as Entry;
	const first = store.writeEntries('d1', 'tab', [entry]).catch((error: Error) => error.message);
	await vi.advanceTimersByTimeAsync(3_000);
	expect(await first).toBe('no answer in 3000 ms');
	await expect(store.writeEntries('d1', 'tab', [entry])).rejects.toThrow('does not answer');
});

test('a disk that is full goes on being asked: it may have room again', async () => {
	let full = true;
	const disk = memoryStore(false);
	const store = limitedStore({
		...disk,
		takeLease: (...of) => (full ? Promise.reject(new Error('quota')) : disk.takeLease(...of))
	});
	await expect(store.takeLease('d1', 'tab')).rejects.toThrow('quota');
	full = false;
	await store.takeLease('d1', 'tab');
});

test('nobody is asked in before the phone is ready, and who is in goes on in memory', async () => {
	vi.stubGlobal('indexedDB', silent);
	const asked: string[] = [];
	vi.stubGlobal('fetch', (path: string) => {
		asked.push(path);
		return Promise.resolve(Response.json(JOINED));
	});
	const { join } = await import('$lib/participant/joining/join');
	const { storeOf } = await import('$lib/live/open-device-store');
	const look = { dialogue: 'd1', keptUntil: '2027-01-01' } as Parameters<typeof join>[0];
	const wish = { language: 'nl', join: true, shared: false } as Parameters<typeof join>[3];
	const joining = join(look, '12345678', { participant: 'p1', key: 'k' }, wish);
	await vi.advanceTimersByTimeAsync(2_999);
	expect(asked).toEqual([]);
	await vi.advanceTimersByTimeAsync(1);
	expect((await joining).ok).toBe(true);
	expect(asked).toEqual(['/api/v1/join']);
	const store = await storeOf('d1');
	const kept = await store.read('d1');
	expect([store.lasting, kept?.person.participant]).toEqual([false, 'p1']);
});
