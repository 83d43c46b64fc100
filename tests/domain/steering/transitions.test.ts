import { describe, expect, test } from 'vitest';
import { apply } from './a-dialogue';
import { dialogueAt, EVERY_TYPE, expected, PHASES, ROUND_STATES, TRANSITIONS } from './transitions';

test('the table has a line for every command', () => {
	const types = new Set(TRANSITIONS.map(({ command }) => command.type));
	expect([...types].sort()).toEqual(Object.keys(EVERY_TYPE).sort());
});

const EFFECTS: Readonly<Record<string, string>> = {
	close: 'freeze',
	pairs: 'pair-up',
	mark: 'mark',
	'remove-people': 'remove-people',
	code: 'new-code',
	key: 'add-key',
	end: 'end',
	purge: 'purge'
};

describe.each(PHASES)('a dialogue that is %s', (phase) => {
	describe.each(ROUND_STATES)('with its cards %s', (round) => {
		test.each(TRANSITIONS.map((line) => [line.name, expected(line, phase, round), line] as const))(
			'%s: %s (L1, L2)',
			(_, said, line) => {
				const state = dialogueAt(phase, round);
				const kept = structuredClone(state);
				const outcome = apply(state, line.command);
				expect(outcome.ok ? 'ok' : outcome.reason).toBe(said);
				expect(state).toEqual(kept);
				if (!outcome.ok) return;
				const { state: next, effects } = outcome;
				expect(next.rev).toBe(state.rev + 1);
				expect(next.agenda.map(({ id }) => id)).toContain(next.stage);
				expect(next.settings.minGroup).toBeGreaterThanOrEqual(state.settings.minGroup);
				expect(effects.map(({ type }) => type)).toEqual(
					line.command.type in EFFECTS ? [EFFECTS[line.command.type]] : []
				);
				// what was said and decided stays: rounds go on, never back or away
				for (const [at, one] of state.rounds.entries()) {
					const now = next.rounds[at];
					expect(now?.id).toBe(one.id);
					expect(ROUND_STATES.indexOf(now?.state ?? 'open')).toBeGreaterThanOrEqual(
						ROUND_STATES.indexOf(one.state)
					);
				}
				const texts = (list: typeof state) => [
					...list.notes.map(({ id, text }) => [id, text]),
					...list.agreements.map(({ id, what }) => [id, what])
				];
				expect(texts(next)).toEqual(expect.arrayContaining(texts(state)));
				expect(next.discussed).toEqual(expect.arrayContaining([...state.discussed]));
			}
		);
	});
});
