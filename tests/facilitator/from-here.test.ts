import { expect, test } from 'vitest';
import type { Command } from '../../src/lib/domain/steering/command';
import { fromHere } from '../../src/lib/facilitator/steering/from-here';
import { TRANSITIONS } from '../domain/steering/transitions';

const here = { stage: 'sort', spotlight: 'geld' };

test('every step names the place it leaves, a card the card before; nothing else does (L3)', () => {
	const named = TRANSITIONS.map(({ command }) => [command.type, fromHere(command, here)] as const)
		.filter(([, command]) => 'from' in command)
		.map(([type, command]) => `${type} ${(command as { from: string }).from}`);
	expect([...new Set(named)].sort()).toEqual([
		'back sort',
		'close sort',
		'end sort',
		'goto sort',
		'next sort',
		'open sort',
		'release sort',
		'slide 0',
		'spotlight geld'
	]);
});

test('a step that was asked about first keeps the place where it was asked (L3)', () => {
	const asked: Command = { type: 'end', from: 'close' };
	expect(fromHere(asked, here)).toEqual(asked);
});
