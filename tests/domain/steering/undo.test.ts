import { expect, test } from 'vitest';
import { undone } from '../../../src/lib/domain/steering/undo';
import { after, dialogueIn } from './a-dialogue';

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

test.each(['close', 'release', 'end', 'mark', 'power', 'round', 'key', 'open'] as const)(
	'what %s did stays so (D2, L2)',
	(type) => {
		expect(undone(running, { type, before: running })).toBeUndefined();
	}
);
