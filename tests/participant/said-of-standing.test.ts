import { expect, test } from 'vitest';
import type { Entry } from '$lib/domain/entry';
import type { Person, Progress } from '$lib/live/person';
import { SORTS_LATE } from '$lib/participant/own-step';
import { standingOf } from '$lib/participant/said-of-standing';
import type { SessionState } from '$lib/participant/session';
import type { ParticipantSnapshot } from '$lib/protocol/snapshot';
import { aPicture, aRound } from '../facilitator/facilitator-snapshot';

const round = aRound({ state: 'open', finished: 0 });

const snapshot = (change: Partial<ParticipantSnapshot> = {}) =>
	({
		lifecycle: 'running',
		switches: { input: 'open' },
		rounds: [round],
		pictures: {},
		minGroup: 5,
		...change
	}) as unknown as ParticipantSnapshot;

interface Change {
	readonly person?: Partial<Person>;
	readonly progress?: Partial<Progress>;
}

const standing = ({
	person,
	progress,
	...state
}: Partial<Omit<SessionState, 'person' | 'progress'>> & Change = {}) =>
	standingOf({
		entries: [],
		sending: 'saved',
		waiting: 0,
		connection: 'open',
		lasting: true,
		elsewhere: false,
		gone: undefined,
		...state,
		person: { viewer: false, solo: undefined, ...person } as Person,
		progress: { verdicts: [], snapshot: snapshot(), ...progress } as unknown as Progress
	});

const move = (seq: number, where = round.id) =>
	({ kind: 'move', seq, round: where, card: 'tijd', pile: 'helps' }) as Entry;
const late = (seq: number) => ({ seq, verdict: 'late', reason: 'round-closed' }) as const;

test('where all is well nothing is said', () => {
	expect(standing()).toEqual({ says: [], goesOn: true });
	expect(standing({ connection: 'connecting' }).says).toEqual([]);
});

test('one sentence of the line: the worst, and how much waits where something does', () => {
	expect(standing({ connection: 'lost' }).says).toEqual(['offline']);
	expect(standing({ connection: 'trouble', waiting: 2 }).says).toEqual(['waiting']);
	expect(standing({ sending: 'waiting', waiting: 1 }).says).toEqual(['waiting']);
	expect(standing({ connection: 'asked' }).says).toEqual(['asked']);
	expect(standing({ connection: 'lost', sending: 'refused' })).toEqual({
		says: ['refused'],
		goesOn: false
	});
});

test('nobody is told to go on who cannot: in a break, after the end, who only follows', () => {
	const paused = snapshot({ switches: { input: 'paused' } } as Partial<ParticipantSnapshot>);
	const ended = snapshot({ lifecycle: 'ended' });
	expect(standing({ connection: 'lost', progress: { snapshot: paused } })).toEqual({
		says: ['offline', 'paused'],
		goesOn: false
	});
	expect(standing({ connection: 'lost', progress: { snapshot: ended } })).toEqual({
		says: ['offline', 'ended'],
		goesOn: false
	});
	expect(standing({ connection: 'asked', person: { viewer: true } })).toEqual({
		says: ['asked'],
		goesOn: false
	});
});

test('a break is over with the talk', () => {
	const both = {
		lifecycle: 'ended',
		switches: { input: 'paused' }
	} as Partial<ParticipantSnapshot>;
	expect(standing({ progress: { snapshot: snapshot(both) } }).says).toEqual(['ended']);
});

test('of a picture of the group only where there is one, or one comes (D2, D15)', () => {
	const said = (change: Partial<ParticipantSnapshot>, entry = move(1)) =>
		standing({
			entries: [entry],
			progress: { verdicts: [late(1)], snapshot: snapshot(change) }
		}).says;
	const closed = aRound({ id: round.id, state: 'closed', finished: 7 });
	expect(said({ rounds: [closed] })).toEqual(['late']);
	expect(said({ pictures: { [round.id]: aPicture() } })).toEqual(['late']);
	// too few to make one
	expect(said({ rounds: [aRound({ id: round.id, state: 'open', finished: 2 })] })).toEqual([
		'lateElse'
	]);
	// what is needed is in nobody's own picture
	const needs = aRound({ id: 'needs-1', part: 'needs', state: 'closed', finished: 7 });
	expect(said({ rounds: [needs] }, move(1, 'needs-1'))).toEqual(['lateElse']);
});

test('who was told beforehand that it is for them alone is not told again at each screen', () => {
	const told = { passed: [SORTS_LATE], later: [] };
	const progress = { verdicts: [late(1)], aside: told };
	expect(standing({ entries: [move(1)], progress }).says).toEqual([]);
});

test('cards are called strange where a card was the reason', () => {
	const voided = (reason: string) =>
		standing({ progress: { verdicts: [{ seq: 1, verdict: 'void', reason }] } }).says;
	expect(voided('unknown-card')).toEqual(['void']);
	expect(voided('card-not-in-hand')).toEqual(['void']);
	for (const reason of ['too-many', 'not-allowed', 'unknown-round', 'unknown-pile']) {
		expect(voided(reason), reason).toEqual([]);
	}
});

test('a page may be closed where nothing is lost by it', () => {
	const ended = { snapshot: snapshot({ lifecycle: 'ended' }) };
	expect(standing({ lasting: false }).says).toEqual(['notLasting']);
	expect(standing({ lasting: false, progress: ended }).says).toEqual(['ended']);
	expect(standing({ lasting: false, waiting: 1, progress: ended }).says).toContain('notLasting');
	expect(standing({ lasting: false, person: { viewer: true } }).says).toEqual([]);
});

test('who sorts alone has no line, no group and no break', () => {
	const solo = { person: { solo: 'core' } as Partial<Person> };
	expect(standing({ ...solo, connection: 'lost', sending: 'waiting' }).says).toEqual([]);
	expect(standing({ ...solo, progress: { verdicts: [late(1)] }, entries: [move(1)] }).says).toEqual(
		[]
	);
	expect(standing({ ...solo, lasting: false }).says).toEqual(['notLasting']);
});
