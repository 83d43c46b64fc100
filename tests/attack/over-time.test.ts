import { expect, test } from 'vitest';
import { ORGANISER_KEY, startProduct } from '../http/product';
import { record } from '../promises/record';
import { attackOverTime, type AttackedOverTime } from './over-time/attack-over-time';
import { PLANTED } from './over-time/planted-over-time';
import { livesWithRows } from './room-life';

/**
 * D12, D14 and D16 over time: random dialogues of a study, with files taken after every event.
 *
 * Events: people join (twice, late, after the end), change what they said to research, lay cards,
 * finish, move after closing; rounds are closed, previewed and shown; somebody erases by phone and
 * by code before the end, after it and after the purge; the dialogue is ended, reopened, ended
 * again, tagged and purged; a backup older than the last erasures is put back. Somebody counts
 * fewer people than sorts when a round is closed; a follow-up goes on; sorts are given alone, nine
 * and ten, one of which is erased. Files: rows, counts, overview, every filter, tables for
 * publication and frozen exports that are asked for again later. Nothing of a dialogue may be there
 * before its end; then once, and only less; the union of all files with every picture leaves nobody
 * certain who refused or erased before the end (that two files differ by one row when somebody
 * erases after it, is the exception that is said).
 */

/** More of them: LIVES=500. */
const LIVES = Number(process.env['LIVES'] ?? 120);
const SEED = Number(process.env['SEED'] ?? 20261129);
/** Lives before this one are left out: FROM=360 goes on where a run was stopped. */
const FROM = Number(process.env['FROM'] ?? 0);
/** Lives that one product lives, so that limits by the hour are not what is attacked. */
const BATCH = 30;

test(`who takes files after every event of ${LIVES} lives learns of nobody, and wins by every planted leak (D12, D14, D16)`, async () => {
	const lives = livesWithRows(LIVES, SEED).slice(FROM);
	const all: AttackedOverTime[] = [];
	for (let at = 0; at < lives.length; at += BATCH) {
		const product = await startProduct({ ORGANISER_KEY, TRUST_PROXY: '1', LOG_LEVEL: 'error' });
		try {
			all.push(await attackOverTime(product, lives.slice(at, at + BATCH)));
		} finally {
			await product.stop();
		}
		// each batch says what came of all so far: one that is stopped half-way is still a figure
		recordAll(all);
	}
	const { found, won } = sumOf(all);
	expect(found).toEqual([]);
	expect(won.filter((one) => !isWon(one))).toEqual([]);
});

interface Won {
	readonly name: string;
	readonly fault: number;
	readonly put: number;
	readonly missed: number;
}
const isWon = ({ put, missed }: Won) => put > 0 && missed === 0;

function sumOf(all: readonly AttackedOverTime[]) {
	const found = all.flatMap((one) => one.found);
	const won = PLANTED.map(({ name, fault }): Won => {
		const each = all.map(({ planted }) => planted.get(name) ?? { put: 0, won: 0 });
		const put = each.reduce((so, one) => so + one.put, 0);
		return { name, fault, put, missed: put - each.reduce((so, one) => so + one.won, 0) };
	});
	return { found, won };
}

function recordAll(all: readonly AttackedOverTime[]): void {
	const sum = (of: (one: AttackedOverTime) => number) => all.reduce((so, one) => so + of(one), 0);
	const { found, won } = sumOf(all);
	for (const [at, id] of FAULTS.entries()) {
		const leaks = won.filter(({ fault }) => fault === at + 1);
		const findings = found.filter(({ fault }) => fault === at + 1).length;
		record(id, {
			kept: findings === 0 && leaks.every(isWon),
			figures: {
				lives: sum((one) => one.lives),
				events: sum((one) => one.events),
				'files taken': sum((one) => one.files),
				'dialogues with rows': sum((one) => one.entered),
				'rows at the end': sum((one) => one.rows),
				findings,
				'planted leaks found': `${leaks.filter(isWon).length} of ${leaks.length}`,
				'times planted': leaks.reduce((so, { put }) => so + put, 0)
			}
		});
	}
}

/** The promise that each fault would break, in their order. */
const FAULTS = [
	'withheld-once',
	'nothing-before-the-end',
	'no-rare-row',
	'erased-everywhere',
	'no-words-left'
];
