import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ParticipantSnapshot } from '$lib/protocol/snapshot';
import { openStream, type Connection } from '$lib/live/stream';
import { fakePage } from './fake-event-source';

let page: ReturnType<typeof fakePage>;
let chance = 1;
let status = 200;
let asked = 0;
let stop: () => void = () => undefined;
beforeEach(() => {
	vi.useFakeTimers();
	page = fakePage();
	chance = 1;
	status = 200;
	asked = 0;
	vi.spyOn(Math, 'random').mockImplementation(() => chance);
	vi.stubGlobal('fetch', () => {
		asked += 1;
		return status === 0 ? Promise.reject(new Error('no line')) : Promise.resolve({ status });
	});
});
afterEach(() => {
	stop();
	vi.useRealTimers();
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

function listen(closeWhenHidden = false) {
	const connections: (string | number | undefined)[][] = [];
	const versions: number[] = [];
	stop = openStream<ParticipantSnapshot>({
		dialogue: 'd1',
		role: 'participant',
		closeWhenHidden,
		onSnapshot: ({ version }) => versions.push(version),
		onConnection: (connection: Connection, code?: number) => connections.push([connection, code])
	});
	return { versions, last: () => connections.at(-1) };
}
const newest = () => page.streams().at(-1);
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('a broken stream', () => {
	test('is closed at every error and opened again after 3 s, doubling to 6 s', async () => {
		listen();
		const waits = [3_000, 6_000, 6_000, 6_000];
		for (const [at, ms] of waits.entries()) {
			newest()?.fail(0);
			expect(page.open()).toHaveLength(0);
			await wait(ms - 1);
			expect(page.streams()).toHaveLength(at + 1);
			await wait(1);
			expect(page.streams()).toHaveLength(at + 2);
		}
	});

	test('waits any part of that: chance spreads a room over the whole of it', async () => {
		listen();
		chance = 0.25;
		newest()?.fail(0);
		await wait(749);
		expect(page.streams()).toHaveLength(1);
		await wait(1);
		expect(page.streams()).toHaveLength(2);
	});

	test('begins with 3 s again once a state came in', async () => {
		listen();
		for (const ms of [3_000, 6_000, 6_000]) {
			newest()?.fail(0);
			await wait(ms);
		}
		newest()?.say('snapshot', { version: 1, epoch: 'a' });
		newest()?.fail(0);
		await wait(3_000);
		expect(page.streams()).toHaveLength(5);
	});

	test('is given up after 45 s in which nothing at all came in', async () => {
		const { last } = listen();
		newest()?.say('snapshot', { version: 1, epoch: 'a' });
		await wait(30_000);
		newest()?.say('beat', { ok: true });
		await wait(44_999);
		expect(last()?.[0]).toBe('open');
		await wait(1);
		expect([last()?.[0], page.open()]).toEqual(['lost', []]);
		await wait(3_000);
		expect(page.open()).toHaveLength(1);
	});

	test.each([401, 403, 404, 410])('that the server refuses with %i ends in words', async (code) => {
		const { last } = listen();
		status = code;
		newest()?.fail(2);
		await wait(500);
		expect(last()).toEqual(['refused', code]);
		page.happens('online');
		page.becomes('visible');
		await wait(60_000);
		expect(page.streams()).toHaveLength(1);
	});

	test('that is open and says nothing is opened anew after 4 s, and then only after the long silence', () => {
		listen();
		page.streams()[0]?.say('open');
		vi.advanceTimersByTime(3_999);
		expect(page.streams()).toHaveLength(1);
		vi.advanceTimersByTime(1);
		expect(page.streams()).toHaveLength(2);
		expect(page.open()).toHaveLength(1);
		// not again and again: what holds it back may be between
		page.streams()[1]?.say('open');
		vi.advanceTimersByTime(44_999);
		expect(page.streams()).toHaveLength(2);
		vi.advanceTimersByTime(1 + 6_000);
		expect(page.streams()).toHaveLength(3);
	});

	test('that said its first word has the whole silence', () => {
		listen();
		page.streams()[0]?.say('open');
		page.streams()[0]?.say('beat', { ok: true, now: 0 });
		vi.advanceTimersByTime(44_000);
		expect(page.streams()).toHaveLength(1);
	});

	test('is asked about only when the server answered; while it is down the tries go on', async () => {
		listen();
		newest()?.fail(0);
		await wait(3_000);
		expect(asked).toBe(0);
		status = 503;
		newest()?.fail(2);
		await wait(500);
		expect([asked, page.open()]).toEqual([1, []]);
		status = 0;
		await wait(6_000);
		expect([asked, page.open()]).toEqual([2, []]);
		status = 200;
		await wait(6_000);
		expect([asked, page.open().length]).toEqual([3, 1]);
	});
});

describe('a page that comes back', () => {
	test('opens at once what was lost, on pageshow and when it is seen again', async () => {
		listen();
		newest()?.fail(0);
		page.happens('pageshow');
		expect(page.open()).toHaveLength(1);
		newest()?.fail(0);
		page.becomes('visible');
		expect(page.open()).toHaveLength(1);
		await wait(10_000);
		expect(page.streams()).toHaveLength(3);
	});

	test('keeps a stream that is well: one a page, whatever wakes it', async () => {
		listen();
		newest()?.say('snapshot', { version: 1, epoch: 'a' });
		for (const name of ['pageshow', 'pageshow'] as const) page.happens(name);
		page.becomes('hidden');
		page.becomes('visible');
		expect(page.streams()).toHaveLength(1);
	});

	test('does not trust a stream that missed a beat while the page slept', async () => {
		listen();
		newest()?.say('snapshot', { version: 1, epoch: 'a' });
		vi.setSystemTime(Date.now() + 30_000);
		page.becomes('visible');
		expect([page.streams().length, page.open().length]).toEqual([2, 1]);
	});

	test('opens again when the network does, spread over half a second', async () => {
		listen();
		newest()?.say('snapshot', { version: 1, epoch: 'a' });
		page.happens('online');
		expect(page.open()).toHaveLength(0);
		await wait(500);
		expect(page.open()).toHaveLength(1);
	});

	test('on a phone is closed while hidden, and only then', async () => {
		listen(true);
		page.becomes('hidden');
		page.happens('online');
		page.happens('pageshow');
		await wait(60_000);
		expect([page.streams().length, page.open().length]).toEqual([1, 0]);
		page.becomes('visible');
		expect(page.open()).toHaveLength(1);
	});
});

describe('what comes in', () => {
	test('an older state of the same database is passed over, one of another database is not', () => {
		const { versions } = listen();
		newest()?.say('snapshot', { version: 7, epoch: 'a' });
		newest()?.say('snapshot', { version: 6, epoch: 'a' });
		newest()?.say('snapshot', { version: 7, epoch: 'a' });
		newest()?.say('snapshot', { version: 2, epoch: 'b' });
		expect(versions).toEqual([7, 7, 2]);
	});

	test('a beat that says that the database is out of reach is passed on as trouble', () => {
		const { last } = listen();
		newest()?.say('beat', { ok: false });
		expect(last()?.[0]).toBe('trouble');
		newest()?.say('beat', { ok: true });
		expect(last()?.[0]).toBe('open');
	});
});
