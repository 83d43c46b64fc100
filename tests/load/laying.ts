import { cpuOf } from '../bench/room/server-process';
import type { LoadPhone } from './load-phone';

const PILES = ['helps', 'neutral', 'hinders', 'skip'];
const sleep = (ms: number) => new Promise((go) => setTimeout(go, ms));

/** Somebody who sorts. */
export interface Sorter {
	readonly phone: LoadPhone;
	readonly cards: readonly string[];
}

export function layOne({ phone, cards }: Sorter): void {
	const card = cards[phone.said() % cards.length];
	phone.lay({ kind: 'move', round: 'factors-1', card, pile: PILES[phone.said() % PILES.length] });
}

/** Everybody lays cards for a while, each at moments of chance; resolves when all is saved. */
export async function layFor(
	sorters: readonly Sorter[],
	ms: number,
	paceMs: number
): Promise<void> {
	const end = performance.now() + ms;
	await Promise.all(
		sorters.map(async (sorter) => {
			for (;;) {
				const wait = Math.random() * 2 * paceMs;
				if (performance.now() + wait > end) return;
				await sleep(wait);
				layOne(sorter);
			}
		})
	);
	await Promise.all(sorters.map(({ phone }) => phone.saved()));
}

/** Everybody lays the next card as soon as the last is saved: the most that goes through. */
export async function layAsFastAsSaved(sorters: readonly Sorter[], ms: number): Promise<void> {
	const end = performance.now() + ms;
	await Promise.all(
		sorters.map(async (sorter) => {
			while (performance.now() < end) {
				layOne(sorter);
				await sorter.phone.saved();
			}
		})
	);
}

/**
 * ms of processor that processes use while something is done.
 * @param pids asked before and after: ended ones do not count, new ones in full
 */
export async function cpuDuring(
	pids: () => readonly number[],
	work: () => Promise<unknown>
): Promise<number> {
	const used = () => new Map(pids().flatMap(usedBy));
	const before = used();
	await work();
	return [...used()].reduce((sum, [pid, ms]) => sum + ms - (before.get(pid) ?? 0), 0);
}

/** Nothing where it ended since it was named. */
function usedBy(pid: number): [pid: number, ms: number][] {
	try {
		return [[pid, cpuOf(pid)]];
	} catch {
		return [];
	}
}
