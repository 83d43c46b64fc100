import { expect, test } from 'vitest';
import { cutWal } from './cut-wal';

test('a -wal that is cut off after kill −9 leaves an unbroken beginning of what each said, and phones bring the rest again', async () => {
	const found = await cutWal(2, 20, 20261126);
	expect(found).toMatchObject({ below: 0, broken: 0, wrong: 0, damaged: [] });
	// each time, by where it was cut
	expect(found.gone).toBeGreaterThanOrEqual(found.shortened);
});
