import { Agent } from 'node:http';
import { clientOf } from '../http/client';
import type { Product } from '../http/product';
import { layOne, type Sorter } from '../load/laying';
import { leanPost } from '../load/lean-call';
import { loadPhone, newTally, type Tally } from '../load/load-phone';
import { loadRoom, type LoadPerson, type LoadRoom } from '../load/load-room';

/** People who sort all the while, whatever happens to the server. */
export interface SortingRoom {
	readonly room: LoadRoom;
	readonly tally: Tally;
	/** More people join and sort. */
	readonly comeIn: (count: number) => Promise<void>;
	readonly sorters: readonly (Sorter & { readonly participant: string; readonly token: string })[];
	/** answers that were acknowledged to these people and are not there; asked of the server now */
	readonly lost: (promised: readonly number[]) => Promise<number>;
	/** how far each is acknowledged */
	readonly promised: () => readonly number[];
	/** Lets everybody finish; answers that are lost or doubled or not as they were said. */
	readonly end: () => Promise<{ readonly answers: number; readonly wrong: number }>;
}

/** @param heals the server may lose what it acknowledged: phones send it again */
export async function sortingRoom(
	product: Product,
	people: number,
	paceMs: number,
	heals = false
): Promise<SortingRoom> {
	const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
	const { port } = product;
	const room = await loadRoom(agent, [port], people);
	const tally = newTally();
	const sorters: SortingRoom['sorters'][number][] = [];
	const laying: Promise<void>[] = [];
	let over = false;
	function begin({ participant, token, cards }: LoadPerson): void {
		const path = `/api/v1/participants/${participant}/entries`;
		const send = (entries: readonly object[]) => leanPost(agent, port, path, { entries }, token);
		const sorter = { participant, token, cards, phone: loadPhone(send, () => tally, heals) };
		sorters.push(sorter);
		const sorts = async () => {
			while (!over) {
				await new Promise((next) => setTimeout(next, Math.random() * 2 * paceMs));
				layOne(sorter);
			}
			await sorter.phone.saved();
		};
		laying.push(sorts());
	}
	for (const person of room.people) begin(person);
	const call = clientOf(product);
	const ownOf = async ({ participant, token }: { participant: string; token: string }) =>
		(await call('GET', `/api/v1/participants/${participant}`, { key: token })).json;
	return {
		room,
		async comeIn(count) {
			for (const person of await room.join(count)) begin(person);
		},
		tally,
		sorters,
		async lost(promised) {
			let lost = 0;
			for (const [at, sorter] of sorters.entries()) {
				const own = await ownOf(sorter);
				lost += Math.max(0, (promised[at] ?? 0) - ((own.acknowledged as number | undefined) ?? 0));
			}
			return lost;
		},
		promised: () => sorters.map(({ phone }) => phone.acknowledged()),
		async end() {
			over = true;
			await Promise.all(laying);
			let wrong = tally.errors.length;
			for (const sorter of sorters) {
				const { entries } = (await ownOf(sorter)) as { entries: readonly { seq: number }[] };
				const said = sorter.phone.said();
				if (entries.length !== said || entries.some(({ seq }, at) => seq !== at + 1)) wrong += 1;
			}
			agent.destroy();
			return { answers: tally.acks.length, wrong };
		}
	};
}
