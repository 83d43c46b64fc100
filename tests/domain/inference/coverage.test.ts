import { expect, test, vi } from 'vitest';
import { pooledShare } from '$lib/domain/statistics/pooled-share';
import { seeded } from '$lib/domain/seeded';
import { betaBinomial } from './beta-binomial';
import { SIZES } from './dialogue-sizes';

/** In the long form 20 000: INFERENCE=20000. */
const DRAWS = Number(process.env['INFERENCE'] ?? 200);

const LONG = process.env['INFERENCE'] !== undefined;
if (LONG) vi.setConfig({ testTimeout: 7_200_000 });
const P = LONG ? [0.03, 0.1, 0.3, 0.5] : [0.03, 0.3];
const G = LONG ? [5, 9, 10, 20, 50] : [5, 20];
const RHO = LONG ? [0, 0.05, 0.1, 0.25] : [0, 0.25];

test(`95 % intervals over dialogues hold what is true in ${DRAWS} worlds a cell (G3)`, () => {
	const table: string[] = [];
	const short: string[] = [];
	for (const [name, sizesOf] of Object.entries(SIZES)) {
		for (const dialogues of G) {
			for (const rho of RHO) {
				for (const p of P) {
					const random = seeded(20261129);
					let [held, told] = [0, 0];
					for (let draw = 0; draw < DRAWS; draw++) {
						const clusters = sizesOf(dialogues, random).map((n) => ({
							y: betaBinomial(n, p, rho, random),
							n
						}));
						const interval = pooledShare(clusters, 1)?.interval;
						if (!interval) continue;
						told += 1;
						if (interval.low <= p && p <= interval.high) held += 1;
					}
					// of worlds without an interval nothing was claimed
					if (told < DRAWS / 2) continue;
					const line = `${name}, G ${dialogues}, rho ${rho}, p ${p}: ${((100 * held) / told).toFixed(1)} %`;
					table.push(line);
					const least = p < 0.1 ? 0.91 : 0.925;
					// three standard errors of so many draws
					const chance = 3 * Math.sqrt((least * (1 - least)) / told);
					if (held / told < least - chance) short.push(line);
				}
			}
		}
	}
	if (LONG) process.stdout.write(`${table.join('\n')}\n`);
	expect(short).toEqual([]);
});
