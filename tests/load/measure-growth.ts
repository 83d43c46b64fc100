import { Agent } from 'node:http';
import { quantile, tenth } from '../bench/room/spread';
import { startProduct, type Product } from '../http/product';
import type { PostgresServer } from '../server/store/postgres-server';
import type { Growth } from '../promises/scale-block';
import { cpuDuring, layAsFastAsSaved, layFor } from './laying';
import { leanPost } from './lean-call';
import { loadPhone, newTally, type Tally } from './load-phone';
import { loadRoom } from './load-room';
import { watchStreams } from './watched-streams';

export const PACE_MS = 2_000;
/** answers after which a process is believed to be as quick as it gets */
const WARM_ANSWERS = 2_000;
const round = (value: number) => tenth(value) ?? 0;

/** Rooms spread over processes on one PostgreSQL, streams open: paced, and as fast as it goes. */
export async function measureGrowth(
	database: PostgresServer,
	processes: number,
	sizes: readonly { readonly rooms: number; readonly people: number }[],
	ms: number
): Promise<readonly Growth[]> {
	const DATABASE_URL = await database.makeDatabase();
	const SECRET = 'a-secret-that-all-processes-share';
	const products: Product[] = [];
	for (let at = 0; at < processes; at++) {
		products.push(await startProduct({ DATABASE_URL, SECRET, LOG_LEVEL: 'silent' }));
	}
	const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
	const found: Growth[] = [];
	try {
		for (const { rooms: count, people } of sizes) {
			const ports = products.map(({ port }) => port);
			const rooms = [];
			for (let at = 0; at < count; at++) rooms.push(await loadRoom(agent, ports, people));
			const watched = await watchStreams(
				rooms.flatMap((room) =>
					room.people.map(({ port, token }) => ({ port, token, dialogue: room.id }))
				)
			);
			let tally: Tally = newTally();
			const sorters = rooms.flatMap((room) =>
				room.people.map(({ participant, token, cards, port }) => ({
					cards,
					phone: loadPhone(
						(entries) =>
							leanPost(
								agent,
								port,
								`/api/v1/participants/${participant}/entries`,
								{ entries },
								token
							),
						() => tally
					)
				}))
			);
			// a fresh program is slower: each process takes in as many before it is measured
			const warm = WARM_ANSWERS * processes;
			while (tally.acks.length < warm) await layAsFastAsSaved(sorters, 1_000);
			tally = newTally();
			const calm = tally;
			let databaseCpu = 0;
			const appCpu = await cpuDuring(
				() => products.map((one) => one.pid()),
				async () => {
					databaseCpu = await cpuDuring(database.pids, () => layFor(sorters, ms, PACE_MS));
				}
			);
			tally = newTally();
			await layAsFastAsSaved(sorters, ms);
			watched.stop();
			found.push({
				processes,
				rooms: count,
				people,
				ackP99: round(quantile(calm.acks, 0.99) ?? 0),
				appCpu: round(appCpu / calm.acks.length),
				databaseCpu: round(databaseCpu / calm.acks.length),
				most: Math.round((tally.acks.length / ms) * 1000),
				mostP99: round(quantile(tally.acks, 0.99) ?? 0),
				errors: calm.errors.length + tally.errors.length
			});
		}
		return found;
	} finally {
		agent.destroy();
		await Promise.all(products.map((one) => one.stop()));
	}
}
