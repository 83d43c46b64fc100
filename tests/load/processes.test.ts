import { writeFileSync } from 'node:fs';
import { Agent } from 'node:http';
import { availableParallelism } from 'node:os';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientOf } from '../http/client';
import { startProduct, type Product } from '../http/product';
import { weakLine } from '../http/weak-line';
import { record } from '../promises/record';
import { GROWTH, MOST_TIMES, type Growth } from '../promises/scale-block';
import { startPostgres, type PostgresServer } from '../server/store/postgres-server';
import { layFor } from './laying';
import { leanPost } from './lean-call';
import { loadPhone, newTally } from './load-phone';
import { loadRoom } from './load-room';
import { measureGrowth } from './measure-growth';
import { spreadingProxy } from './spreading-proxy';
import { watchStale } from './stale-watch';
import { until, watchStreams } from './watched-streams';

const SHORT = process.env['SHORT'] !== undefined;
const PEOPLE = 100;
const PROCESSES = 4;
const PACE_MS = 1_000;
const STALE_MS = 2_000;
/** what the machine itself may be late while six processes share it */
const LATE_MS = 500;
const SIZES = [
	{ rooms: 4, people: 25 },
	{ rooms: 20, people: 25 }
];

let database: PostgresServer;
beforeAll(async () => {
	database = await startPostgres();
});
afterAll(async () => database?.remove());

const sleep = (ms: number) => new Promise((go) => setTimeout(go, ms));

test('four processes behind one proxy: killed, cut off and without a database they lose nothing, double nothing, agree again, and never show what is old as if it were new', async () => {
	const url = new URL(await database.makeDatabase());
	const line = await weakLine(Number(url.port));
	const cut = new URL(url);
	cut.port = new URL(line.url).port;
	const SECRET = 'a-secret-that-all-processes-share';
	const products: Product[] = [];
	for (let at = 0; at < PROCESSES; at++) {
		const DATABASE_URL = at === PROCESSES - 1 ? cut.href : url.href;
		products.push(await startProduct({ DATABASE_URL, SECRET, LOG_LEVEL: 'silent' }));
	}
	const proxy = await spreadingProxy(products.map(({ port }) => port));
	// no keep-alive: every request may come to another process
	const agent = new Agent({ keepAlive: false, maxSockets: Infinity });
	const room = await loadRoom(agent, [proxy.port], PEOPLE);
	const watched = await watchStreams(
		room.people.map(({ token }) => ({ port: proxy.port, token, dialogue: room.id }))
	);
	const watches = products.map(({ port }) => watchStale(port, room.id, room.facilitatorKey));
	const tally = newTally();
	const sorters = room.people.map((person) => ({
		...person,
		phone: loadPhone(
			(entries) =>
				leanPost(
					agent,
					proxy.port,
					`/api/v1/participants/${person.participant}/entries`,
					{ entries },
					person.token
				),
			() => tally
		)
	}));
	let over = false;
	let commands = 0;
	const leading = (async () => {
		while (!over) {
			const rev = await room.move();
			commands += 1;
			for (const watch of watches) watch.acknowledged(rev);
			await sleep(400);
		}
	})();
	const laying = (async () => {
		while (!over) await layFor(sorters, 2_000, PACE_MS);
	})();
	await sleep(2_000);
	for (const product of products) {
		await product.crash();
		await sleep(500);
	}
	await until(() => watches.every((watch) => watch.shows() >= 0), 'every process serves again');
	line.become({ down: true });
	await sleep(5_000);
	line.become({});
	await sleep(2_000);
	await database.stop();
	await sleep(1_000);
	await database.start();
	await sleep(4_000);
	over = true;
	await Promise.all([leading, laying]);

	await until(() => watched.shown().size === 1, 'all phones show the same', 30_000);
	expect([...watched.shown()][0]).toContain(`"rev":${room.rev()}`);
	let lost = 0;
	let doubled = 0;
	for (const [at, { participant, token, phone }] of sorters.entries()) {
		const call = clientOf(products[at % PROCESSES] ?? { port: 0 });
		const own = await call('GET', `/api/v1/participants/${participant}`, { key: token });
		const seqs = (own.json.entries as { seq: number }[]).map(({ seq }) => seq);
		lost += phone.said() - new Set(seqs).size;
		doubled += seqs.length - new Set(seqs).size;
	}
	const stale = Math.max(...watches.map((watch) => watch.longest()));
	const troubles = watches.at(-1)?.troubles() ?? 0;
	for (const watch of watches) watch.stop();
	watched.stop();
	agent.destroy();
	await proxy.stop();
	await Promise.all(products.map((one) => one.stop()));
	await line.stop();
	record('processes', {
		kept:
			lost === 0 &&
			doubled === 0 &&
			tally.errors.length === 0 &&
			troubles > 0 &&
			stale <= STALE_MS + LATE_MS,
		figures: {
			processes: PROCESSES,
			people: PEOPLE,
			'answers saved': tally.acks.length,
			commands,
			'answers lost': lost,
			'answers doubled': doubled,
			errors: tally.errors.length,
			'phones that show something else at the end': watched.shown().size - 1,
			'longest that something old was shown as new, ms': Math.round(stale)
		}
	});
	expect(tally.errors).toEqual([]);
	expect({ lost, doubled }).toEqual({ lost: 0, doubled: 0 });
	// the one that was cut off said so
	expect(troubles).toBeGreaterThan(0);
	expect(stale).toBeLessThanOrEqual(STALE_MS + LATE_MS);
});

test('how cost grows from one process to four', async () => {
	const rows: Growth[] = [];
	for (const size of SIZES) {
		rows.push(...(await measureGrowth(database, [1, 2, 4], size, SHORT ? 3_000 : 10_000)));
	}
	const day = new Date().toISOString().slice(0, 10);
	const found = { day, cores: availableParallelism(), rows };
	writeFileSync(GROWTH, `${JSON.stringify(found, null, '\t')}\n`);
	process.stdout.write(`${JSON.stringify(found)}\n`);
	expect(rows.map(({ errors }) => errors)).toEqual(rows.map(() => 0));
	for (const { rooms } of SIZES) {
		const [alone, together] = [1, PROCESSES].map(
			(processes) => rows.find((row) => row.processes === processes && row.rooms === rooms)?.appCpu
		);
		expect.soft((together ?? Infinity) / (alone ?? 0)).toBeLessThanOrEqual(MOST_TIMES);
	}
});
