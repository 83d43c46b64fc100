import { expect, test } from 'vitest';
import { heldStep } from '../../src/lib/participant/held-step';

const writing = { step: { kind: 'own-cards' }, said: 30, passed: 1 } as const;
const picture = { kind: 'picture' } as const;

test('who writes a card goes on writing when the group closes, until they say or pass something (L6)', () => {
	expect(heldStep(writing, { step: picture, said: 30, passed: 1 }, true).kind).toBe('own-cards');
	expect(heldStep(writing, { step: picture, said: 30, passed: 2 }, true).kind).toBe('picture');
	expect(heldStep(writing, { step: picture, said: 31, passed: 1 }, true).kind).toBe('picture');
});

test('who has begun nothing goes along with what comes', () => {
	expect(heldStep(writing, { step: picture, said: 30, passed: 1 }, false).kind).toBe('picture');
});

test('who only waits or looks goes along with what comes', () => {
	const waiting = { step: { kind: 'practised' }, said: 3, passed: 0 } as const;
	expect(heldStep(waiting, { step: picture, said: 3, passed: 0 }, true).kind).toBe('picture');
	expect(heldStep(undefined, { step: picture, said: 0, passed: 0 }, true).kind).toBe('picture');
});
