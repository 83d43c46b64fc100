import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { seeded } from '$lib/domain/seeded';
import { startProduct } from '../../http/product';
import { record } from '../../promises/record';
import { compileShim, NO_COMPILER } from '../compile-shim';
import { foundInFile, isThere } from '../disk-errors';
import { until } from '../room-phone';
import { sortingRoom } from '../sorting-room';
import { filesNow, leaveWhatACutLeaves } from './what-a-cut-leaves';

const ROUNDS = Number(process.env['ROUNDS'] ?? 20);
const CONTROL_ROUNDS = Math.min(ROUNDS, 5);
const SORTERS = 40;
const PACE_MS = 200;
const shim = compileShim('tests/faults/long/only-synced.c');
const sleep = (ms: number) => new Promise((go) => setTimeout(go, ms));

/** A sync fails, the next process goes on with what the machine holds, then the power goes. */
async function failThenCut(rounds: number, preload: readonly string[]) {
	const folder = mkdtempSync(join(tmpdir(), 'kaartgesprek-sync-'));
	const [journal, fail] = [join(folder, 'journal'), join(folder, 'fail')];
	const random = seeded(20261126);
	const product = await startProduct({
		LD_PRELOAD: shim ?? '',
		DISK_JOURNAL: journal,
		DISK_FAIL: fail,
		LOG_LEVEL: 'silent',
		NODE_OPTIONS: preload.map((file) => `--import=${file}`).join(' ')
	});
	// a phone that lost something says so, and sends it again: it is counted, and then goes on
	const sorting = await sortingRoom(product, SORTERS, PACE_MS, true);
	await product.restart();
	let before = filesNow(product.folder);
	truncateSync(journal, 0);
	let lost = 0;
	for (let round = 0; round < rounds; round++) {
		await sleep(200 + random() * 300);
		const pid = product.pid();
		writeFileSync(fail, '');
		await until(() => !isThere(pid), 'a failed sync ends the process');
		await product.crash();
		await sleep(600 + random() * 400);
		let promised: readonly number[] = [];
		await product.crash(() => {
			promised = sorting.promised();
			leaveWhatACutLeaves(product.folder, before, readFileSync(journal), random);
			before = filesNow(product.folder);
			truncateSync(journal, 0);
		});
		lost += await sorting.lost(promised);
	}
	const { answers, wrong } = await sorting.end();
	const damaged = await foundInFile(product);
	await product.stop();
	rmSync(folder, { recursive: true, force: true });
	return { answers, lost, wrong, damaged };
}

test(`${ROUNDS} failed syncs, each followed by a new process and then a power cut, lose nothing acknowledged`, async () => {
	if (shim === undefined) {
		record('failed-sync', { kept: false, figures: {}, skipped: NO_COMPILER });
		return;
	}
	const found = await failThenCut(ROUNDS, []);
	const control = await failThenCut(CONTROL_ROUNDS, ['./tests/faults/long/no-settle.mjs']);
	const { answers, lost, wrong, damaged } = found;
	record('failed-sync', {
		kept: lost + wrong + damaged.length === 0 && control.lost > 0,
		figures: {
			'syncs that failed, and cuts': ROUNDS,
			answers,
			'acknowledged answers lost': lost,
			'people with anything doubled or missing': wrong,
			'rows damaged': damaged.length,
			'lost when a start trusts what it finds': control.lost
		}
	});
	expect({ lost, wrong, damaged }).toEqual({ lost: 0, wrong: 0, damaged: [] });
	expect(control.lost).toBeGreaterThan(0);
});
