import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDialogueRequest } from '$lib/protocol/dialogue-request';
import { joinRequest } from '$lib/protocol/join-request';
import type { App } from '$lib/server/app';
import { readConfig } from '$lib/server/config';
import { startHub } from '$lib/server/live/hub';
import type { Hub, Subscriber } from '$lib/server/hub-port';
import { keepWallEcho } from '$lib/server/live/wall-echoes';
import { startApp } from '$lib/server/start-app';
import { touch } from '$lib/server/store/dialogue-record';
import { createDialogue } from '$lib/server/usecases/create-dialogue';
import { joinDialogue } from '$lib/server/usecases/join-dialogue';
import { runCommand } from '$lib/server/usecases/run-command';

/** The hub on a real database, with the clock in our hands. */

let folder: string;
let started: Awaited<ReturnType<typeof startApp>>;
let app: App;
let hub: Hub;
let reads = 0;
let hangs = false;

beforeEach(async () => {
	vi.useFakeTimers({
		toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance']
	});
	folder = mkdtempSync(join(tmpdir(), 'kaartgesprek-hub-'));
	const result = readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' });
	if (!result.ok) throw new Error('no config');
	started = await startApp(result.config);
	hangs = false;
	const { store } = started.app;
	app = {
		...started.app,
		hub: undefined as never,
		store: {
			...store,
			commit: (unit) => (hangs ? new Promise(() => undefined) : store.commit(unit)),
			read: (unit) => {
				reads += 1;
				return hangs ? new Promise(() => undefined) : store.read(unit);
			}
		}
	};
	hub = startHub(() => app);
});
afterEach(async () => {
	hangs = false;
	const ended = hub.stop();
	await vi.advanceTimersByTimeAsync(2_000);
	await ended;
	vi.useRealTimers();
	await started.stop();
	rmSync(folder, { recursive: true, force: true });
});

const settle = async (ms = 0) => {
	await vi.advanceTimersByTimeAsync(ms);
	// the database writes in a turn of its own
	for (let turn = 0; turn < 5; turn++) await new Promise((go) => setImmediate(go));
};

async function dialogue() {
	const made = await createDialogue(app, v.parse(createDialogueRequest, { title: 'Proef' }));
	if (!made.ok) throw new Error('no dialogue');
	let rev = 0;
	let people = 0;
	const { id, code } = made.value;
	return {
		id,
		async command(type: 'open' | 'unlock') {
			const answer = await runCommand(app, id, { key: `c${rev}`, rev, command: { type } });
			if (answer.ok) rev = answer.value.rev;
			await settle();
		},
		async join() {
			people += 1;
			const request = v.parse(joinRequest, {
				participant: `person-${id}-${people}`,
				key: 'a-key-of-somebody',
				code,
				consent: { join: true }
			});
			const joined = await joinDialogue(app, request, 'somewhere');
			if (!joined.ok) throw new Error(joined.problem);
			await settle();
		}
	};
}

let readers = 0;
function reader(role: Subscriber['role'], more: Partial<Subscriber> = {}) {
	const heard: Uint8Array[] = [];
	let ended = 0;
	const texts = () => heard.slice(1).map((event) => Buffer.from(event).toString());
	const states = () =>
		texts()
			.filter((text) => text.includes('event: snapshot'))
			.map(
				(text) =>
					JSON.parse(/^data: (.*)$/m.exec(text)?.[1] ?? '') as {
						walls: readonly object[];
						counts: { joined: number };
						rev: number;
						version: number;
					}
			);
	return {
		/** what came in beside the beat that every stream begins with */
		get heard() {
			return heard.slice(1);
		},
		opening: () => Buffer.from(heard[0] ?? '').toString(),
		texts,
		states,
		ended: () => ended,
		subscriber: {
			role,
			holder: `reader-${(readers += 1)}`,
			send: (event: Uint8Array) => heard.push(event) > 0,
			end: () => (ended += 1),
			...more
		} as Subscriber
	};
}

describe('what a room is sent', () => {
	test('a state of a role is encoded once and shared by all its readers', async () => {
		const { id, command } = await dialogue();
		const phones = Array.from({ length: 3 }, () => reader('participant'));
		const wall = reader('wall');
		for (const { subscriber } of [...phones, wall]) hub.subscribe(id, subscriber);
		await settle();
		await command('open');
		const [first, ...others] = phones;
		expect(first?.heard).toHaveLength(2);
		for (const other of others) {
			expect(other.heard[0]).toBe(first?.heard[0]);
			expect(other.heard[1]).toBe(first?.heard[1]);
		}
		expect(wall.heard[1]).not.toBe(first?.heard[1]);
		expect(JSON.stringify(wall.states()[1])).toContain('"role":"wall"');
	});

	test('an event is named, has the version as its id, and never says when to retry', async () => {
		const { id, command } = await dialogue();
		const phone = reader('participant');
		hub.subscribe(id, phone.subscriber);
		await settle();
		await command('open');
		for (const [at, text] of phone.texts().entries()) {
			expect(text).toMatch(/^id: \d+\nevent: snapshot\ndata: \{[^\n]*\}\n\n$/);
			expect(/^id: (\d+)/.exec(text)?.[1]).toBe(String(phone.states()[at]?.version));
		}
		expect(phone.states().map((one) => one.version)).toEqual(
			phone
				.states()
				.map((one) => one.version)
				.toSorted((a, b) => a - b)
		);
	});

	test('counts go out at most twice a second, a command at once between them', async () => {
		const { id, command, join } = await dialogue();
		await command('open');
		const wall = reader('wall');
		hub.subscribe(id, wall.subscriber);
		await settle(1_000);
		const before = wall.states().length;
		for (let person = 0; person < 20; person++) {
			await join();
			await settle(20);
		}
		// 0.4 s: the first at once, the others wait
		expect(
			wall
				.states()
				.slice(before)
				.map((one) => one.counts.joined)
		).toEqual([1]);
		await command('unlock');
		expect(wall.states().at(-1)).toMatchObject({ rev: 2, counts: { joined: 20 } });
		await join();
		expect(wall.states().at(-1)?.counts.joined).toBe(20);
		await settle(500);
		expect(wall.states().at(-1)?.counts.joined).toBe(21);
		expect(wall.states()).toHaveLength(before + 3);
	});

	test('a wall that goes on saying the same wakes nobody; one that falls silent, or speaks again, the panel alone', async () => {
		const { id } = await dialogue();
		const [panel, wall, phone] = (['facilitator', 'wall', 'participant'] as const).map((role) =>
			reader(role)
		) as [ReturnType<typeof reader>, ReturnType<typeof reader>, ReturnType<typeof reader>];
		for (const { subscriber } of [panel, wall, phone]) hub.subscribe(id, subscriber);
		await settle(1_000);
		const said = { rev: 0, stage: 'welcome', seen: true };
		const say = async () => {
			await keepWallEcho(app, id, 'k1', said);
			await settle(5_000);
		};
		const since = Date.now();
		await say();
		expect(panel.states().at(-1)?.walls).toEqual([{ ...said, since }]);
		const before = [panel, wall, phone].map(({ states }) => states().length);
		const readBefore = reads;
		for (let time = 0; time < 6; time++) await say();
		expect([panel, wall, phone].map(({ states }) => states().length)).toEqual(before);
		// the versions are asked every second, and nothing is read beside them
		expect(reads - readBefore).toBe(30);
		const last = Date.now() - 5_000;
		await settle(11_000);
		expect(panel.states().at(-1)?.walls).toEqual([{ ...said, since, silent: last }]);
		await settle(60_000);
		await say();
		expect(panel.states().at(-1)?.walls).toEqual([{ ...said, since: Date.now() - 5_000 }]);
		expect(
			[panel, wall, phone].map(({ states }, at) => states().length - (before[at] ?? 0))
		).toEqual([2, 0, 0]);
	});

	test('a version that changes nothing a role sees is not sent again', async () => {
		const { id, command, join } = await dialogue();
		await command('open');
		const phone = reader('participant');
		hub.subscribe(id, phone.subscriber);
		await settle(1_000);
		const before = phone.heard.length;
		for (let time = 0; time < 3; time++) {
			await app.store.commit(() => touch(app.store, id));
			app.store.announce(id);
			await settle(1_000);
		}
		expect(phone.heard).toHaveLength(before);
		await join();
		await settle(1_000);
		expect(phone.heard).toHaveLength(before + 1);
	});

	test('counts go on when the clock of the machine is set back a year', async () => {
		const { id, command, join } = await dialogue();
		await command('open');
		const phone = reader('participant');
		hub.subscribe(id, phone.subscriber);
		await settle(1_000);
		vi.setSystemTime(Date.now() - 365 * 24 * 3_600_000);
		const before = phone.heard.length;
		await join();
		await settle(1_000);
		expect(phone.heard).toHaveLength(before + 1);
	});

	test('whoever comes late gets the whole newest state, and nobody else hears of it', async () => {
		const { id, command } = await dialogue();
		const early = reader('participant');
		hub.subscribe(id, early.subscriber);
		await settle();
		await command('open');
		const late = reader('participant');
		hub.subscribe(id, late.subscriber);
		await settle();
		expect(late.heard).toHaveLength(1);
		expect(late.heard[0]).toBe(early.heard.at(-1));
		expect(early.heard).toHaveLength(2);
	});

	test('a reader that is too slow is dropped, and the others go on', async () => {
		const { id, command } = await dialogue();
		const slow = reader('participant', { send: () => false });
		const quick = reader('participant');
		hub.subscribe(id, slow.subscriber);
		hub.subscribe(id, quick.subscriber);
		await settle();
		await command('open');
		expect(quick.heard).toHaveLength(2);
		expect(hub.figures()).toMatchObject({ streams: 1, dropped: 1 });
	});
});

describe('the heartbeat', () => {
	test('is a named event every 15 s', async () => {
		const { id } = await dialogue();
		const wall = reader('wall');
		hub.subscribe(id, wall.subscriber);
		await settle(45_000);
		const beats = wall.texts().filter((text) => text.startsWith('event: beat'));
		expect(beats).toHaveLength(3);
		// the first came with the stream; each says what time it is here
		for (const beat of beats) {
			expect(beat).toMatch(/^event: beat\ndata: \{"ok":true,"now":\d+\}\n\n$/);
		}
	});

	test('says at two seconds without the database, and again when it is back with all that was missed', async () => {
		const { id, command } = await dialogue();
		const wall = reader('wall');
		hub.subscribe(id, wall.subscriber);
		await settle(3_000);
		hangs = true;
		await settle(900);
		expect(wall.texts().join('')).not.toContain('"ok":false');
		await settle(1_200);
		expect(wall.texts().at(-1)).toContain('event: beat\ndata: {"ok":false,');
		const newcomer = reader('wall');
		hub.subscribe(id, newcomer.subscriber);
		expect(newcomer.opening()).toContain('event: beat\ndata: {"ok":false,');
		expect(newcomer.heard).toEqual([]);
		hangs = false;
		await runCommand(started.app, id, { key: 'x', rev: 0, command: { type: 'open' } });
		await settle(3_000);
		expect(wall.texts().join('')).toContain('event: beat\ndata: {"ok":true,');
		expect(wall.states().at(-1)?.rev).toBe(1);
		await command('unlock');
	});
});

describe('what it costs', () => {
	test('a second without changes is one question for all rooms together', async () => {
		const rooms = await Promise.all(Array.from({ length: 40 }, () => dialogue()));
		for (const { id } of rooms) hub.subscribe(id, reader('wall').subscriber);
		await settle(2_000);
		reads = 0;
		await settle(10_000);
		expect(reads).toBe(10);
	});

	test('a change that nobody announced is found by asking, within a second', async () => {
		const { id } = await dialogue();
		const wall = reader('wall');
		hub.subscribe(id, wall.subscriber);
		await settle(2_000);
		await runCommand({ ...app, store: { ...app.store, announce: () => undefined } }, id, {
			key: 'x',
			rev: 0,
			command: { type: 'open' }
		});
		expect(wall.states().at(-1)?.rev).toBe(0);
		await settle(1_000);
		expect(wall.states().at(-1)?.rev).toBe(1);
	});
});

describe('who is here', () => {
	const numbers = async (id: string) => {
		const found = await app.store.read(function* () {
			return (yield app.store.sql
				.selectFrom('presence')
				.select(['process', 'numbers'])
				.where('dialogue', '=', id)
				.orderBy('process')
				.compile()) as readonly { process: string; numbers: string }[];
		});
		return found.map((one) => one.numbers);
	};

	test('is written once for people who come together, and not for a second tab', async () => {
		const { id, join } = await dialogue();
		for (let person = 0; person < 3; person++) await join();
		for (const number of [2, 1, 3]) {
			hub.subscribe(id, reader('participant', { number }).subscriber);
		}
		await settle(200);
		expect(await numbers(id)).toEqual(['[1,2,3]']);
		const { commits } = app.store.figures();
		hub.subscribe(id, reader('participant', { number: 2 }).subscriber);
		await settle(300);
		expect(app.store.figures().commits).toBe(commits);
	});

	test('of a process that died is forgotten after 6 s, and the room is told', async () => {
		const { id, join } = await dialogue();
		await join();
		await join();
		const panel = reader('facilitator');
		hub.subscribe(id, panel.subscriber);
		hub.subscribe(id, reader('participant', { number: 1 }).subscriber);
		await app.store.commit(function* () {
			yield app.store.sql
				.insertInto('presence')
				.values({ process: 'dead', dialogue: id, numbers: '[2]', at: app.now() })
				.compile();
			yield* touch(app.store, id);
		});
		app.store.announce(id);
		const connected = () =>
			(panel.states().at(-1) as unknown as { counts: { connected: number } }).counts.connected;
		for (let second = 0; second < 4; second++) await settle(1_000);
		expect(connected()).toBe(2);
		for (let second = 0; second < 6; second++) await settle(1_000);
		expect(connected()).toBe(1);
		expect(await numbers(id)).toEqual(['[1]']);
	});
});

describe('a stop', () => {
	test('ends the streams one after the other, within a second', async () => {
		const { id } = await dialogue();
		const phones = Array.from({ length: 500 }, () => reader('participant'));
		for (const { subscriber } of phones) hub.subscribe(id, subscriber);
		await settle();
		const ended = () => phones.filter((phone) => phone.ended() > 0).length;
		const stopped = hub.stop();
		await settle(90);
		expect(ended()).toBeGreaterThan(10);
		// no hundred milliseconds may bring more than a tenth of them back together
		expect(ended()).toBeLessThanOrEqual(60);
		await settle(410);
		expect(ended()).toBeLessThan(300);
		await settle(500);
		expect(ended()).toBe(500);
		await stopped;
	});
});
