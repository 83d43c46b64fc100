import { test } from 'vitest';
import { killUnderSorters } from './kill';

test('three times kill −9 under thirty sorters loses and doubles nothing acknowledged (S8)', async () => {
	await killUnderSorters(3, 30);
});
