import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent } from 'node:http';
import { createServer } from 'node:net';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLine } from './phone-line.ts';
import { cpuOf, endOf, memoryOf, startNode } from './server-process.ts';
import { mostWithin, quantile, spread, tenth } from './spread.ts';
import { readings } from '../readings.ts';

/**
 * A room on loopback: this process is the phones, the product and a bare server are processes of
 * their own. Measures when a stage change is seen, what a broadcast costs beside the bare server
 * sending the same bytes to as many readers at the same time, what a stream takes of memory, and
 * how phones come back after a restart. Prints one JSON line. Times are milliseconds.
 */

const CHANGES = 30;
const APART_MS = 1_000;
const SIZES = [
	{ phones: 30, changes: CHANGES },
	{ phones: 300, changes: CHANGES },
	{ phones: 1000, changes: 8 }
] as const;
/** after everybody saw it, so that what the server does afterwards counts as well */
const AFTER_MS = 200;
const IDLE_MS = 1_500;
const MOST_MS = 10_000;
const PEOPLE = 300;

const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));
const agent = new Agent({ keepAlive: false, maxSockets: Infinity });
const folder = mkdtempSync(join(tmpdir(), 'kaartgesprek-bench-room-'));
const port = await freePort();
let product: ChildProcess | undefined;
let bare: ChildProcess | undefined;
const { take, failed } = readings();

try {
	await startProduct();
	bare = startNode(join(import.meta.dirname, 'bare.ts'));
	const barePort = Number(await firstLine(bare));
	const seen: Record<number, object> = {};
	const cpu: Record<number, object> = {};
	const memory: Record<number, object> = {};
	const dialogue = await makeDialogue();
	const people: { token: string }[] = [];
	for (const { phones, changes } of SIZES) {
		await take(`${phones} phones`, async () => {
			while (people.length < Math.min(phones, PEOPLE))
				people.push(await dialogue.join(people.length));
			await sleep(500);
			const before = [memoryOf(pidOf(product)), memoryOf(pidOf(bare))] as const;
			const room = await openRoom(dialogue.id, people, phones, port);
			const beside = await openRoom(dialogue.id, people, phones, barePort);
			// the same bytes as the room has: the bare server has no state of its own
			await beside.send(() => post(barePort, '/', room.last()));
			await sleep(500);
			const after = [memoryOf(pidOf(product)), memoryOf(pidOf(bare))] as const;
			const idle = await cpuWithin(async () => sleep(IDLE_MS));
			const latencies: number[] = [];
			const costs: { ours: number; theirs: number }[] = [];
			for (let change = 0; change < changes; change++) {
				const began = performance.now();
				const mine = await cpuWithin(async () => {
					const from = performance.now();
					const arrivals = await room.send(() => dialogue.move());
					latencies.push(...arrivals.map((at) => at - from));
					await sleep(AFTER_MS);
				});
				const bares = await cpuWithin(async () => {
					await beside.send(() => post(barePort, '/', room.last()));
					await sleep(AFTER_MS);
				});
				costs.push({
					ours: mine.ours - (idle.ours / idle.ms) * mine.ms,
					theirs: bares.theirs - (idle.theirs / idle.ms) * bares.ms
				});
				await sleep(Math.max(0, APART_MS - (performance.now() - began)));
			}
			room.stop();
			beside.stop();
			await sleep(300);
			// the command itself, with nobody listening: not a cost of the broadcast
			const alone = await cpuWithin(async () => {
				for (let change = 0; change < 10; change++) {
					await dialogue.move();
					await sleep(50);
				}
			});
			const command = Math.max(0, alone.ours - (idle.ours / idle.ms) * alone.ms) / 10;
			const ours =
				quantile(
					costs.map((one) => one.ours),
					0.5
				) ?? 0;
			const theirs =
				quantile(
					costs.map((one) => one.theirs),
					0.5
				) ?? 0;
			seen[phones] = { changes, ...spread(latencies) };
			cpu[phones] = {
				bytes: Buffer.byteLength(room.last()),
				withCommand: tenth(ours),
				command: tenth(command),
				broadcast: tenth(ours - command),
				bare: tenth(theirs),
				ratio: Math.round(((ours - command) / theirs) * 100) / 100,
				ratioWithCommand: Math.round((ours / theirs) * 100) / 100
			};
			memory[phones] = {
				perStreamKiB: tenth((after[0] - before[0]) / phones),
				bareKiB: tenth((after[1] - before[1]) / phones)
			};
		});
	}
	const restart = await take('restart', () => measureRestart(dialogue.id, people));
	const line = {
		bench: 'room',
		cores: availableParallelism(),
		seen,
		cpu,
		memory,
		restart,
		...failed()
	};
	if (failed().failed) process.exitCode = 1;
	process.stdout.write(`${JSON.stringify(line)}\n`);
} finally {
	await Promise.all([product, bare].map((one) => one && endOf(one)));
	rmSync(folder, { recursive: true, force: true });
}
process.exit();

async function startProduct(): Promise<void> {
	product = startNode('src/cli/start.ts', {
		HOST: '127.0.0.1',
		PORT: String(port),
		DATA_DIR: folder,
		LOG_LEVEL: 'error'
	});
	product.stdout?.resume();
	for (let tries = 0; tries < 400; tries++) {
		if (await fetch(`http://127.0.0.1:${port}/api/v1/health`).catch(() => undefined)) return;
		await sleep(25);
	}
	throw new Error('the product does not answer; was it built?');
}

/** A dialogue that goes back and forth between two stages. */
async function makeDialogue() {
	const made = (await ask('/api/v1/dialogues', { title: 'Meting' })) as Record<string, string>;
	const id = made['id'] ?? '';
	let rev = 0;
	async function command(what: object) {
		const body = { key: `c${rev}`, rev, command: what };
		const answer = await ask(`/api/v1/dialogues/${id}/commands`, body, made['facilitatorKey']);
		rev = (answer as { rev: number }).rev;
		return rev;
	}
	await command({ type: 'open' });
	let there = false;
	return {
		id,
		move() {
			there = !there;
			return command({ type: 'goto', stage: there ? 'practice' : 'sort' });
		},
		join: async (number: number) =>
			(await ask('/api/v1/join', {
				participant: `person-${String(number).padStart(20, '0')}`,
				key: 'a-key-of-this-measure',
				code: made['code'],
				consent: { join: true }
			})) as { token: string }
	};
}

interface Room {
	/** Does something that all are to see; when each saw it. */
	readonly send: (what: () => Promise<number | void>) => Promise<readonly number[]>;
	/** the newest event */
	readonly last: () => string;
	readonly stop: () => void;
}

async function openRoom(
	dialogue: string,
	people: readonly { token: string }[],
	phones: number,
	to: number
): Promise<Room> {
	let last = '';
	let events = 0;
	let connected = 0;
	let heard: (phone: number, rev: number, at: number) => void = () => undefined;
	const stops = Array.from({ length: phones }, (_, phone) =>
		openLine({
			agent,
			port: to,
			path: `/api/v1/dialogues/${dialogue}/stream?as=participant`,
			headers: { authorization: `Bearer ${people[phone % people.length]?.token ?? ''}` },
			onConnect: () => (connected += 1),
			onEvent(rev, event, at) {
				if (rev === undefined) return;
				events += 1;
				last = event;
				heard(phone, rev, at);
			}
		})
	);
	await until(() => connected === phones && (to !== port || events >= phones));
	// presence and counts settle
	await sleep(1_200);
	return {
		async send(what) {
			// phones hear of it before the one who did it has the answer
			const heardBy = new Map<number, { rev: number; at: number }[]>();
			heard = (phone, rev, at) => heardBy.set(phone, [...(heardBy.get(phone) ?? []), { rev, at }]);
			const rev = await what();
			const arrivals = () =>
				[...heardBy.values()].flatMap(
					(all) => all.find((one) => typeof rev !== 'number' || one.rev === rev)?.at ?? []
				);
			await until(() => heardBy.size >= phones && arrivals().length >= phones);
			heard = () => undefined;
			return arrivals();
		},
		last: () => last,
		stop: () => stops.forEach((stop) => stop())
	};
}

/** SIGTERM and a new process: when 95 of 100 phones have the state again, and how they come. */
async function measureRestart(dialogue: string, people: readonly { token: string }[]) {
	const back = new Map<number, number>();
	const connects: number[] = [];
	let began = Infinity;
	const stops = people.map(({ token }, phone) =>
		openLine({
			agent,
			port,
			path: `/api/v1/dialogues/${dialogue}/stream?as=participant`,
			headers: { authorization: `Bearer ${token}` },
			onConnect: (at) => void (at > began && connects.push(at)),
			onEvent(rev, _, at) {
				if (rev !== undefined && !back.has(phone)) back.set(phone, at);
			}
		})
	);
	await until(() => back.size === people.length);
	await sleep(1_000);
	back.clear();
	began = performance.now();
	if (product) await endOf(product);
	const down = performance.now() - began;
	// what came in while it was stopping is of the old process
	back.clear();
	connects.length = 0;
	await startProduct();
	const up = performance.now() - began;
	await until(() => back.size >= people.length * 0.95, 30_000);
	const times = [...back.values()].map((at) => at - began);
	await until(() => back.size === people.length, 15_000).catch(() => undefined);
	stops.forEach((stop) => stop());
	return {
		phones: people.length,
		exit: tenth(down),
		answersAgain: tenth(up),
		back95: tenth(Math.max(...times)),
		all: back.size === people.length,
		peakConnects100ms: mostWithin(connects, 100)
	};
}

/** Processor time of both servers while something is done. */
async function cpuWithin(work: () => Promise<unknown>) {
	const from = [cpuOf(pidOf(product)), cpuOf(pidOf(bare)), performance.now()] as const;
	await work();
	return {
		ours: cpuOf(pidOf(product)) - from[0],
		theirs: cpuOf(pidOf(bare)) - from[1],
		ms: performance.now() - from[2]
	};
}

async function ask(path: string, body: object, key?: string): Promise<unknown> {
	const response = await fetch(`http://127.0.0.1:${port}${path}`, {
		method: 'POST',
		headers: {
			'content-type': 'application/json',
			...(key === undefined ? {} : { authorization: `Bearer ${key}` })
		},
		body: JSON.stringify(body)
	});
	if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
	return response.json();
}

async function post(to: number, path: string, body: string): Promise<void> {
	await fetch(`http://127.0.0.1:${to}${path}`, { method: 'POST', body });
}

async function until(there: () => boolean, most = MOST_MS): Promise<void> {
	for (const from = performance.now(); !there(); await sleep(5)) {
		if (performance.now() - from > most) throw new Error('a room did not come together in time');
	}
}

function pidOf(child: ChildProcess | undefined): number {
	if (child?.pid === undefined) throw new Error('a server is not there');
	return child.pid;
}

function firstLine(child: ChildProcess): Promise<string> {
	return new Promise((line) => child.stdout?.once('data', (data: Buffer) => line(String(data))));
}

async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const address = server.address();
	await new Promise((done) => server.close(done));
	return typeof address === 'object' && address ? address.port : 0;
}
