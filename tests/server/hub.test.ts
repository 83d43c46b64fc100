import { afterEach, expect, test, vi } from 'vitest';
import type { App } from '$lib/server/app';
import { startHub } from '$lib/server/live/hub';
import type { Hub } from '$lib/server/live/hub-port';

let hub: Hub | undefined;
afterEach(() => {
	hub?.stop();
	vi.useRealTimers();
});

test('a database that hangs is said to be out of reach after two seconds, and in reach again', async () => {
	vi.useFakeTimers();
	let hangs = false;
	const store = {
		commit: () => (hangs ? new Promise(() => undefined) : Promise.resolve(undefined)),
		read: () => (hangs ? new Promise(() => undefined) : Promise.resolve(undefined)),
		onChange: () => () => undefined
	};
	const app = { store, log: () => undefined, now: Date.now } as unknown as App;
	hub = startHub(() => app);
	const heard: string[] = [];
	await hub.subscribe('d1', {
		role: 'wall',
		send: (event) => heard.push(new TextDecoder().decode(event).trim()) > 0,
		end: () => undefined
	});
	await vi.advanceTimersByTimeAsync(3_000);
	expect(heard.filter((event) => event.includes('"ok":false'))).toEqual([]);
	hangs = true;
	await vi.advanceTimersByTimeAsync(3_500);
	expect(heard.at(-1)).toContain('event: beat\ndata: {"ok":false,"now":');
});
