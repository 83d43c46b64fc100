import { describe, expect, test } from 'vitest';
import type { CommandType } from '../../../src/lib/domain/steering/command';
import { undone } from '../../../src/lib/domain/steering/undo';
import { after, apply, dialogueIn } from './a-dialogue';
import { dialogueAt, PHASES, ROUND_STATES, TRANSITIONS } from './transitions';

const running = dialogueIn('running');

test('a step is taken back and the revision still rises (L1, L3)', () => {
	const moved = after(running, { type: 'goto', stage: 'cards' });
	const back = undone(moved, { type: 'goto', before: running });
	expect(back).toMatchObject({ stage: 'welcome', rev: moved.rev + 1 });
});

test('an agreement written too soon is taken back', () => {
	const written = after(running, { type: 'agreement', what: 'Wij bellen' });
	expect(undone(written, { type: 'agreement', before: running })?.agreements).toEqual([]);
});

/** What is frozen, shown, ended, said about people, or made and withdrawn as a key. */
const STAYS: readonly CommandType[] = [
	'open',
	'close',
	'release',
	'round',
	'power',
	'min-group',
	'mark',
	'remove-people',
	'code',
	'key',
	'end',
	'reopen',
	'purge'
];

describe.each(PHASES)('in a dialogue that is %s', (phase) => {
	test.each(TRANSITIONS.map((line) => [line.name, line] as const))(
		'%s is taken back whole, or stays and says so (L2, D2)',
		(_, { command }) => {
			for (const round of ROUND_STATES) {
				const before = dialogueAt(phase, round);
				const outcome = apply(before, command);
				if (!outcome.ok) continue;
				const back = undone(outcome.state, { type: command.type, before });
				if (STAYS.includes(command.type)) expect(back).toBeUndefined();
				else expect(back).toEqual({ ...before, rev: before.rev + 2 });
			}
		}
	);
});
