import { describe, expect, test } from 'vitest';
import { defaultAgenda } from '../../src/lib/domain/agenda';
import { STAGE_KINDS, type StageKind } from '../../src/lib/domain/stage-facts';
import type { Round } from '../../src/lib/domain/dialogue';
import {
	expectedPeople,
	nextStep,
	type NextStep
} from '../../src/lib/facilitator/steering/next-step';
import { aRound, aSnapshot, people } from './facilitator-snapshot';

const STATES: readonly Round['state'][] = ['open', 'closed', 'previewed', 'released'];

/** The step at a stage of the default agenda, with both rounds in the given states. */
function stepAt(stage: StageKind, factors: Round['state'], needs: Round['state'], finished = 6) {
	return nextStep(
		aSnapshot({
			stageKind: stage,
			stage,
			people: people(8, finished),
			rounds: [
				aRound({ state: factors, finished }),
				aRound({ id: 'needs-1', part: 'needs', state: needs, finished })
			]
		})
	);
}

const saidShort = (step: NextStep): string => {
	switch (step.kind) {
		case 'advance':
			return `advance ${step.to.id}`;
		case 'close':
			return `close ${step.round}${step.ready ? '' : ' not yet'}`;
		case 'preview':
		case 'show':
			return `${step.kind} ${step.round}`;
		default:
			return step.kind;
	}
};

describe('before, after and beyond', () => {
	test.each(STAGE_KINDS)('a draft that stands at %s is opened', (stage) => {
		expect(nextStep(aSnapshot({ lifecycle: 'draft', stage, stageKind: stage }))).toEqual({
			kind: 'open'
		});
	});
	test.each(STAGE_KINDS)('an ended dialogue at %s offers its files', (stage) => {
		expect(nextStep(aSnapshot({ lifecycle: 'ended', stage, stageKind: stage }))).toEqual({
			kind: 'files'
		});
	});
	test.each(STAGE_KINDS)('of a purged dialogue at %s nothing is left to do', (stage) => {
		expect(nextStep(aSnapshot({ lifecycle: 'purged', stage, stageKind: stage }))).toEqual({
			kind: 'gone'
		});
	});
});

describe('a running dialogue with the default agenda, by state of the cards round', () => {
	const table: Readonly<Record<StageKind, readonly [string, string, string, string]>> = {
		welcome: same('advance practice'),
		practice: same('advance sort'),
		sort: same('advance top'),
		top: same('advance needs'),
		needs: same('advance picture'),
		picture: ['close factors-1', 'advance pairs', 'advance pairs', 'advance pairs'],
		pairs: same('advance reveal'),
		reveal: ['close factors-1', 'preview factors-1', 'show factors-1', 'advance cards'],
		cards: ['close factors-1', 'preview factors-1', 'show factors-1', 'advance wishes'],
		wishes: same('close needs-1'),
		agree: same('advance close'),
		close: same('end')
	};
	for (const stage of STAGE_KINDS) {
		STATES.forEach((state, index) => {
			test(`${stage}, cards ${state}: ${table[stage][index]}`, () => {
				expect(saidShort(stepAt(stage, state, 'open'))).toBe(table[stage][index]);
			});
		});
	}
	test.each([
		['open', 'close needs-1'],
		['closed', 'preview needs-1'],
		['previewed', 'show needs-1'],
		['released', 'advance agree']
	] as const)('wishes with the needs %s: %s (D2)', (state, said) => {
		expect(saidShort(stepAt('wishes', 'released', state))).toBe(said);
	});
});

describe('the floor of a picture', () => {
	test.each([0, 1, 2, 3, 4])('with %i finished the sorting cannot be closed (D2)', (finished) => {
		for (const stage of ['picture', 'reveal', 'cards'] as const) {
			expect(stepAt(stage, 'open', 'open', finished)).toMatchObject({
				kind: 'close',
				ready: false,
				finished,
				needed: 5
			});
		}
	});
	test('with five finished it can (D2)', () => {
		expect(stepAt('reveal', 'open', 'open', 5)).toMatchObject({ ready: true, finished: 5, of: 8 });
	});
	test('a floor that was raised counts (D2)', () => {
		const rounds = [aRound({ finished: 7 })];
		const raised = aSnapshot({ stage: 'reveal', stageKind: 'reveal', rounds, minGroup: 8 });
		expect(nextStep(raised)).toMatchObject({ kind: 'close', ready: false, needed: 8 });
	});
	test('forms that somebody typed in do not reach it (D2, D15)', () => {
		const rounds = [aRound({ finished: 7, own: 3, forms: 4 })];
		const mixed = aSnapshot({ stage: 'reveal', stageKind: 'reveal', rounds });
		expect(nextStep(mixed)).toMatchObject({ kind: 'close', ready: false, own: 3, finished: 7 });
	});
});

describe('other agendas', () => {
	test('where the picture follows the sorting at once, the sorting is closed there', () => {
		const agenda = defaultAgenda({ needs: false }).filter((stage) =>
			['welcome', 'sort', 'reveal'].includes(stage.kind)
		);
		const rounds = [aRound({ finished: 6 })];
		const step = nextStep(aSnapshot({ stage: 'sort', stageKind: 'sort', agenda, rounds }));
		expect(step).toMatchObject({ kind: 'close', round: 'factors-1', ready: true });
	});
	test('where the needs are the last private step, the cards are closed there and not the needs', () => {
		const agenda = defaultAgenda({ needs: true }).filter((stage) => stage.kind !== 'picture');
		const step = nextStep(aSnapshot({ stage: 'needs', stageKind: 'needs', agenda }));
		expect(step).toMatchObject({ kind: 'close', round: 'factors-1' });
	});
	test('a dialogue without needs passes a step about them', () => {
		const rounds = [aRound({ state: 'released' })];
		expect(saidShort(nextStep(aSnapshot({ stage: 'wishes', stageKind: 'wishes', rounds })))).toBe(
			'advance agree'
		);
	});
	test('a step that names its round is about that round', () => {
		const agenda = [
			{ id: 'reveal', kind: 'reveal', round: 'factors-1', minutes: 5, script: '', prompt: '' }
		] as const;
		const rounds = [
			aRound({ state: 'previewed' }),
			aRound({ id: 'factors-2', number: 2, state: 'open' })
		];
		expect(
			saidShort(nextStep(aSnapshot({ stage: 'reveal', stageKind: 'reveal', agenda, rounds })))
		).toBe('show factors-1');
	});
});

test('who has left is not waited for, unless they had finished (L4)', () => {
	const [first, second, third] = people(3, 1);
	if (!first || !second || !third) throw new Error('three people');
	const gone = [
		{ ...first, status: 'gone' as const },
		{ ...second, status: 'gone' as const },
		third
	];
	expect(expectedPeople(gone, 'factors-1')).toBe(2);
});

function same(said: string): readonly [string, string, string, string] {
	return [said, said, said, said];
}
