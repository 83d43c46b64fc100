import { expect, test } from 'vitest';
import { compileShim } from './compile-shim';
import { failDisk } from './disk-errors';

const shim = compileShim('tests/faults/disk-errors.c');

test.skipIf(shim === undefined)(
	'a disk that refuses writes loses nothing acknowledged and is waited for; a sync that fails ends the process at once',
	async () => {
		const found = await failDisk(shim ?? '', 1, 12);
		expect(found).toMatchObject({
			lost: 0,
			wrong: 0,
			damaged: [],
			stayed: true,
			ended: 1,
			failed: 1,
			retried: 0
		});
		expect(found.refused).toBeGreaterThan(0);
		expect(found.answers).toBeGreaterThan(20);
	}
);
