import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { shape } from '$lib/protocol/shape';
import type { ParticipantSnapshot } from '$lib/protocol/snapshot';
import { openStream, type Connection } from '$lib/live/stream';
import { fakePage } from './fake-event-source';

/** Of what a phone is told, what matters here. */
const isTold = shape<Pick<ParticipantSnapshot, 'version' | 'epoch'>>({
	version: 'number',
	epoch: 'string'
}) as (value: unknown) => value is ParticipantSnapshot;

let page: ReturnType<typeof fakePage>;
let chance = 1;
/** what the server says to who asks for the state; 0: no line; undefined: nothing at all */
let status: number | undefined = 200;
let version = 1;
let asked = 0;
let stop: () => void = () => undefined;
beforeEach(() => {
	vi.useFakeTimers();
	page = fakePage();
	chance = 1;
	status = 200;
	version = 1;
	asked = 0;
	vi.spyOn(Math, 'random').mockImplementation(() => chance);
	vi.stubGlobal('fetch', (url: string, { signal }: { signal: AbortSignal }) => {
		expect(url).toBe('/api/v1/dialogues/d1/state?as=participant');
		asked += 1;
		if (status === undefined) {
			return new Promise((_, reject) => {
				signal.addEventListener('abort', () => reject(new Error('too long')));
			});
		}
		if (status === 0) return Promise.reject(new Error('no line'));
		const body = status === 200 ? { now: 0, state: { version, epoch: 'a' } } : { status };
		return Promise.resolve(Response.json(body, { status }));
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
	const full: boolean[] = [];
	stop = openStream<ParticipantSnapshot>({
		dialogue: 'd1',
		role: 'participant',
		is: isTold,
		closeWhenHidden,
		onSnapshot: (snapshot) => versions.push(snapshot.version),
		onConnection: (connection: Connection, code?: number) => connections.push([connection, code]),
		onFull: (now) => full.push(now)
	});
	return {
		versions,
		full,
		last: () => connections.at(-1),
		said: () => connections.map(([one]) => one)
	};
}
const newest = () => page.streams().at(-1);
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const speak = () => newest()?.say('snapshot', { version, epoch: 'a' });
/** A stream as it should be, for so many seconds. */
async function goWell(seconds: number) {
	newest()?.say('open');
	speak();
	for (let at = 0; at < seconds; at += 10) {
		await wait(10_000);
		newest()?.say('beat', { ok: true, now: 0 });
	}
}

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

	test('that misses a beat is asked after, and given up where there is no answer', async () => {
		const { last } = listen();
		await goWell(30);
		expect([last()?.[0], asked]).toEqual(['open', 0]);
		status = undefined;
		await wait(19_999);
		expect(asked).toBe(0);
		await wait(1);
		expect(asked).toBe(1);
		// nobody is told that all is well while nothing comes
		await wait(5_000);
		expect(last()?.[0]).toBe('lost');
		await wait(10_000);
		expect(page.streams().length).toBe(2);
	});

	test('that misses a beat stays where the server has nothing new, until 45 s of silence', async () => {
		listen();
		await goWell(30);
		await wait(44_999);
		expect([page.streams().length, asked]).toEqual([1, 1]);
		await wait(1);
		expect(page.streams()).toHaveLength(2);
	});

	test('that misses a beat and a state is opened anew, and the state is here', async () => {
		const { versions } = listen();
		await goWell(30);
		version = 2;
		await wait(20_000);
		expect(versions.at(-1)).toBe(2);
		await wait(1_999);
		expect(page.streams()).toHaveLength(1);
		await wait(1);
		expect(page.streams()).toHaveLength(2);
	});

	test('whose state was overtaken by the answer is well, and stays', async () => {
		const { versions } = listen();
		await goWell(30);
		version = 2;
		await wait(20_100);
		expect([versions.at(-1), asked]).toEqual([2, 1]);
		speak();
		await wait(19_000);
		expect(page.streams()).toHaveLength(1);
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

	test('is asked about only when the server answered; while it is down the tries go on', async () => {
		const { said } = listen();
		newest()?.fail(0);
		await wait(3_000);
		expect(asked).toBe(0);
		status = 503;
		newest()?.fail(2);
		await wait(500);
		expect([asked, page.open()]).toEqual([1, []]);
		expect(said().slice(1)).not.toContain('connecting');
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
		await goWell(10);
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
		newest()?.say('beat', { now: 0, ok: false });
		expect(last()?.[0]).toBe('trouble');
		newest()?.say('beat', { now: 0, ok: true });
		expect(last()?.[0]).toBe('open');
	});

	test('a beat that says that the disk is full is passed on, on a line that is well', () => {
		const { full, last } = listen();
		newest()?.say('open');
		speak();
		newest()?.say('beat', { ok: true, full: true, now: 0 });
		newest()?.say('beat', { ok: true, now: 0 });
		expect([full, last()?.[0]]).toEqual([[true, false], 'open']);
	});

	test('a beat without a state is not yet a line that works', () => {
		const { last } = listen();
		newest()?.say('beat', { now: 0, ok: true });
		expect(last()?.[0]).toBe('connecting');
	});
});

describe('streams that are held back on the way', () => {
	test('after two in a row the state is asked for every 3 to 5 s, and that is said', async () => {
		const { versions, last, said } = listen();
		await wait(5_000);
		// the state is here after the first already
		expect([page.streams().length, asked, versions]).toEqual([2, 1, [1]]);
		await wait(5_000);
		expect([asked, last()?.[0]]).toEqual([2, 'asked']);
		version = 2;
		await wait(5_000);
		expect([asked, versions.at(-1), last()?.[0]]).toEqual([3, 2, 'asked']);
		chance = 0;
		await wait(5_000);
		await wait(3_000);
		expect(asked).toBe(5);
		expect(said()).not.toContain('open');
	});

	test('also where they open and say nothing, or are cut after 16 s', async () => {
		const { last } = listen();
		newest()?.say('open');
		newest()?.say('beat', { ok: true, now: 0 });
		await wait(4_000);
		expect(page.streams()).toHaveLength(2);
		await goWell(10);
		await wait(6_000);
		newest()?.fail(0);
		await wait(0);
		expect(last()?.[0]).toBe('asked');
	});

	test('are tried again every half minute, and used once one has come through for 20 s', async () => {
		const { last, said } = listen();
		await wait(10_000);
		for (let tried = 3; tried < 6; tried++) {
			await wait(30_000);
			expect(page.streams()).toHaveLength(tried);
			// a slow line has three times as long
			await wait(15_000);
			expect(page.open()).toHaveLength(0);
		}
		await wait(30_000);
		expect(page.open()).toHaveLength(1);
		await goWell(10);
		expect(last()?.[0]).toBe('asked');
		await goWell(10);
		expect(last()?.[0]).toBe('open');
		const before = asked;
		for (let minute = 0; minute < 3; minute++) await goWell(60);
		expect([asked, page.streams().length]).toEqual([before, 6]);
		expect(said().indexOf('open')).toBe(
			said().length - said().filter((one) => one === 'open').length
		);
	});

	test('while the line is gone as well it says so, and comes back by asking', async () => {
		const { last } = listen();
		status = 0;
		await wait(10_000);
		expect(last()?.[0]).toBe('lost');
		status = undefined;
		await wait(5_000);
		await wait(5_000);
		expect(last()?.[0]).toBe('lost');
		status = 503;
		await wait(15_000);
		expect(last()?.[0]).toBe('trouble');
		status = 200;
		await wait(5_000);
		expect(last()?.[0]).toBe('asked');
	});

	test.each([401, 403, 404, 410])('a refusal with %i ends the asking in words', async (code) => {
		const { last } = listen();
		await wait(10_000);
		status = code;
		await wait(5_000);
		expect(last()).toEqual(['refused', code]);
		const before = asked;
		page.happens('online');
		await wait(120_000);
		expect([asked, page.open().length]).toEqual([before, 0]);
	});

	test('a page out of sight asks nothing; back in sight it asks at once', async () => {
		listen(true);
		await wait(10_000);
		page.becomes('hidden');
		const before = asked;
		await wait(60_000);
		expect(asked).toBe(before);
		page.becomes('visible');
		expect([asked, page.open().length]).toEqual([before + 1, 1]);
	});

	test('the server answers something that is no stream: the state is asked for', async () => {
		const { last } = listen();
		newest()?.fail(2);
		await wait(500);
		newest()?.fail(2);
		await wait(500);
		await wait(0);
		expect([last()?.[0], page.streams().length]).toEqual(['asked', 2]);
	});
});

describe('a device that slept', () => {
	test('asks for the state and opens a new stream as soon as its clock jumps', async () => {
		const { versions } = listen();
		await goWell(30);
		version = 9;
		vi.setSystemTime(Date.now() + 3_600_000);
		await wait(5_000);
		expect([versions.at(-1), page.streams().length, page.open().length]).toEqual([9, 2, 1]);
	});

	test('a page out of sight, whose timers are slow anyway, does not', async () => {
		listen();
		await goWell(30);
		page.becomes('hidden');
		vi.setSystemTime(Date.now() + 60_000);
		await wait(5_000);
		expect([asked, page.streams().length]).toEqual([0, 1]);
	});

	test('a connection that hangs is given up after 5 s, where the one before hung as well', async () => {
		const { last } = listen();
		await goWell(30);
		status = undefined;
		vi.setSystemTime(Date.now() + 60_000);
		await wait(5_000);
		await wait(5_000);
		// lost is said, and every new try is a new connection
		expect([last()?.[0], page.streams().length]).toEqual(['lost', 3]);
		status = 200;
		newest()?.say('open');
		speak();
		expect(last()?.[0]).toBe('open');
	});
});
