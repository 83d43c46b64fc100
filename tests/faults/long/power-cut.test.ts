import { mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { seeded } from '$lib/domain/seeded';
import { checkFile } from '$lib/server/store/check-file';
import { sealKey } from '$lib/server/store/seal-key';
import { clientOf, joinAs, leadDialogue, participantId, type Sorting } from '../../http/client';
import { startProduct } from '../../http/product';
import { record } from '../../promises/record';
import { compileShim, NO_COMPILER } from '../compile-shim';
import { filesNow, leaveWhatACutLeaves } from './what-a-cut-leaves';

const CUTS = Number(process.env['CUTS'] ?? 100);
const CONTROL_CUTS = Math.min(CUTS, 10);
const SORTERS = 40;

const work = mkdtempSync(join(tmpdir(), 'kaartgesprek-cut-'));
const shim = compileShim('tests/faults/long/only-synced.c');
const why = shim === undefined ? NO_COMPILER : undefined;

/** Sorts while the power is cut again and again; how many acknowledged answers were gone. */
async function cutPower(cuts: number, preload: readonly string[]) {
	const journal = join(work, `journal-${preload.length}`);
	rmSync(journal, { force: true });
	const product = await startProduct({
		LD_PRELOAD: shim ?? '',
		DISK_JOURNAL: journal,
		NODE_OPTIONS: preload.map((file) => `--import=${file}`).join(' ')
	});
	const call = clientOf(product);
	const random = seeded(20261126);
	const dialogue = await leadDialogue(call);
	const people: { sorting: Sorting; acknowledged: number }[] = [];
	for (let number = 0; number < SORTERS; number++) {
		const sorting = await joinAs(call, dialogue, participantId(number));
		people.push({ sorting, acknowledged: 0 });
	}
	let cutting = false;
	let over = false;
	async function phone(person: (typeof people)[number]): Promise<void> {
		const cards = person.sorting.hand.factor;
		while (!over) {
			const seq = person.acknowledged + 1;
			const move = { seq, round: 'factors-1', card: cards[seq % cards.length], pile: 'helps' };
			const answer = cutting
				? undefined
				: await call('POST', `/api/v1/participants/${person.sorting.participant}/moves`, {
						key: person.sorting.token,
						body: { moves: [move] }
					}).catch(() => undefined);
			if (answer?.status === 200) person.acknowledged = answer.json.acknowledged;
			// what was lost is asked for again; the loss itself was counted already
			else if (answer?.status === 409) person.acknowledged = answer.json.awaited - 1;
			else await new Promise((resolve) => setTimeout(resolve, 20));
		}
	}
	// everything up to here is on the disk: a clean restart empties the -wal
	await product.restart();
	let before = filesNow(product.folder);
	truncateSync(journal, 0);
	const phones = people.map(phone);
	const totals = { lost: 0, checked: 0, lostSectors: 0, syncs: 0, slowest: 0 };
	for (let cut = 0; cut < cuts; cut++) {
		await new Promise((resolve) => setTimeout(resolve, 100 + random() * 400));
		let promised: number[] = [];
		let down = 0;
		await product.crash(() => {
			cutting = true;
			promised = people.map((person) => person.acknowledged);
			const found = leaveWhatACutLeaves(product.folder, before, readFileSync(journal), random);
			totals.lostSectors += found.lostSectors;
			totals.syncs += found.syncs;
			before = filesNow(product.folder);
			truncateSync(journal, 0);
			down = performance.now();
		});
		totals.slowest = Math.max(totals.slowest, performance.now() - down);
		for (const [at, { sorting }] of people.entries()) {
			const own = await call('GET', `/api/v1/participants/${sorting.participant}`, {
				key: sorting.token
			});
			totals.checked += promised[at] ?? 0;
			totals.lost += Math.max(0, (promised[at] ?? 0) - (own.json.acknowledged ?? 0));
		}
		cutting = false;
	}
	over = true;
	await Promise.all(phones);
	let damaged: readonly string[] = [];
	await product.restart(() => {
		const key = sealKey(readFileSync(join(product.folder, 'secret'), 'utf8').trim());
		const report = checkFile(join(product.folder, 'kaartgesprek.db'), key);
		damaged = [...report.complaints, ...report.damaged];
	});
	await product.stop();
	return { ...totals, damaged };
}

describe.skipIf(why !== undefined)('a power cut', () => {
	test(`${CUTS} cuts lose nothing that was acknowledged`, async () => {
		const { lost, lostSectors, syncs, slowest, damaged } = await cutPower(CUTS, []);
		record('power-cut', {
			kept: lost === 0 && damaged.length === 0,
			figures: {
				cuts: CUTS,
				'acknowledged answers lost': lost,
				'sectors that were not synced': lostSectors,
				syncs,
				'slowest start after a cut, ms': Math.round(slowest)
			}
		});
		expect(lost).toBe(0);
		// no row was torn either
		expect(damaged).toEqual([]);
	});

	test('with synchronous = NORMAL something is lost: the cut is a real one', async () => {
		const { lost } = await cutPower(CONTROL_CUTS, ['./tests/faults/long/normal-sync.mjs']);
		record('power-cut-control', {
			kept: lost > 0,
			figures: { cuts: CONTROL_CUTS, 'acknowledged answers lost': lost }
		});
		expect(lost).toBeGreaterThan(0);
	});
});

if (why !== undefined) {
	test('a power cut is not tried', () => {
		for (const id of ['power-cut', 'power-cut-control']) {
			record(id, { kept: false, figures: {}, skipped: why });
		}
		expect(shim).toBeUndefined();
	});
}
