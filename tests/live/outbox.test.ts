import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as fc from 'fast-check';
import type { Entry } from '../../src/lib/domain/entry';
import { foldSort } from '../../src/lib/domain/sort';
import { memoryStore } from '../../src/lib/live/memory-store';
import { createOutbox, type Outbox, type OutboxOptions } from '../../src/lib/live/outbox';
import { noProgress } from '../../src/lib/live/device-store';
import { FakeServer, refused } from './fake-server';
import { move } from './move';

const unnumbered = (card: string, pile: string | null = 'helps') => {
	const { seq, ...rest } = move(1, card, pile);
	return seq === 1 ? rest : rest;
};
const pileOf = (entries: Iterable<Entry>) =>
	Object.fromEntries([...foldSort(entries, 'factors-1')].map(([card, { pile }]) => [card, pile]));

interface Desk {
	readonly server: FakeServer;
	readonly outbox: Outbox;
	readonly seen: { entries: readonly Entry[]; how: string };
	readonly written: Entry[];
}

/** An outbox on a fake server; `fault` may answer in its place. */
function desk(
	part: Partial<OutboxOptions> = {},
	fault?: (
		server: FakeServer,
		batch: readonly Entry[]
	) => ReturnType<FakeServer['take']> | 'lost' | undefined
): Desk {
	const server = new FakeServer();
	const written: Entry[] = [];
	const seen: { entries: readonly Entry[]; how: string } = { entries: [], how: '' };
	const outbox = createOutbox(
		{
			random: () => 1,
			async keep(entries, gone = []) {
				for (const seq of gone)
					written.splice(
						written.findIndex((one) => one.seq === seq),
						1
					);
				for (const entry of entries) {
					const at = written.findIndex((one) => one.seq === entry.seq);
					if (at < 0) written.push(entry);
					else written[at] = entry;
				}
			},
			async send(_epoch, batch) {
				const answer = fault?.(server, batch);
				if (answer === 'lost') {
					server.take(batch);
					return { ok: false, problem: undefined };
				}
				return answer ?? server.take(batch);
			},
			onChange(line, how) {
				seen.entries = line.entries;
				seen.how = how;
			},
			...part
		},
		{ ...noProgress, entries: [] }
	);
	return { server, outbox, seen, written };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('an entry is shown while the device writes it, and sent when that is done', async () => {
	const steps: string[] = [];
	let written = () => {};
	const { outbox } = desk({
		keep: () => {
			steps.push('writing');
			return new Promise((done) => (written = done));
		},
		onChange: (line) => steps.push(`shown ${line.entries.length}`),
		send: async () => {
			steps.push('sent');
			return { ok: true, value: { acknowledged: 1, verdicts: [], epoch: 'first' } };
		}
	});
	steps.length = 0;
	await outbox.add(unnumbered('a'));
	// the network coming back is no reason to send what a kill could still take away here
	outbox.wake();
	await vi.advanceTimersByTimeAsync(60_000);
	expect(steps.slice(0, 2)).toEqual(['writing', 'shown 1']);
	expect(steps).not.toContain('sent');
	written();
	await vi.runAllTimersAsync();
	expect(steps).toContain('sent');
});

test('an entry the device could not write is taken back, and never sent', async () => {
	const { outbox, server, seen } = desk({ keep: () => Promise.reject(new Error('lease lost')) });
	await outbox.add(unnumbered('a'));
	await vi.runAllTimersAsync();
	expect(seen.entries).toEqual([]);
	expect(server.requests).toEqual([]);
});

test('without a network it tries again, later and later, at most ten seconds apart', async () => {
	const times: number[] = [];
	const { outbox, seen } = desk({}, () => {
		times.push(Date.now());
		return { ok: false, problem: undefined };
	});
	await outbox.add(unnumbered('a'));
	await vi.advanceTimersByTimeAsync(60_000);
	const waits = times.slice(1).map((time, index) => time - (times[index] ?? 0));
	expect(waits.slice(0, 6)).toEqual([500, 1000, 2000, 4000, 8000, 10_000]);
	expect(Math.max(...waits)).toBe(10_000);
	expect(seen.how).toBe('waiting');
	outbox.stop();
});

test('when the network comes back it sends at once', async () => {
	let online = false;
	const { outbox, server, seen } = desk({}, () =>
		online ? undefined : { ok: false, problem: undefined }
	);
	await outbox.add(unnumbered('a'));
	await vi.advanceTimersByTimeAsync(30_000);
	online = true;
	outbox.wake();
	await vi.advanceTimersByTimeAsync(0);
	expect(server.acknowledged).toBe(1);
	expect(seen.how).toBe('saved');
});

test('one request at a time: what is said meanwhile goes with the next', async () => {
	let under = 0;
	let most = 0;
	const server = new FakeServer();
	const { outbox } = desk({
		async send(_epoch, batch) {
			most = Math.max(most, ++under);
			await new Promise((resolve) => setTimeout(resolve, 300));
			under--;
			return server.take(batch);
		}
	});
	for (const card of ['a', 'b', 'c', 'd']) await outbox.add(unnumbered(card));
	await vi.runAllTimersAsync();
	expect(most).toBe(1);
	expect(server.requests).toEqual([[1], [2, 3, 4]]);
});

test('an answer that got lost leads to a repeat, and nothing is stored twice', async () => {
	let lose = 2;
	const { outbox, server, seen } = desk({}, () => (lose-- > 0 ? 'lost' : undefined));
	await outbox.add(unnumbered('a'));
	await vi.runAllTimersAsync();
	await outbox.add(unnumbered('b', 'hinders'));
	await vi.runAllTimersAsync();
	expect([...server.stored.values()]).toEqual([move(1, 'a'), move(2, 'b', 'hinders')]);
	expect(seen.how).toBe('saved');
});

test('a restored older database gets everything again', async () => {
	const { outbox, server } = desk();
	for (const card of ['a', 'b', 'c']) await outbox.add(unnumbered(card));
	await vi.runAllTimersAsync();
	server.stored.delete(3);
	server.stored.delete(2);
	server.epoch = 'restored';
	await outbox.add(unnumbered('d'));
	await vi.runAllTimersAsync();
	expect(pileOf(server.stored.values())).toEqual({
		a: 'helps',
		b: 'helps',
		c: 'helps',
		d: 'helps'
	});
});

test('an erased person stops sending for good, and the owner is told', async () => {
	const { outbox, server, seen } = desk({}, () => refused('erased'));
	await outbox.add(unnumbered('a'));
	await vi.runAllTimersAsync();
	expect(seen.how).toBe('erased');
	outbox.wake();
	await vi.runAllTimersAsync();
	expect(server.requests).toEqual([]);
});

test('one unreadable entry does not hold up the rest (L7)', async () => {
	const { outbox, server, written } = desk();
	server.unreadable = 'bad';
	for (const card of ['a', 'bad', 'c', 'd']) await outbox.add(unnumbered(card));
	await vi.runAllTimersAsync();
	expect(pileOf(server.stored.values())).toEqual({ a: 'helps', c: 'helps', d: 'helps' });
	expect(pileOf(written)).toEqual({ a: 'helps', c: 'helps', d: 'helps' });
});

test('entries that another device sent meanwhile stay, and ours come after them', async () => {
	const fetched: string[] = [];
	const { outbox, server, seen } = desk({ onRefill: () => fetched.push('asked') });
	server.stored.set(1, move(1, 'theirs'));
	await outbox.add(unnumbered('mine'));
	await vi.runAllTimersAsync();
	expect(fetched).toEqual(['asked']);
	await outbox.fill([...server.stored.values()], server.acknowledged);
	expect(pileOf(seen.entries)).toEqual({ theirs: 'helps', mine: 'helps' });
	expect([...server.stored.keys()]).toEqual([1, 2]);
});

test('the memory store keeps entries by number and refuses a tab that lost its place', async () => {
	const store = memoryStore();
	await store.takeLease('dialogue', 'one');
	await store.writeEntries('dialogue', 'one', [move(1, 'a')]);
	await store.takeLease('dialogue', 'two');
	await expect(store.writeEntries('dialogue', 'one', [move(2, 'b')])).rejects.toThrow();
	expect(await store.holdsLease('dialogue', 'one')).toBe(false);
	expect(await store.holdsLease('dialogue', 'two')).toBe(true);
});

test('whatever the network does, device and server end with the same sort, as the person laid it', async () => {
	const fault = fc.constantFrom('fine', 'fine', 'drop', 'lost', 'busy');
	const step = fc.record({
		card: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
		pile: fc.constantFrom('helps', 'hinders', 'neutral', null),
		pause: fc.nat(3000)
	});
	await fc.assert(
		fc.asyncProperty(fc.array(step, { maxLength: 15 }), fc.array(fault), async (steps, faults) => {
			const left = [...faults];
			const { outbox, server, seen, written } = desk({}, () => {
				const now = left.shift();
				if (now === 'drop') return { ok: false, problem: undefined };
				if (now === 'busy') return refused('storage-down');
				return now === 'lost' ? 'lost' : undefined;
			});
			const wanted = new Map<string, string>();
			for (const { card, pile, pause } of steps) {
				await outbox.add(unnumbered(card, pile));
				if (pile === null) wanted.delete(card);
				else wanted.set(card, pile);
				await vi.advanceTimersByTimeAsync(pause);
			}
			await vi.advanceTimersByTimeAsync(120_000);
			expect(seen.how).toBe('saved');
			expect(pileOf(server.stored.values())).toEqual(Object.fromEntries(wanted));
			expect(written).toEqual([...server.stored.values()]);
			outbox.stop();
		}),
		{ numRuns: 150 }
	);
});
