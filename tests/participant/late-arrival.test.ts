import { describe, expect, test } from 'vitest';
import { STAGE_KINDS } from '../../src/lib/domain/agenda';
import type { Round } from '../../src/lib/domain/dialogue';
import { CAUGHT_UP, EARLY, lateArrival } from '../../src/lib/participant/late-arrival';
import type { ParticipantSnapshot } from '../../src/lib/protocol/snapshot';
import { aRound } from '../facilitator/facilitator-snapshot';
import { aWall } from '../wall/wall-snapshot';

const none = new Set<string>();

function at(
	stage: (typeof STAGE_KINDS)[number],
	cards: Round['state'] = 'open',
	needs: Round['state'] = 'open'
): ParticipantSnapshot {
	const rounds = [aRound({ state: cards }), aRound({ id: 'needs-1', part: 'needs', state: needs })];
	const settings = { needs: true } as ParticipantSnapshot['settings'];
	return { ...aWall(stage, { rounds }), role: 'participant', settings, personal: 0 };
}

describe('who comes in late', () => {
	test.each(STAGE_KINDS)('at %s hears what was done and what still counts (L6)', (stage) => {
		const place = STAGE_KINDS.indexOf(stage);
		const late = lateArrival(at(stage), 0, none);
		if (place <= STAGE_KINDS.indexOf('sort')) return expect(late).toBeUndefined();
		expect(late).toEqual({
			done: STAGE_KINDS.slice(1, place),
			now: stage,
			cards: 'count',
			needs: 'count'
		});
		expect(lateArrival(at(stage, 'released', 'closed'), 0, none)).toMatchObject({
			cards: 'own',
			needs: 'no'
		});
	});
	test('after the picture is made, also while a next round is not open yet', () => {
		expect(lateArrival(at('sort', 'closed'), 0, none)).toMatchObject({ cards: 'own' });
	});
	test('hears nothing of needs where nobody is asked for them', () => {
		const snapshot = at('agree');
		const without = { ...snapshot, settings: { ...snapshot.settings, needs: false } };
		expect(lateArrival(without, 0, none)?.done).not.toContain('needs');
		expect(lateArrival(without, 0, none)?.needs).toBe('no');
	});
});

test('nobody is told to catch up who said something, was there before, has read it, or after the end', () => {
	expect(lateArrival(at('cards'), 1, none)).toBeUndefined();
	expect(lateArrival(at('cards'), 0, new Set([EARLY]))).toBeUndefined();
	expect(lateArrival(at('cards'), 0, new Set([CAUGHT_UP]))).toBeUndefined();
	expect(lateArrival({ ...at('cards'), lifecycle: 'ended' }, 0, none)).toBeUndefined();
	expect(lateArrival(undefined, 0, none)).toBeUndefined();
});
