import { expect, test } from 'vitest';
import { applyCommand } from '../../src/lib/domain/steering/apply-command';
import type { DialogueState } from '../../src/lib/domain/dialogue';
import { playOn } from '../../src/lib/facilitator/steering/play-on';
import { dialogueIn } from '../domain/steering/a-dialogue';
import { people } from './facilitator-snapshot';

/** Plays a dialogue to its last step, and tells what was done. */
function played(finished: number): {
	readonly did: readonly string[];
	readonly last: DialogueState;
} {
	let state: DialogueState = dialogueIn('draft');
	const did: string[] = [];
	for (let at = 0; at < 100; at++) {
		const rounds = state.rounds.map((round) => ({ ...round, finished }));
		const command = playOn({ ...state, rounds, people: people(12, finished), minGroup: 5 });
		if (!command) break;
		did.push(command.type);
		const next = applyCommand(state, command as Exclude<typeof command, { type: 'undo' }>, {
			now: 0,
			joined: 12,
			finished: Object.fromEntries(rounds.map(({ id }) => [id, finished])),
			hasCard: () => true,
			newId: 'n'
		});
		if (!next.ok) throw new Error(`${command.type}: ${next.reason}`);
		state = next.state;
	}
	return { did, last: state };
}

test('a rehearsal that plays by itself goes by every step to the last, and ends nothing', () => {
	const { did, last } = played(12);
	expect(last.stage).toBe(last.agenda.at(-1)?.id);
	expect(last.lifecycle).toBe('running');
	expect(last.rounds.map(({ state }) => state)).toEqual(['released', 'released']);
	expect(did.filter((type) => type === 'goto')).toHaveLength(last.agenda.length - 1);
});

test('with too few for a picture it goes on without one (D2)', () => {
	const { did, last } = played(3);
	expect(last.stage).toBe(last.agenda.at(-1)?.id);
	expect(did).not.toContain('close');
});
