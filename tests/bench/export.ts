import { rows } from '$lib/server/store/store';
import { researchFile } from '$lib/server/research/files';
import { PEOPLE_A_SLICE } from '$lib/server/research/slices';
import { DIALOGUES, filledStore, PEOPLE } from './filled-store';

/**
 * 10 000 people and 42 cards as placements.csv, beside reading the same rows from the store and
 * dropping them. The ratio of the two is the figure; milliseconds are of this machine's processor.
 * Memory is what the process grew by while the file went past, at its highest.
 */
const RUNS = 5;

const { app, store, cards, remove } = await filledStore();

/** The rows themselves, in slices as the export reads them, looked at by nobody. */
async function readAndDrop(): Promise<number> {
	const people = await store.read(function* () {
		return yield* rows(store.sql.selectFrom('participants').select('id').orderBy('dialogue'));
	});
	let read = 0;
	for (let at = 0; at < people.length; at += PEOPLE_A_SLICE) {
		const ids = people.slice(at, at + PEOPLE_A_SLICE).map((one) => one.id);
		const found = await store.read(function* () {
			return yield* rows(
				store.sql
					.selectFrom('entries')
					.select(['participant', 'body', 'verdict'])
					.where('participant', 'in', ids)
					.orderBy('participant')
					.orderBy('seq')
			);
		});
		read += found.length;
		await new Promise(setImmediate);
	}
	return read;
}

let most = 0;
async function placements(watch = false): Promise<number> {
	const file = await researchFile(app, 'bench', 'placements.csv', {});
	if (!file.ok || file.value.body instanceof Uint8Array) throw new Error('no file');
	let lines = 0;
	for await (const piece of file.value.body) {
		if (!watch) continue;
		for (let at = 0; at < piece.length; at++) if (piece[at] === 10) lines += 1;
		most = Math.max(most, process.memoryUsage().rss);
	}
	return lines - 1;
}

/** Milliseconds of the processor: whatever else the machine does meanwhile. */
async function costOf(work: () => Promise<unknown>): Promise<number> {
	globalThis.gc?.();
	const began = process.cpuUsage();
	await work();
	const { user, system } = process.cpuUsage(began);
	return (user + system) / 1000;
}

const middle = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[values.length >> 1] as number;

try {
	globalThis.gc?.();
	// before anything was read: what a first export costs, not what a warm process already has
	const before = process.memoryUsage().rss;
	const lines = await placements(true);
	const read = await readAndDrop();
	// in pairs, so that a busy moment weighs on both
	const pairs: { reading: number; writing: number }[] = [];
	for (let run = 0; run < RUNS; run++) {
		const reading = await costOf(readAndDrop);
		pairs.push({ reading, writing: await costOf(() => placements()) });
	}
	process.stdout.write(
		`${JSON.stringify({
			bench: 'export',
			people: DIALOGUES * PEOPLE,
			cards: cards.length,
			rows_read: read,
			rows_written: lines,
			read_and_drop_ms: Math.round(middle(pairs.map((pair) => pair.reading))),
			placements_csv_ms: Math.round(middle(pairs.map((pair) => pair.writing))),
			export_to_read: Number(
				middle(pairs.map(({ reading, writing }) => writing / reading)).toFixed(2)
			),
			memory_growth_mb: Math.round((most - before) / 2 ** 20)
		})}\n`
	);
} finally {
	await remove();
}
