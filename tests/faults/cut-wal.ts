import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { seeded } from '$lib/domain/seeded';
import { DATABASE_FILE } from '$lib/server/store/sqlite-file';
import { clientOf } from '../http/client';
import { startProduct } from '../http/product';
import { foundInFile } from './disk-errors';
import { until } from './room-phone';
import { sortingRoom } from './sorting-room';

const PACE_MS = 200;

/** How far each person is in a database file by itself, without its -wal. */
function inFile(path: string): ReadonlyMap<string, number> {
	const folder = mkdtempSync(join(tmpdir(), 'kaartgesprek-file-'));
	copyFileSync(path, join(folder, 'alone.db'));
	const database = new DatabaseSync(join(folder, 'alone.db'));
	const rows = database.prepare('SELECT id, acknowledged FROM participants').all();
	database.close();
	rmSync(folder, { recursive: true });
	return new Map(rows.map((row) => [String(row['id']), Number(row['acknowledged'])]));
}

/** kill −9 and the -wal cut off at a place of chance, so many times, while people sort. */
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
	for (let cut = 0; cut < cuts; cut++) {
		// about so many answers later
		const then = sorting.tally.acks.length + people * (0.5 + 2.5 * random());
		await until(() => sorting.tally.acks.length > then, 'answers are taken');
		let promised: readonly number[] = [];
		let kept: ReadonlyMap<string, number> = new Map();
		const whole = (name: string) => `${name}.whole`;
		const started = await product
			.crash(() => {
				promised = sorting.promised();
				kept = inFile(file);
				copyFileSync(file, whole(file));
				if (!existsSync(wal)) return;
				copyFileSync(wal, whole(wal));
				truncateSync(wal, Math.floor(random() * (statSync(wal).size + 1)));
				totals.shortened += 1;
			})
			.then(
				() => true,
				() => false
			);
		let noticed = !started;
		for (const [at, { participant, token }] of sorting.sorters.entries()) {
			if (noticed) break;
			const own = await call('GET', `/api/v1/participants/${participant}`, { key: token });
			if (own.status !== 200) {
				noticed = true;
				break;
			}
			const seqs = (own.json.entries as readonly { seq: number }[]).map(({ seq }) => seq);
			totals.gone += Math.max(0, (promised[at] ?? 0) - seqs.length);
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
