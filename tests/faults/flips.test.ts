import { expect, test } from 'vitest';
import { flipBytes } from './flips';

const FLIPS = 60;

test(`of ${FLIPS} times 64 flipped bytes none changes what is served without being noticed`, async () => {
	const figures = await flipBytes(FLIPS, 20261126);
	expect(figures.unnoticed).toBe(0);
	expect(figures.noticed + figures.harmless).toBe(FLIPS);
	// a damaged dialogue is refused alone
	expect(figures.wentOn).toBeGreaterThan(figures.noticed);
}, 600_000);
