import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DATABASE_FILE } from '$lib/server/store/database-file';
import { clientOf } from '../../http/client';
import { startProduct } from '../../http/product';
import { record } from '../../promises/record';
import { foundInFile } from '../disk-errors';
import { newestBackup, operateOn } from '../operate';
import { sortingRoom } from '../sorting-room';

const PEOPLE = 200;
const LATE = 50;
const ERASED = 10;
const PACE_MS = 400;
const FIVE_MINUTES_MS = 300_000;
const sleep = (ms: number) => new Promise((go) => setTimeout(go, ms));

test('a backup from before, put back under open phones, loses nothing of theirs and brings nobody back who erased', async () => {
	const product = await startProduct({ LOG_LEVEL: 'error' });
	const call = clientOf(product);
	const sorting = await sortingRoom(product, PEOPLE, PACE_MS, true);
	const leaving = await sorting.room.join(ERASED);
	for (const { participant, token, cards } of leaving) {
		await call('POST', `/api/v1/participants/${participant}/entries`, {
			key: token,
			body: {
				entries: [{ seq: 1, kind: 'move', round: 'factors-1', card: cards[0], pile: 'helps' }]
			}
		});
	}
	await sleep(3_000);
	const made = operateOn(product, 'backup');
	expect(made.status, made.said).toBe(0);
	const before = sorting.promised().reduce((sum, one) => sum + one, 0);
	await sorting.comeIn(LATE);
	for (const { participant, token } of leaving) {
		await call('DELETE', `/api/v1/participants/${participant}`, { key: token });
	}
	await sleep(5_000);
	const since = sorting.promised().reduce((sum, one) => sum + one, 0) - before;
	const from = performance.now();
	await product.restart(() => {
		for (const rest of ['', '-wal', '-shm']) {
			rmSync(join(product.folder, DATABASE_FILE + rest), { force: true });
		}
		const put = operateOn(product, 'restore', newestBackup(product));
		expect(put.status, put.said).toBe(0);
	});
	const recovery = performance.now() - from;
	await sleep(2_000);
	const { answers, wrong } = await sorting.end();
	let back = 0;
	for (const { participant, token } of leaving) {
		const own = await call('GET', `/api/v1/participants/${participant}`, { key: token });
		if (own.json.code !== 'erased') back += 1;
	}
	const damaged = await foundInFile(product);
	await product.stop();
	record('restore', {
		kept: wrong + back + damaged.length === 0 && since > 0 && recovery < FIVE_MINUTES_MS,
		figures: {
			people: PEOPLE + LATE,
			'of whom joined since the backup': LATE,
			'answers since the backup': since,
			'answers saved, those sent again counted again': answers,
			'people with anything lost or doubled': wrong,
			'erased since, and back': back,
			'answering again, ms': Math.round(recovery)
		}
	});
	expect({ wrong, back, damaged }).toEqual({ wrong: 0, back: 0, damaged: [] });
	expect(since).toBeGreaterThan(0);
	expect(recovery).toBeLessThan(FIVE_MINUTES_MS);
});
