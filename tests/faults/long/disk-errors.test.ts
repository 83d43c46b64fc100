import { expect, test } from 'vitest';
import { record } from '../../promises/record';
import { compileShim, NO_COMPILER } from '../compile-shim';
import { failDisk } from '../disk-errors';

const ROUNDS = Number(process.env['ROUNDS'] ?? 20);
const SORTERS = 60;
const shim = compileShim('tests/faults/disk-errors.c');

test(`${ROUNDS} times a disk that refuses writes, and ${ROUNDS} syncs that fail, lose nothing acknowledged`, async () => {
	if (shim === undefined) {
		record('disk-errors', { kept: false, figures: {}, skipped: NO_COMPILER });
		return;
	}
	const found = await failDisk(shim, ROUNDS, SORTERS);
	record('disk-errors', {
		kept:
			found.lost + found.wrong + found.damaged.length + found.retried === 0 &&
			found.stayed &&
			found.refused > 0 &&
			found.ended === ROUNDS,
		figures: {
			'times that writes failed': ROUNDS,
			'requests that were refused': found.refused,
			'slowest until saving again, ms': Math.round(found.slowest),
			'syncs that failed': found.failed,
			'processes that ended for it': found.ended,
			'syncs after one that failed': found.retried,
			answers: found.answers,
			'acknowledged answers lost': found.lost,
			'people with anything doubled or missing': found.wrong,
			'rows damaged': found.damaged.length
		}
	});
	expect(found).toMatchObject({ lost: 0, wrong: 0, damaged: [], stayed: true, retried: 0 });
	expect(found.ended).toBe(ROUNDS);
	expect(found.refused).toBeGreaterThan(0);
});
