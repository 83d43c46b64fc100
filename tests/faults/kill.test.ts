import { test } from 'vitest';
import { killUnderSorters } from './kill';

test('ten times kill −9 under fifty sorters loses and doubles nothing acknowledged (S8)', async () => {
	await killUnderSorters(10, 50);
}, 120_000);
