import { describe, expect, test } from 'vitest';
import { defaultAgenda } from '../../src/lib/domain/agenda';
import type { StageKind } from '../../src/lib/domain/stage-facts';
import { stagesBefore } from '../../src/lib/domain/stages-before';
import type { Round } from '../../src/lib/domain/dialogue';
import { CAUGHT_UP, EARLY, lateArrival } from '../../src/lib/participant/late-arrival';
import type { ParticipantSnapshot } from '../../src/lib/protocol/snapshot';
import { aRound } from '../facilitator/facilitator-snapshot';
import { aWall } from '../wall/wall-snapshot';

const none = new Set<string>();

function at(
	stage: StageKind,
	cards: Round['state'] = 'open',
	needs: Round['state'] = 'open'
): ParticipantSnapshot {
	const rounds = [aRound({ state: cards }), aRound({ id: 'needs-1', part: 'needs', state: needs })];
	const settings = { needs: true } as ParticipantSnapshot['settings'];
	const before = stagesBefore(defaultAgenda({ needs: true }), stage);
	return { ...aWall(stage, { rounds }), role: 'participant', settings, before, personal: 0 };
}

describe('who comes in late', () => {
	test.each(['welcome', 'practice', 'sort'] as const)('at %s simply begins', (stage) => {
		expect(lateArrival(at(stage), 0, none)).toBeUndefined();
	});
	test('hears what was done and what still counts (L6)', () => {
		expect(lateArrival(at('picture'), 0, none)).toEqual({
			done: ['practice', 'sort', 'top', 'needs'],
			now: 'picture',
			cards: 'count',
			needs: 'count'
		});
		expect(lateArrival(at('picture', 'released', 'closed'), 0, none)).toMatchObject({
			cards: 'own',
			needs: 'no'
		});
	});
	test('hears of nothing that this dialogue does not do', () => {
		const agenda = defaultAgenda({ needs: true }).filter(
			({ kind }) => kind !== 'practice' && kind !== 'top'
		);
		const before = stagesBefore(agenda, 'picture');
		expect(lateArrival({ ...at('picture'), before }, 0, none)?.done).toEqual(['sort', 'needs']);
	});
	test('while the agreements of the dialogue before are talked about has missed nothing', () => {
		expect(lateArrival({ ...at('agree'), opening: true }, 0, none)).toBeUndefined();
	});
	test('after the picture is made, also while a next round is not open yet', () => {
		expect(lateArrival(at('sort', 'closed'), 0, none)).toMatchObject({ cards: 'own' });
	});
	test('is not sent to needs where nobody is asked for them', () => {
		const snapshot = at('agree');
		const without = { ...snapshot, settings: { ...snapshot.settings, needs: false } };
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
