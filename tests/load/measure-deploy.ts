import { Agent } from 'node:http';
import { mostWithin } from '../bench/room/spread';
import { clientOf } from '../http/client';
import type { Product } from '../http/product';
import { leanPost } from './lean-call';
import { loadPhone, newTally } from './load-phone';
import { loadRoom } from './load-room';
import { layFor } from './laying';
import { until, watchStreams } from './watched-streams';

const PACE_MS = 2_000;
const sleep = (ms: number) => new Promise((go) => setTimeout(go, ms));

/** SIGTERM and a new process while everybody sorts: how phones come back, and is all there. */
export async function measureDeploy(product: Product, people: number) {
	const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
	const { port } = product;
	const room = await loadRoom(agent, [port], people);
	const watched = await watchStreams(
		room.people.map(({ token }) => ({ port, dialogue: room.id, token }))
	);
	const tally = newTally();
	const phones = room.people.map(({ participant, token, cards }) => ({
		participant,
		token,
		cards,
		phone: loadPhone(
			(entries) =>
				leanPost(agent, port, `/api/v1/participants/${participant}/entries`, { entries }, token),
			() => tally
		)
	}));
	const laying = layFor(phones, 8_000, PACE_MS);
	await sleep(2_000);
	const from = performance.now();
	let exit = 0;
	await product.restart(() => {
		exit = performance.now() - from;
		// what came in while it was stopping is of the old process
		watched.forget();
	});
	const answers = performance.now() - from;
	await until(() => watched.present() === people, 'all phones are back', 30_000);
	const back = Math.max(...watched.since()) - from;
	await laying;
	const call = clientOf(product);
	let lost = 0;
	for (const { participant, token, phone } of phones) {
		const own = await call('GET', `/api/v1/participants/${participant}`, { key: token });
		lost += phone.said() - (own.json.entries as readonly unknown[]).length;
	}
	const peak = mostWithin(watched.reaches, 100);
	watched.stop();
	agent.destroy();
	return {
		people,
		exit,
		answers,
		back,
		peak,
		lost,
		errors: tally.errors,
		entries: tally.acks.length
	};
}
