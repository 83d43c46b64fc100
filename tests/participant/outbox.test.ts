import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Entry } from '../../src/lib/domain/entry';
import type { Answered } from '../../src/lib/live/api';
import type { Line } from '../../src/lib/live/line';
import { createOutbox, type Sending } from '../../src/lib/live/outbox';
import type { EntriesResponse } from '../../src/lib/protocol/entries';
import type { Problem } from '../../src/lib/protocol/problem';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const move = (card: string) =>
	({ kind: 'move', round: 'factors-1', card, pile: 'helps', via: 'tap' }) as const;

const numbered = (count: number): Entry[] =>
	Array.from({ length: count }, (_, index) => ({ ...move(`card-${index + 1}`), seq: index + 1 }));

/** A server that keeps one line of entries and refuses as the real one does. */
function fakeServer(begin: readonly Entry[] = []) {
	const server = {
		entries: [...begin],
		epoch: 'one',
		down: 0,
		sent: [] as number[][],
		async send(_: string, batch: readonly Entry[]): Promise<Answered<EntriesResponse>> {
			server.sent.push(batch.map((entry) => entry.seq));
			if (server.down > 0) {
				server.down--;
				return { ok: false, problem: undefined };
			}
			for (const entry of batch) {
				const awaited = server.entries.length + 1;
				const taken = server.entries.find((one) => one.seq === entry.seq);
				if (taken && JSON.stringify(taken) !== JSON.stringify(entry)) {
					return refused({ code: 'seq-conflict', seq: entry.seq, awaited });
				}
				if (taken) continue;
				if (entry.seq !== awaited) return refused({ code: 'seq-gap', awaited });
				server.entries.push(entry);
			}
			const acknowledged = server.entries.length;
			const value = { acknowledged, verdicts: [], epoch: server.epoch };
			return { ok: true, value: value as EntriesResponse };
		}
	};
	return server;
}

function refused(fields: Record<string, unknown>): Answered<EntriesResponse> {
	const problem = { title: '', status: 409, detail: '', ...fields };
	return { ok: false, problem: problem as unknown as Problem };
}

function boxAt(
	server: ReturnType<typeof fakeServer>,
	begin: { entries?: readonly Entry[]; acknowledged?: number; epoch?: string } = {}
) {
	const seen: { line: Line | undefined; sending: Sending | undefined } = {
		line: undefined,
		sending: undefined
	};
	const kept = new Map<number, Entry>((begin.entries ?? []).map((entry) => [entry.seq, entry]));
	const onRefill = vi.fn();
	const box = createOutbox(
		{
			send: server.send,
			async keep(entries, gone = []) {
				for (const seq of gone) kept.delete(seq);
				for (const entry of entries) kept.set(entry.seq, entry);
			},
			onChange(line, sending) {
				seen.line = line;
				seen.sending = sending;
			},
			onRefill,
			random: () => 1
		},
		{ entries: [], acknowledged: 0, epoch: '', verdicts: [], ...begin }
	);
	return { box, seen, kept, onRefill };
}

test('what is said reaches the server in order and is kept on the device (L7)', async () => {
	const server = fakeServer();
	const { box, seen, kept } = boxAt(server);
	for (const card of ['a', 'b', 'c']) await box.add(move(card));
	await vi.advanceTimersByTimeAsync(0);
	expect(server.entries.map((entry) => entry.seq)).toEqual([1, 2, 3]);
	expect([...kept.keys()]).toEqual([1, 2, 3]);
	expect(seen.sending).toBe('saved');
});

test('without a server it waits, doubling, and then sends everything once (L7)', async () => {
	const server = fakeServer();
	server.down = 2;
	const { box, seen } = boxAt(server);
	await box.add(move('a'));
	await vi.advanceTimersByTimeAsync(0);
	expect(seen.sending).toBe('waiting');
	await box.add(move('b'));
	await vi.advanceTimersByTimeAsync(499);
	expect(server.sent.length).toBe(1);
	await vi.advanceTimersByTimeAsync(1);
	expect(server.sent.length).toBe(2);
	await vi.advanceTimersByTimeAsync(999);
	expect(server.sent.length).toBe(2);
	await vi.advanceTimersByTimeAsync(1);
	expect(server.sent.length).toBe(3);
	expect(server.entries.map((entry) => entry.seq)).toEqual([1, 2]);
	expect(seen.sending).toBe('saved');
});

test('waking sends at once what waited', async () => {
	const server = fakeServer();
	server.down = 1;
	const { box, seen } = boxAt(server);
	await box.add(move('a'));
	await vi.advanceTimersByTimeAsync(0);
	expect(seen.sending).toBe('waiting');
	box.wake();
	await vi.advanceTimersByTimeAsync(0);
	expect(server.entries.length).toBe(1);
});

test('a server that lost the newest entries gets them again after its gap (L7)', async () => {
	const server = fakeServer(numbered(2));
	const { box, seen } = boxAt(server, { entries: numbered(4), acknowledged: 4, epoch: 'one' });
	await box.add(move('card-5'));
	await vi.advanceTimersByTimeAsync(0);
	expect(server.entries).toEqual(numbered(5));
	expect(seen.line?.acknowledged).toBe(5);
});

test('a number that was taken is given up for a new one, and the other entries are fetched', async () => {
	const other: Entry = { ...move('elsewhere'), seq: 1 };
	const server = fakeServer([other]);
	const { box, kept, onRefill } = boxAt(server);
	await box.add(move('mine'));
	await vi.advanceTimersByTimeAsync(0);
	expect(server.entries).toEqual([other, { ...move('mine'), seq: 2 }]);
	expect(onRefill).toHaveBeenCalled();
	expect([...kept.keys()]).toEqual([2]);
	await box.fill(server.entries, 2);
	expect([...kept.values()].map((entry) => entry.seq).toSorted()).toEqual([1, 2]);
});

test('another database gets everything again (L7)', async () => {
	const server = fakeServer();
	server.epoch = 'two';
	const { box, seen } = boxAt(server, { entries: numbered(3), acknowledged: 3, epoch: 'one' });
	await box.add(move('card-4'));
	await vi.advanceTimersByTimeAsync(0);
	expect(server.entries).toEqual(numbered(4));
	expect(seen.line).toMatchObject({ epoch: 'two', acknowledged: 4 });
	expect(seen.sending).toBe('saved');
});
