import { expect, test } from 'vitest';
import { record } from '../../promises/record';
import { flipBytes } from '../flips';

const FLIPS = Number(process.env['FLIPS'] ?? 5_000);

test(`${FLIPS} times 64 flipped bytes change nothing that is served without being noticed`, async () => {
	const figures = await flipBytes(FLIPS, 20261127);
	record('flips', {
		kept: figures.unnoticed === 0,
		figures: {
			flips: figures.flips,
			noticed: figures.noticed,
			'changed nothing that is served': figures.harmless,
			unnoticed: figures.unnoticed
		}
	});
	expect(figures.unnoticed).toBe(0);
});
