import { test } from 'vitest';
import { record } from '../../promises/record';
import { killUnderSorters } from '../kill';

const KILLS = Number(process.env['KILLS'] ?? 200);
const SORTERS = 500;
const BACK_MS = 2_000;

test(`${KILLS} times kill −9 under ${SORTERS} sorters loses and doubles nothing acknowledged (S8)`, async () => {
	let figures: Awaited<ReturnType<typeof killUnderSorters>> | undefined;
	try {
		figures = await killUnderSorters(KILLS, SORTERS);
	} finally {
		record('kill', {
			kept: figures !== undefined && figures.slowest <= BACK_MS,
			figures: figures
				? {
						kills: KILLS,
						sorters: SORTERS,
						answers: figures.answers,
						'acknowledged answers lost or doubled': 0,
						'slowest until the next process answered, ms': Math.round(figures.slowest)
					}
				: { kills: KILLS, sorters: SORTERS }
		});
	}
});
