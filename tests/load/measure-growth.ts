import { Agent } from 'node:http';
import { quantile, tenth } from '../bench/room/spread';
import { startProduct, type Product } from '../http/product';
import type { PostgresServer } from '../server/store/postgres-server';
import type { Growth } from '../promises/scale-block';
import { cpuDuring, layAsFastAsSaved, layFor, type Sorter } from './laying';
import { leanPost } from './lean-call';
import { loadPhone, newTally, type Tally } from './load-phone';
import { loadRoom } from './load-room';
import { watchStreams } from './watched-streams';

export const PACE_MS = 2_000;
/** answers after which a process is believed to be as quick as it gets */
const WARM_ANSWERS = 2_000;
const TURNS = 4;
const round = (value: number) => tenth(value) ?? 0;
const hundredth = (value: number) => Math.round(value * 100) / 100;

interface Size {
	readonly rooms: number;
	/** in each */
	readonly people: number;
}

/** So many processes on a database of their own, with their rooms and open streams. */
interface Standing {
	readonly processes: number;
	readonly sorters: readonly Sorter[];
	/** begins a new tally, which from now on counts */
	readonly anew: () => Tally;
	readonly pids: () => readonly number[];
	readonly stop: () => Promise<void>;
}

/**
 * Rooms spread over processes on one PostgreSQL, streams open: paced, and as fast as it goes. All
 * numbers of processes stand beside each other and take turns, so that what else this machine does
 * falls on each.
 */
export async function measureGrowth(
	database: PostgresServer,
	numbers: readonly number[],
	size: Size,
	ms: number
): Promise<readonly Growth[]> {
	const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
	const sets: Standing[] = [];
	try {
		for (const processes of numbers) sets.push(await stand(agent, database, processes, size));
		const found = sets.map(() => ({
			app: 0,
			database: 0,
			acks: [] as number[],
			most: [] as number[],
			errors: 0
		}));
		for (let turn = 0; turn < TURNS; turn++) {
			for (const [at, { sorters, anew, pids }] of sets.entries()) {
				const sums = found[at];
				if (!sums) continue;
				const calm = anew();
				sums.app += await cpuDuring(pids, async () => {
					sums.database += await cpuDuring(database.pids, () =>
						layFor(sorters, ms / TURNS, PACE_MS)
					);
				});
				sums.acks.push(...calm.acks);
				sums.errors += calm.errors.length;
			}
		}
		for (const [at, { sorters, anew }] of sets.entries()) {
			const hurried = anew();
			await layAsFastAsSaved(sorters, ms);
			found[at]?.most.push(...hurried.acks);
			if (found[at]) found[at].errors += hurried.errors.length;
		}
		return found.map(({ app, database: theirs, acks, most, errors }, at) => ({
			processes: numbers[at] ?? 0,
			...size,
			ackP99: round(quantile(acks, 0.99) ?? 0),
			appCpu: hundredth(app / acks.length),
			databaseCpu: hundredth(theirs / acks.length),
			most: Math.round((most.length / ms) * 1000),
			mostP99: round(quantile(most, 0.99) ?? 0),
			errors
		}));
	} finally {
		agent.destroy();
		await Promise.all(sets.map((one) => one.stop()));
	}
}

/** Starts them, fills their rooms, and lets each process take in so many that it is warm. */
async function stand(
	agent: Agent,
	database: PostgresServer,
	processes: number,
	size: Size
): Promise<Standing> {
	const DATABASE_URL = await database.makeDatabase();
	const SECRET = 'a-secret-that-all-processes-share';
	const products: Product[] = [];
	for (let at = 0; at < processes; at++) {
		products.push(await startProduct({ DATABASE_URL, SECRET, LOG_LEVEL: 'silent' }));
	}
	const ports = products.map(({ port }) => port);
	const rooms = [];
	for (let at = 0; at < size.rooms; at++) rooms.push(await loadRoom(agent, ports, size.people));
	const persons = rooms.flatMap((room) =>
		room.people.map((one) => ({ ...one, dialogue: room.id }))
	);
	const watched = await watchStreams(persons);
	let tally = newTally();
	const sorters = persons.map(({ participant, token, cards, port }) => ({
		cards,
		phone: loadPhone(
			(entries) =>
				leanPost(agent, port, `/api/v1/participants/${participant}/entries`, { entries }, token),
			() => tally
		)
	}));
	const warm = WARM_ANSWERS * processes;
	while (tally.acks.length < warm) await layAsFastAsSaved(sorters, 1_000);
	return {
		processes,
		sorters,
		anew: () => (tally = newTally()),
		pids: () => products.map((one) => one.pid()),
		async stop() {
			watched.stop();
			await Promise.all(products.map((one) => one.stop()));
		}
	};
}
