import { expect, test } from 'vitest';
import type { Entry } from '$lib/domain/entry';
import { areTheReal } from '$lib/participant/are-the-real';

const laid = (pile: string | null, seq = 1): Entry => ({
	kind: 'move',
	seq,
	round: 'factors-1',
	card: 'tijd',
	pile,
	via: 'tap',
	shown: 1
});
const factors = { id: 'factors-1', part: 'factors' } as const;

test('that practising is over is said until a card lies, and of no other cards', () => {
	expect(areTheReal(factors, [])).toBe(true);
	expect(areTheReal(factors, [laid('helps')])).toBe(false);
	expect(areTheReal(factors, [laid('helps'), laid(null, 2)])).toBe(true);
	expect(areTheReal({ id: 'needs-1', part: 'needs' }, [])).toBe(false);
	expect(areTheReal({ id: 'replace-1', part: 'replace' }, [])).toBe(false);
});
