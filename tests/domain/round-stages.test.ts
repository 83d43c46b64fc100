import { expect, test } from 'vitest';
import { roundOfStage } from '../../src/lib/domain/round-of-stage';
import { stagesOfRound } from '../../src/lib/domain/round-stages';
import { after, apply, dialogueIn } from './steering/a-dialogue';

const closed = after(
	dialogueIn('running'),
	{ type: 'goto', stage: 'agree' },
	{ type: 'close', round: 'factors-1' },
	{ type: 'release', round: 'factors-1', to: 'room' }
);
const repeat = {
	type: 'round',
	part: 'factors',
	stages: stagesOfRound(closed.agenda, 'factors')
} as const;

test('sorting once more opens the next round and begins it, with all it takes after the present stage', () => {
	const again = after(closed, repeat);
	expect(again.rounds.at(-1)).toMatchObject({ id: 'factors-2', part: 'factors', state: 'open' });
	expect(again.stage).toBe('sort-2');
	expect(again.agenda.slice(-6).map(({ id, round }) => [id, round])).toEqual([
		['agree', undefined],
		['sort-2', 'factors-2'],
		['top-2', 'factors-2'],
		['picture-2', 'factors-2'],
		['reveal-2', 'factors-2'],
		['close', undefined]
	]);
});

test('each takes as long as it took the first time, the break left out', () => {
	expect(stagesOfRound(closed.agenda, 'factors').map(({ minutes }) => minutes)).toEqual([
		15, 6, 5, 6
	]);
	expect(stagesOfRound([], 'factors').map(({ minutes }) => minutes)).toEqual([12, 5, 4, 6]);
	expect(stagesOfRound(closed.agenda, 'needs').map(({ minutes }) => minutes)).toEqual([8, 8]);
});

test('who goes back sees the picture that was there; what is still to come is about the new round', () => {
	const again = after(closed, { type: 'goto', stage: 'reveal' }, repeat);
	const about = (id: string) => {
		const stage = again.agenda.find((one) => one.id === id);
		return stage && roundOfStage(stage, again.rounds)?.id;
	};
	expect(['sort', 'reveal', 'reveal-2', 'cards', 'needs', 'wishes'].map(about)).toEqual([
		'factors-1',
		'factors-1',
		'factors-2',
		'factors-2',
		'needs-1',
		'needs-1'
	]);
});

test('a few cards put again leave the stages of the first sort as they are', () => {
	const stages = stagesOfRound(closed.agenda, 'replace');
	const again = after(closed, { type: 'round', part: 'replace', cards: ['tijd'], stages });
	expect(again.agenda.filter(({ round }) => round !== undefined)).toMatchObject([
		{ kind: 'sort', round: 'replace-1', minutes: 4 },
		{ kind: 'reveal', round: 'replace-1', minutes: 6 }
	]);
	expect(again.stage).toBe('sort-2');
});

test('the old way still stands: a round alone changes no stage', () => {
	const alone = after(closed, { type: 'round', part: 'factors' });
	expect([alone.agenda, alone.stage]).toEqual([closed.agenda, closed.stage]);
});

test('a list of steps has an end', () => {
	const stages = Array.from({ length: 60 }, () => ({
		kind: 'cards' as const,
		minutes: 1,
		script: '',
		prompt: ''
	}));
	expect(apply(closed, { ...repeat, stages })).toEqual({ ok: false, reason: 'too-many-stages' });
	const full = after(closed, { type: 'agenda', stages });
	expect(apply(full, { type: 'insert', stage: stages[0] ?? stages[1]!, at: 0 })).toEqual({
		ok: false,
		reason: 'too-many-stages'
	});
});

test('another agenda leaves the talk at its stage, or at the next that is still there', () => {
	const stage = (kind: 'sort' | 'close' | 'agree') =>
		({ kind, minutes: 5, script: '', prompt: '' }) as const;
	const at = (...kinds: ('sort' | 'close' | 'agree')[]) =>
		after(closed, { type: 'agenda', stages: kinds.map(stage) }).stage;
	expect([at('sort', 'agree', 'close'), at('sort', 'close'), at('sort')]).toEqual([
		'agree',
		'close',
		'sort'
	]);
});
