import { expect, test } from 'vitest';
import { BEHIND_MS, paintedRev, wallNow } from '$lib/facilitator/steering/wall-now';
import type { HeardWall } from '$lib/protocol/wall-heard';

const NOW = 1_000_000;
const heard = (rev: number, how: Partial<HeardWall> = {}): HeardWall => ({
	rev,
	stage: 'sort',
	seen: true,
	since: NOW,
	...how
});
const state = (...walls: HeardWall[]) => ({ wallConnected: true, walls, rev: 7 });

test('what the wall has painted is said with its age', () => {
	const shown = state(heard(7, { since: NOW - 3_000 }));
	expect(wallNow(shown, NOW, NOW)).toEqual({ kind: 'same', seconds: 3 });
});

test('a wall that is a moment later than the panel is not behind, and a longer one is', () => {
	const late = state(heard(6));
	expect(wallNow(late, NOW, NOW - BEHIND_MS + 1).kind).toBe('same');
	expect(wallNow(late, NOW, NOW - BEHIND_MS)).toEqual({ kind: 'behind', stage: 'sort' });
});

test('a wall that says nothing any more is silent since it was heard, whatever it said last', () => {
	const silent = state(heard(7, { since: NOW - 60_000, silent: NOW - 15_000 }));
	expect(wallNow(silent, NOW, 0)).toEqual({ kind: 'silent', seconds: 15 });
	expect(paintedRev(silent.walls)).toBeUndefined();
});

test('a wall behind another page is not what the room sees', () => {
	expect(wallNow(state(heard(7, { seen: false })), NOW, 0).kind).toBe('hidden');
});

test('of two walls a silent one is left out, and the one that is behind is told', () => {
	const two = state(heard(7), heard(5), heard(2, { silent: NOW - 15_000 }));
	expect(wallNow(two, NOW, 0).kind).toBe('behind');
	expect(paintedRev(two.walls)).toBe(5);
});

test('nothing is claimed of a wall that is not there, or has said nothing', () => {
	expect(wallNow({ rev: 7, wallConnected: false, walls: [heard(7)] }, NOW, 0).kind).toBe('none');
	expect(wallNow(state(), NOW, 0).kind).toBe('opening');
});
