import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkFile } from '$lib/server/store/check-file';
import { DATABASE_FILE } from '$lib/server/store/database-file';
import { sealKey } from '$lib/server/store/seal-key';
import { startProduct, type Product } from '../http/product';
import { until } from './room-phone';
import { sortingRoom } from './sorting-room';

const PACE_MS = 200;

/** What is wrong with the database of a product that is restarted for it. */
export async function foundInFile(product: Product): Promise<readonly string[]> {
	let found: readonly string[] = [];
	await product.restart(() => {
		const key = sealKey(readFileSync(join(product.folder, 'secret'), 'utf8').trim());
		const report = checkFile(join(product.folder, DATABASE_FILE), key);
		found = [...report.complaints, ...report.damaged];
	});
	return found;
}

export function isThere(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch {
		return false;
	}
}

/**
 * Lets the disk refuse writes for a while, then fail a sync, so many times, as people sort.
 * @param shim made of disk-errors.c
 */
export async function failDisk(shim: string, rounds: number, people: number) {
	const control = mkdtempSync(join(tmpdir(), 'kaartgesprek-disk-'));
	const [write, sync, log] = ['write', 'sync', 'log'].map((name) => join(control, name)) as [
		string,
		string,
		string
	];
	const product = await startProduct({
		LD_PRELOAD: shim,
		DISK_ERRORS: control,
		LOG_LEVEL: 'silent'
	});
	const sorting = await sortingRoom(product, people, PACE_MS);
	const saved = (more: number) => {
		const before = sorting.tally.acks.length;
		return until(() => sorting.tally.acks.length >= before + more, `${more} answers are saved`);
	};
	await saved(2 * people);
	const pid = product.pid();
	let lost = 0;
	let slowest = 0;
	for (let round = 0; round < rounds; round++) {
		const again = sorting.tally.again;
		writeFileSync(write, '');
		await until(() => sorting.tally.again > again, 'the disk refuses');
		rmSync(write);
		const from = performance.now();
		await saved(1);
		slowest = Math.max(slowest, performance.now() - from);
		lost += await sorting.lost(sorting.promised());
	}
	const stayed = isThere(pid);
	const refused = sorting.tally.again;
	let ended = 0;
	for (let round = 0; round < rounds; round++) {
		const before = product.pid();
		writeFileSync(sync, '');
		await until(() => !isThere(before), 'a failed sync ends the process');
		ended += 1;
		const promised = sorting.promised();
		// whoever keeps it running starts it again
		await product.crash();
		lost += await sorting.lost(promised);
		await saved(1);
	}
	const { answers, wrong } = await sorting.end();
	const damaged = await foundInFile(product);
	const syncs = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
	await product.stop();
	rmSync(control, { recursive: true, force: true });
	return {
		answers,
		lost,
		wrong,
		damaged,
		stayed,
		refused,
		ended,
		slowest,
		failed: syncs.filter((line) => line === 'failed').length,
		retried: syncs.filter((line) => line !== 'failed').length
	};
}
