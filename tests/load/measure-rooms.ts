import { Agent } from 'node:http';
import { quantile, tenth } from '../bench/room/spread';
import type { Product } from '../http/product';
import type { Bare } from './bare';
import { leanPost } from './lean-call';
import { cpuDuring, layFor } from './laying';
import { loadPhone, newTally, type Tally } from './load-phone';
import { loadRoom, type LoadPerson } from './load-room';
import { watchStreams } from './watched-streams';

export interface RoomsMeasure {
	readonly rooms: number;
	/** in each room */
	readonly people: number;
	/** how long everybody sorts while stages change */
	readonly ms: number;
	/** a card is laid by each person so often, on average */
	readonly paceMs: number;
}

/** a stage change somewhere so often */
const MOVE_MS = 1_000;
const BROADCASTS = 10;
const AFTER_MS = 200;
const IDLE_MS = 4_000;
const sleep = (ms: number) => new Promise((go) => setTimeout(go, ms));

/**
 * Rooms full of people who sort while their facilitators change the stage, all streams open. Then
 * beside the bare server, with the same streams: what a post costs, and what a broadcast costs.
 */
export async function measureRooms(product: Product, bare: Bare, measure: RoomsMeasure) {
	const { rooms: count, people, ms, paceMs } = measure;
	const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
	const rooms = [];
	for (let at = 0; at < count; at++) rooms.push(await loadRoom(agent, [product.port], people));
	const persons = rooms.flatMap((room) => room.people.map((person) => ({ room, ...person })));
	const streams = persons.map(({ room, token }) => ({ dialogue: room.id, token }));
	const ours = await watchStreams(streams.map((one) => ({ ...one, port: product.port })));
	const theirs = await watchStreams(
		streams.map((one) => ({ ...one, port: bare.port })),
		true
	);
	let tally: Tally = newTally();
	const phonesAt = (port: number) =>
		persons.map(({ participant, token, cards }: LoadPerson) => ({
			cards,
			phone: loadPhone(
				(entries) =>
					leanPost(agent, port, `/api/v1/participants/${participant}/entries`, { entries }, token),
				() => tally
			)
		}));
	const phones = phonesAt(product.port);
	// everything at once, on the product
	await layFor(phones, 2_000, paceMs);
	await sleep(1_000);
	tally = newTally();
	const seen: number[] = [];
	let over = false;
	const changes = (async () => {
		for (let turn = 0; !over; turn++) {
			const from = performance.now();
			const room = rooms[turn % rooms.length];
			if (!room) return;
			seen.push(...(await ours.seen(room.id, room.rev() + 1, room.move)));
			await sleep(Math.max(0, MOVE_MS - (performance.now() - from)));
		}
	})();
	const from = performance.now();
	const all = await cpuDuring(
		() => [product.pid()],
		async () => {
			await layFor(phones, ms, paceMs);
			// halfway to the end of the sort all say so, and each finish is a count on all screens
			for (const { phone } of phones) {
				await sleep(3_000 / phones.length);
				phone.lay({ kind: 'finished', round: 'factors-1' });
			}
			await layFor(phones, 1_000, paceMs);
		}
	);
	const lasted = performance.now() - from;
	over = true;
	await changes;
	const together = tally;

	// the same posts on both, nothing else going on
	async function posts(pid: number, to: typeof phones) {
		await sleep(500);
		// streams and presence cost something by themselves, posts or none
		const idle =
			(await cpuDuring(
				() => [pid],
				() => sleep(IDLE_MS)
			)) / IDLE_MS;
		tally = newTally();
		const began = performance.now();
		const cpu = await cpuDuring(
			() => [pid],
			() => layFor(to, ms / 2, paceMs)
		);
		const own = cpu - idle * (performance.now() - began);
		return { cpu: own / tally.requests, acks: tally.acks, errors: tally.errors };
	}
	const mine = await posts(product.pid(), phones);
	const bares = await posts(bare.pid, phonesAt(bare.port));

	// the same broadcasts on both
	await sleep(1_000);
	const costs: { mine: number; bare: number }[] = [];
	const told: { mine: number[]; bare: number[] } = { mine: [], bare: [] };
	const [room] = rooms;
	for (let turn = 0; room && turn < BROADCASTS; turn++) {
		const broadcast = await cpuDuring(
			() => [product.pid()],
			async () => {
				told.mine.push(...(await ours.seen(room.id, room.rev() + 1, room.move)));
				await sleep(AFTER_MS);
			}
		);
		// a bare server's room is everybody: only where there is one room are readers as many
		const beside = await cpuDuring(
			() => [bare.pid],
			async () => {
				if (rooms.length > 1) return;
				// a number of its own: the room's may have been heard of already
				const rev = 1_000_000 + turn;
				const event = ours.last().replace(/"rev":\d+/, `"rev":${rev}`);
				const tell = () => leanPost(agent, bare.port, '/', event);
				told.bare.push(...(await theirs.seen(room.id, rev, tell)));
				await sleep(AFTER_MS);
			}
		);
		costs.push({ mine: broadcast, bare: beside });
	}
	ours.stop();
	theirs.stop();
	agent.destroy();
	const errors = [...together.errors, ...mine.errors];
	const ratio = (a: number | undefined, b: number | undefined) =>
		a === undefined || b === undefined || b === 0 ? undefined : Math.round((a / b) * 100) / 100;
	const median = (values: readonly number[]) => quantile(values, 0.5);
	return {
		errors,
		streams: persons.length,
		entries: together.acks.length,
		stageChanges: seen.length / people,
		ackP50: tenth(quantile(together.acks, 0.5)),
		ackP99: tenth(quantile(together.acks, 0.99)),
		seenP99: tenth(quantile(seen, 0.99)),
		cores: Math.round((all / lasted) * 100) / 100,
		postCpu: tenth(mine.cpu),
		postCpuRatio: ratio(mine.cpu, bares.cpu),
		postP50: tenth(median(mine.acks)),
		postP50Bare: tenth(median(bares.acks)),
		postRatio: ratio(median(mine.acks), median(bares.acks)),
		broadcastCpu: tenth(median(costs.map((one) => one.mine))),
		broadcastCpuRatio: ratio(
			median(costs.map((one) => one.mine)),
			median(costs.map((one) => one.bare))
		),
		broadcastRatio: ratio(quantile(told.mine, 0.99), quantile(told.bare, 0.99))
	};
}
