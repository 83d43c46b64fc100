import { expect, test } from 'vitest';
import { SHAPES, SIGN_COLOURS, signOf } from '../../../src/lib/domain/pairs/group-sign';

test('forty groups have forty signs, and the next forty say so', () => {
	const forty = Array.from({ length: 40 }, (_, place) => signOf(place));
	expect(new Set(forty.map(({ shape, colour }) => `${colour} ${shape}`)).size).toBe(40);
	expect(SHAPES.length * SIGN_COLOURS.length).toBe(40);
	expect(forty.every(({ series }) => series === 1)).toBe(true);
	expect(signOf(40)).toEqual({ ...signOf(0), series: 2 });
});

test('groups that follow on each other differ in shape and in colour', () => {
	for (let place = 0; place < 80; place++) {
		expect(signOf(place).shape).not.toBe(signOf(place + 1).shape);
		expect(signOf(place).colour).not.toBe(signOf(place + 1).colour);
	}
});
