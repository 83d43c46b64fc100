import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { seeded } from '$lib/domain/seeded';
import { DATABASE_FILE } from '$lib/server/store/database-file';
import { clientOf } from '../http/client';
import { startProduct } from '../http/product';
import { foundInFile } from './disk-errors';
import { until } from './room-phone';
import { sortingRoom } from './sorting-room';

const PACE_MS = 200;
const PAGE_BYTES = 4096;

/**
 * How far each person is in a database file with the first bytes of its -wal; nobody anywhere in
 * one that cannot be read without the rest.
 */
function reached(file: string, wal: string, bytes: number): ReadonlyMap<string, number> {
	const folder = mkdtempSync(join(tmpdir(), 'kaartgesprek-file-'));
	const copy = join(folder, 'copy.db');
	copyFileSync(file, copy);
	copyFileSync(wal, `${copy}-wal`);
	truncateSync(`${copy}-wal`, bytes);
	const database = new DatabaseSync(copy);
	try {
		const rows = database.prepare('SELECT id, acknowledged FROM participants').all();
		return new Map(rows.map((row) => [String(row['id']), Number(row['acknowledged'])]));
	} catch {
		return new Map();
	} finally {
		database.close();
		rmSync(folder, { recursive: true });
	}
}

/** The last place, to a page, where a cut of at most so many bytes takes something, if any. */
function lastPlace(bytes: number, takes: (place: number) => boolean): number | undefined {
	if (!takes(0)) return undefined;
	let [low, high] = [0, bytes];
	while (high - low > PAGE_BYTES) {
		const middle = Math.floor((low + high) / 2);
		if (takes(middle)) low = middle;
		else high = middle;
	}
	return low;
}

/**
 * kill −9 and the -wal cut off at a place of chance before the last answer that is only there, so
 * many times, while people sort.
 */
export async function cutWal(cuts: number, people: number, seed: number) {
	const random = seeded(seed);
	const product = await startProduct({ LOG_LEVEL: 'error' });
	const call = clientOf(product);
	const sorting = await sortingRoom(product, people, PACE_MS, true);
	const [file, wal] = [DATABASE_FILE, `${DATABASE_FILE}-wal`].map((name) =>
		join(product.folder, name)
	) as [string, string];
	// the room and its people are in the file
	await product.restart();
	const totals = { gone: 0, below: 0, broken: 0, noticed: 0, shortened: 0 };
	while (totals.shortened < cuts) {
		// about so many answers later
		const then = sorting.tally.acks.length + people * (0.5 + 2.5 * random());
		await until(() => sorting.tally.acks.length > then, 'answers are taken');
		let kept: ReadonlyMap<string, number> = new Map();
		const whole = (name: string) => `${name}.whole`;
		const started = await product
			.crash(() => {
				copyFileSync(file, whole(file));
				if (!existsSync(wal)) return;
				copyFileSync(wal, whole(wal));
				kept = reached(file, wal, 0);
				// before it starts: the phones bring again what is gone as soon as it answers
				const promised = sorting.promised();
				const goneAt = (place: number) => {
					const left = reached(whole(file), whole(wal), place);
					return sorting.sorters.reduce(
						(gone, { participant }, at) =>
							gone + Math.max(0, (promised[at] ?? 0) - (left.get(participant) ?? 0)),
						0
					);
				};
				const last = lastPlace(statSync(wal).size, (place) => goneAt(place) > 0);
				// all was just moved into the file: people sort on, and it is killed again
				if (last === undefined) return;
				const place = Math.floor(random() * (last + 1));
				totals.gone += goneAt(place);
				truncateSync(wal, place);
				totals.shortened += 1;
			})
			.then(
				() => true,
				() => false
			);
		let noticed = !started;
		for (const { participant, token } of sorting.sorters) {
			if (noticed) break;
			const own = await call('GET', `/api/v1/participants/${participant}`, { key: token });
			if (own.status !== 200) {
				noticed = true;
				break;
			}
			const seqs = (own.json.entries as readonly { seq: number }[]).map(({ seq }) => seq);
			if (seqs.length < (kept.get(participant) ?? 0)) totals.below += 1;
			if (seqs.some((one, index) => one !== index + 1)) totals.broken += 1;
		}
		if (!noticed) continue;
		// it was seen and said; here the whole is put back to go on
		totals.noticed += 1;
		await product.crash(() => {
			copyFileSync(whole(file), file);
			if (existsSync(whole(wal))) copyFileSync(whole(wal), wal);
			rmSync(`${file}-shm`, { force: true });
		});
	}
	const { answers, wrong } = await sorting.end();
	const damaged = await foundInFile(product);
	await product.stop();
	return { ...totals, answers, wrong, damaged };
}
