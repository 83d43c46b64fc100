import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProduct } from '../http/product';
import { watchStreams } from '../load/watched-streams';
import { foundInFile } from './disk-errors';
import { openScreen, until } from './room-phone';
import { sortingRoom } from './sorting-room';

const YEAR_MS = 365 * 24 * 3_600_000;
const PACE_MS = 200;

/** The server's clock jumps a year and back, often, and is wrong at a restart, as people sort. */
export async function jumpClock(rounds: number, people: number) {
	const folder = mkdtempSync(join(tmpdir(), 'kaartgesprek-clock-'));
	const clock = join(folder, 'clock');
	writeFileSync(clock, '0');
	writeFileSync(`${clock}.now`, '0');
	const product = await startProduct({
		NODE_OPTIONS: '--import=./tests/faults/jumping-clock.mjs',
		CLOCK: clock,
		LOG_LEVEL: 'silent'
	});
	const sorting = await sortingRoom(product, people, PACE_MS);
	const { room, sorters } = sorting;
	const watched = await watchStreams(
		room.people.map(({ token }) => ({ port: product.port, token, dialogue: room.id }))
	);
	const panel = openScreen(product, room.id, room.facilitatorKey, 'facilitator', () => 100);
	let finished = 0;
	let jumps = 0;
	/** Everybody is counted as here, and a count that changes now is seen. */
	async function goesOn(): Promise<void> {
		const next = sorters[finished];
		if (next) {
			next.phone.lay({ kind: 'finished', round: 'factors-1' });
			finished += 1;
		}
		await panel.shows((state) => {
			const counts = state['counts'] as { connected: number; finished: number };
			return counts.connected === people && counts.finished === finished;
		}, `all here and ${finished} finished after jump ${jumps}`);
		await watched.seen(room.id, room.rev() + 1, room.move);
	}
	await goesOn();
	for (let round = 0; round < rounds; round++) {
		for (const off of [YEAR_MS, 0, -YEAR_MS, 0]) {
			writeFileSync(clock, String(off));
			jumps += 1;
			await until(() => readFileSync(`${clock}.now`, 'utf8') === String(off), `jump ${jumps}`);
			await goesOn();
		}
	}
	for (const off of [YEAR_MS, -YEAR_MS]) {
		await product.restart(() => writeFileSync(clock, String(off)));
		jumps += 1;
		await goesOn();
	}
	const { answers, wrong } = await sorting.end();
	panel.close();
	watched.stop();
	const damaged = await foundInFile(product);
	await product.stop();
	rmSync(folder, { recursive: true, force: true });
	return { jumps, answers, wrong, damaged, finished };
}
