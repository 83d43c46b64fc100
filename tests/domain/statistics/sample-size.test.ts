import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleSize, USUAL } from '$lib/domain/statistics/sample-size';

describe('how many people a study needs', () => {
	test('ten points either way round a half: 131 firm people a profile, 1 700 rows of 2 400 sorters (D12)', () => {
		// 1.959964² · 0.25 / 0.01 = 96.04; deff = 1 + 9 · 0.04 = 1.36; 130.6 → 131;
		// 131 / (0.31 · 0.25) = 1 690.3; / 0.7 = 2 415.7
		expect(sampleSize(USUAL)).toEqual({
			deff: 1.3599999999999999,
			simple: 97,
			perProfile: 131,
			rows: 1_691,
			sorters: 2_416,
			dialogues: 242
		});
	});
	test('five points, a share of 0.2, nobody alike', () => {
		// 3.841459 · 0.16 / 0.0025 = 245.85
		const found = sampleSize({ ...USUAL, half: 0.05, share: 0.2, alike: 0, firm: 0.5 });
		expect(found).toMatchObject({ deff: 1, perProfile: 246, rows: 1_968 });
	});
	test('a dialogue with less than one person of a profile is no cluster', () => {
		expect(sampleSize({ ...USUAL, perDialogue: 0.5, alike: 0.5 }).deff).toBe(1);
	});
	test('a narrower interval, people more alike or fewer firm ones never take fewer people', () => {
		const share = fc.double({ min: 0.02, max: 0.9, noNaN: true });
		fc.assert(
			fc.property(share, share, share, (half, alike, firm) => {
				const asked = { ...USUAL, half, alike, firm };
				const { sorters } = sampleSize(asked);
				expect(sampleSize({ ...asked, half: half / 2 }).sorters).toBeGreaterThanOrEqual(sorters);
				expect(sampleSize({ ...asked, alike: alike * 1.1 }).sorters).toBeGreaterThanOrEqual(
					sorters
				);
				expect(sampleSize({ ...asked, firm: firm / 2 }).sorters).toBeGreaterThanOrEqual(sorters);
			}),
			{ seed: 20261125 }
		);
	});
});
