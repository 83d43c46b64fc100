import { Agent } from 'node:http';
import { memoryOf } from '../bench/room/server-process';
import { quantile, tenth } from '../bench/room/spread';
import type { Product } from '../http/product';
import type { Bare } from './bare';
import { loadRoom } from './load-room';
import { watchStreams } from './watched-streams';

/** people in a room; each may have more than one stream open, as somebody with more tabs has */
const PEOPLE = 100;
const SETTLE_MS = 3_000;
const sleep = (ms: number) => new Promise((go) => setTimeout(go, ms));

/** Memory of idle streams over the idle process, and when all of each room sees a change. */
export async function measureStreams(product: Product, bare: Bare, rooms: number, each: number) {
	const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
	const made = [];
	for (let at = 0; at < rooms; at++) made.push(await loadRoom(agent, [product.port], PEOPLE));
	const streams = made.flatMap(({ id, people }) =>
		Array.from({ length: each }, (_, at) => ({
			dialogue: id,
			token: people[at % people.length]?.token ?? ''
		}))
	);
	await sleep(SETTLE_MS);
	const grown = async (pid: number, port: number, stateless: boolean) => {
		const before = memoryOf(pid);
		const watched = await watchStreams(
			streams.map((one) => ({ ...one, port })),
			stateless
		);
		await sleep(SETTLE_MS);
		return { watched, before, each: (memoryOf(pid) - before) / streams.length };
	};
	const beside = await grown(bare.pid, bare.port, true);
	beside.watched.stop();
	await sleep(1_000);
	const ours = await grown(product.pid(), product.port, false);
	const seen: number[] = [];
	for (const room of made) {
		seen.push(...(await ours.watched.seen(room.id, room.rev() + 1, room.move)));
	}
	const connects = ours.watched.connects.length;
	ours.watched.stop();
	agent.destroy();
	return {
		streams: streams.length,
		reached: seen.length,
		/** lines opened again although nothing was wrong */
		again: connects - streams.length,
		idleMiB: tenth(ours.before / 1024),
		eachKiB: tenth(ours.each),
		bareEachKiB: tenth(beside.each),
		seenP99: tenth(quantile(seen, 0.99)),
		seenMax: tenth(Math.max(...seen))
	};
}
