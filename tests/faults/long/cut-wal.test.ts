import { expect, test } from 'vitest';
import { record } from '../../promises/record';
import { cutWal } from '../cut-wal';

const CUTS = Number(process.env['CUTS'] ?? 50);
const SORTERS = 40;

test(`${CUTS} times a -wal cut off leave an unbroken beginning, and phones bring the rest again`, async () => {
	const found = await cutWal(CUTS, SORTERS, 20261127);
	const { gone, below, broken, noticed, wrong, damaged } = found;
	record('cut-wal', {
		kept: below + broken + wrong + damaged.length === 0 && gone > 0,
		figures: {
			'times that it was cut off': found.shortened,
			'refused in words': noticed,
			'answers that were cut off': gone,
			'people with less than the file itself had': below,
			'people with a hole in what they said': broken,
			'people with anything lost or doubled after the phones sent on': wrong,
			'rows damaged': damaged.length
		}
	});
	expect({ below, broken, wrong, damaged }).toEqual({ below: 0, broken: 0, wrong: 0, damaged: [] });
	expect(gone).toBeGreaterThan(0);
});
