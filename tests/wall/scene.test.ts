import { describe, expect, test } from 'vitest';
import { STAGE_KINDS } from '../../src/lib/domain/stage-facts';
import type { HeldWall, Lifecycle, Round, Switches } from '../../src/lib/domain/dialogue';
import type { WallSnapshot } from '../../src/lib/protocol/snapshot';
import { sceneOf, shownOf } from '../../src/lib/wall/scene';
import { aPicture, aRound } from '../facilitator/facilitator-snapshot';
import { aWall } from './wall-snapshot';

const STATES: readonly Round['state'][] = ['open', 'closed', 'previewed', 'released'];
const LIFECYCLES: readonly Lifecycle[] = ['draft', 'running', 'ended', 'purged'];
const pictures = { 'factors-1': aPicture(), 'needs-1': aPicture({ round: 'needs-1' }) };
const wall = (value: Switches['wall']): Switches => ({
	joining: 'open',
	input: 'open',
	wall: value,
	timer: { state: 'none' }
});

const rounds = (factors: Round['state'], needs: Round['state'], finished = 6) => [
	aRound({ state: factors, finished }),
	aRound({ id: 'needs-1', part: 'needs', state: needs, finished })
];

describe('before it is released nothing of a picture is drawn, even were it sent (D1, D2)', () => {
	for (const lifecycle of LIFECYCLES) {
		for (const stage of STAGE_KINDS) {
			for (const state of STATES.slice(0, 3)) {
				test(`${lifecycle}, ${stage}, ${state}`, () => {
					const snapshot = aWall(stage, {
						lifecycle,
						rounds: rounds(state, state),
						pictures,
						spotlight: 'zin-in-leren'
					});
					expect(sceneOf(snapshot)).not.toHaveProperty('picture');
				});
			}
		}
	}
});

describe('the empty board, while everybody looks at their own picture', () => {
	const at = (factors: Round['state'], finished = 6) =>
		sceneOf(aWall('picture', { rounds: rounds(factors, factors, finished), pictures }));

	test('says that cards come where they come (D2)', () => {
		for (const state of ['open', 'closed', 'previewed'] as const) {
			expect(at(state)).toEqual({ kind: 'learn', ahead: true });
		}
	});
	test('does not say so once the room has seen them', () => {
		expect(at('released')).toEqual({ kind: 'learn', ahead: false });
	});
	test('is not there where no picture comes: too few finished (D2)', () => {
		expect(at('open', 4).kind).toBe('prompt');
	});
});

describe('a running dialogue', () => {
	test('the picture of the cards is not shown for the needs, nor the other way round', () => {
		const cards = aWall('wishes', { rounds: rounds('released', 'closed'), pictures });
		expect(sceneOf(cards)).toEqual({ kind: 'soon', about: 'wishes' });
		const needs = aWall('reveal', { rounds: rounds('closed', 'released'), pictures });
		expect(sceneOf(needs)).toEqual({ kind: 'soon', about: 'picture' });
	});
	test('released pictures are drawn where they belong', () => {
		const shown = { rounds: rounds('released', 'released'), pictures };
		expect(sceneOf(aWall('reveal', shown)).kind).toBe('picture');
		expect(sceneOf(aWall('cards', shown)).kind).toBe('cards');
		expect(sceneOf(aWall('wishes', shown)).kind).toBe('wishes');
		expect(sceneOf(aWall('cards', { ...shown, spotlight: 'geld' }))).toMatchObject({
			kind: 'card',
			card: 'geld'
		});
	});
	test('cards that were put again are shown as a shift from the round before (G7)', () => {
		const again = aPicture({ round: 'replace-1', shift: { since: 'factors-1', cards: [] } });
		const shown = aWall('reveal', {
			rounds: [
				...rounds('released', 'released'),
				aRound({ id: 'replace-1', part: 'replace', state: 'released', cards: ['geld'] })
			],
			pictures: { ...pictures, 'replace-1': again },
			stageRound: 'replace-1'
		});
		expect(sceneOf(shown)).toMatchObject({
			kind: 'shift',
			picture: { round: 'replace-1' },
			before: { round: 'factors-1' }
		});
		expect(sceneOf({ ...shown, stageKind: 'sort' })).toMatchObject({ stage: 'replace' });
		expect(sceneOf({ ...shown, stageRound: 'factors-1' }).kind).toBe('picture');
	});
	test('an earlier picture stays while a later round is open', () => {
		const later = [...rounds('released', 'open'), aRound({ id: 'factors-2', number: 2 })];
		expect(sceneOf(aWall('cards', { rounds: later, pictures })).kind).toBe('cards');
	});
	test('under the floor the room shows by itself (D2)', () => {
		expect(sceneOf(aWall('reveal', { rounds: rounds('open', 'open', 4) })).kind).toBe('self');
		expect(sceneOf(aWall('reveal', { rounds: rounds('open', 'open', 5) })).kind).toBe('soon');
	});
	test('a room that counted itself too small shows by itself, however many sorts there are (D2, D15)', () => {
		const small = [aRound({ finished: 7, own: 4, told: 4 })];
		expect(sceneOf(aWall('reveal', { rounds: small })).kind).toBe('self');
	});
	test('sorting shows how many are done and nothing else', () => {
		expect(sceneOf(aWall('sort'))).toEqual({
			kind: 'prompt',
			stage: 'sort',
			done: { finished: 6, of: 8 }
		});
	});
});

describe('the switch of the wall', () => {
	test('a blank wall is blank at every step, and gone is gone', () => {
		for (const stage of STAGE_KINDS) {
			expect(sceneOf(aWall(stage, { switches: wall('blank') })).kind).toBe('blank');
		}
		expect(sceneOf(aWall('sort', { lifecycle: 'purged', switches: wall('blank') })).kind).toBe(
			'gone'
		);
	});
	const { lifecycle, stage, stageKind, prompt, stageRound, counts, spotlight, notes, agreements } =
		aWall('sort');
	const held: HeldWall = {
		lifecycle,
		stage,
		stageKind,
		prompt,
		stageRound,
		rounds: rounds('open', 'open'),
		counts,
		input: 'open',
		timer: { state: 'none' },
		spotlight,
		notes,
		agreements,
		pairs: []
	};
	test('a wall that stands still shows what stood there, on every page that opens it', () => {
		const now = aWall('reveal', {
			switches: wall('frozen'),
			rounds: rounds('released', 'open'),
			pictures,
			counts: { joined: 9, connected: 9, away: 0, finished: 9 },
			held
		});
		expect(sceneOf(shownOf(now))).toEqual({
			kind: 'prompt',
			stage: 'sort',
			done: { finished: 6, of: 8 }
		});
		expect(sceneOf(shownOf({ ...now, switches: wall('follow') })).kind).toBe('picture');
	});
	test('a picture that is released meanwhile is not on it (D1)', () => {
		const now = aWall('reveal', {
			switches: wall('frozen'),
			rounds: rounds('released', 'released'),
			pictures,
			held: { ...held, stage: 'reveal', stageKind: 'reveal', rounds: rounds('previewed', 'open') }
		});
		expect(sceneOf(shownOf(now))).toEqual({ kind: 'soon', about: 'picture' });
	});
	test('a wall that stands still lets go when the dialogue is erased', () => {
		const purged = aWall('sort', { lifecycle: 'purged', switches: wall('frozen'), held });
		expect(sceneOf(shownOf(purged)).kind).toBe('gone');
	});
});

test('quiet minutes show all cards to read; a card on the screen ends that', () => {
	const rounds = [aRound({ state: 'released' })];
	const pictures = { 'factors-1': aPicture() };
	const scene = (change: object) => sceneOf(aWall('cards', { rounds, pictures, ...change })).kind;
	expect(scene({ quiet: true })).toBe('quiet');
	expect(scene({ quiet: true, spotlight: 'tijd' })).toBe('card');
	expect(scene({ quiet: false })).toBe('cards');
});

test('the agreement that is read back stands alone on the wall', () => {
	const agreement = {
		id: 'a',
		sort: 'afspraak',
		what: 'Wij bellen',
		who: '',
		when: '',
		done: false
	};
	const agreements = [agreement] as WallSnapshot['agreements'];
	expect(sceneOf(aWall('agree', { agreements, readBack: 'a' }))).toEqual({
		kind: 'read-back',
		agreement
	});
	expect(sceneOf(aWall('agree', { agreements, readBack: 'weg' })).kind).toBe('agree');
});
