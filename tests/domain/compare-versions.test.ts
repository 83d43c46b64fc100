import { expect, test } from 'vitest';
import { compareVersions } from '$lib/domain/compare-versions';

test('versions go by their numbers, not by their text', () => {
	const mixed = ['10.0.0', '9.0.1', '1.2.10', '9.0.0', '1.2.9', '1.2'];
	expect(mixed.toSorted(compareVersions)).toEqual([
		'1.2',
		'1.2.9',
		'1.2.10',
		'9.0.0',
		'9.0.1',
		'10.0.0'
	]);
	expect(compareVersions('1.0.0', '1.0')).toBe(0);
});
