import { expect, test } from 'vitest';
import { builtInDecks } from '$lib/decks/built-in';
import { handOf } from '$lib/domain/deck';
import type { Entry } from '$lib/domain/entry';
import {
	groupIsFurther,
	ownStep,
	stepsToLeap,
	type OwnStep,
	type Stand
} from '$lib/participant/own-step';
import type { ParticipantSnapshot, RoundView } from '$lib/protocol/snapshot';

const deck = builtInDecks[0]!;
const needs: RoundView = { id: 'needs-1', part: 'needs', number: 1, state: 'open', finished: 0 };
const snapshot = {
	lifecycle: 'running',
	stageKind: 'needs',
	stageRound: 'needs-1',
	rounds: [needs],
	settings: { size: 'core', work: 'employed', anchors: false, needs: true, ownCards: true }
} as unknown as ParticipantSnapshot;

type Said = Entry extends infer One ? (One extends Entry ? Omit<One, 'seq'> : never) : never;
const entriesOf = (...said: readonly Said[]) =>
	said.map((entry, at) => ({ seq: at + 1, ...entry })) as readonly Entry[];
const step = (said: readonly Said[], passed: readonly string[] = []): OwnStep =>
	ownStep({
		deck,
		seed: 7,
		snapshot,
		entries: entriesOf({ kind: 'practice-done' }, ...said),
		passed: new Set(passed)
	});
const ids = handOf(deck, 'need', 'core', 'employed').map((card) => card.id);
const sorted = (needed: number): readonly Said[] => [
	...ids.map((card, at) => ({
		kind: 'move' as const,
		round: 'needs-1',
		card,
		pile: at < needed ? 'need' : 'have',
		via: 'tap' as const
	})),
	{ kind: 'finished', round: 'needs-1' }
];
const cardsOf = (one: OwnStep) => ('cards' in one ? one.cards.map((card) => card.id).sort() : []);

test('who needs more than three things chooses three, and of those the first', () => {
	const top = step(sorted(5));
	expect(top.kind).toBe('top');
	expect(cardsOf(top)).toEqual(ids.slice(0, 5).sort());
	const picked: Said = { kind: 'emphasis', round: 'needs-1', cards: [ids[1]!, ids[4]!] };
	const first = step([...sorted(5), picked]);
	expect(first.kind).toBe('first');
	expect(cardsOf(first)).toEqual([ids[1], ids[4]].sort());
});

test('who needs three things or fewer is not asked to choose three, nor is who skipped that', () => {
	expect(step(sorted(3)).kind).toBe('first');
	const skipped = step([...sorted(5), { kind: 'emphasis', round: 'needs-1', cards: [] }]);
	expect([skipped.kind, cardsOf(skipped).length]).toEqual(['first', 5]);
});

test('after the first need comes who could do it, then what is missing, then the picture', () => {
	const first: Said = { kind: 'first', card: ids[0]! };
	expect(step([...sorted(2), first]).kind).toBe('owner');
	const owner: Said = { kind: 'owner', card: ids[0]!, who: 'work' };
	expect(step([...sorted(2), first, owner]).kind).toBe('own-need');
	expect(step([...sorted(2), first, owner], ['own-need']).kind).toBe('picture');
	const own: Said = { kind: 'own-card', id: 'own-need', text: 'rust in huis' };
	expect(step([...sorted(2), first, owner, own]).kind).toBe('picture');
});

test('who needs nothing is asked only what is missing', () => {
	expect(step(sorted(0)).kind).toBe('own-need');
});

test('nothing is asked of needs once the round is closed', () => {
	const closed = { ...snapshot, rounds: [{ ...needs, state: 'closed' }] } as ParticipantSnapshot;
	const entries = entriesOf({ kind: 'practice-done' }, ...sorted(5));
	expect(ownStep({ deck, seed: 7, snapshot: closed, entries, passed: new Set() }).kind).toBe(
		'picture'
	);
});

test('choosing the needs that matter is not behind the group while it is at the needs', () => {
	expect(groupIsFurther(step(sorted(5)), snapshot)).toBe(false);
	expect(groupIsFurther(step(sorted(5)), { ...snapshot, stageKind: 'picture' })).toBe(true);
});

const factors: RoundView = { ...needs, id: 'factors-1', part: 'factors' };
const standing = (
	stageKind: string,
	rounds: readonly RoundView[],
	said: readonly Said[],
	settings: object = {}
): Stand => ({
	deck,
	seed: 7,
	snapshot: {
		...snapshot,
		stageKind,
		stageRound: rounds.at(-1)?.id,
		rounds,
		settings: { ...snapshot.settings, ...settings }
	} as unknown as ParticipantSnapshot,
	entries: entriesOf(...said),
	passed: new Set()
});

test('who goes along from the practice comes to the first card of the group, and may practise later', () => {
	const stand = standing('sort', [factors], [], { anchors: true });
	expect(ownStep(stand).kind).toBe('anchor');
	const leaped = new Set(stepsToLeap(stand));
	expect(leaped).toEqual(new Set(['anchor want', 'anchor doing', 'practice']));
	expect(ownStep({ ...stand, leaped }).kind).toBe('sort');
	const finished = entriesOf(
		{ kind: 'finished', round: 'factors-1' },
		{ kind: 'emphasis', round: 'factors-1', cards: [] }
	);
	expect(ownStep({ ...stand, leaped, entries: finished }).kind).toBe('anchor');
});

test('who goes along from the top 3 comes to the needs; the top 3 comes back while its round is open', () => {
	const hand = handOf(deck, 'factor', 'core', 'employed').map((card) => card.id);
	const said: readonly Said[] = [
		{ kind: 'practice-done' },
		...hand.map((card) => ({
			kind: 'move' as const,
			round: 'factors-1',
			card,
			pile: 'hinders',
			via: 'tap' as const
		})),
		{ kind: 'finished', round: 'factors-1' }
	];
	const stand = standing('needs', [factors, needs], said);
	expect(ownStep(stand).kind).toBe('own-cards');
	const leaped = new Set(stepsToLeap(stand));
	const next = ownStep({ ...stand, leaped });
	expect(next.kind === 'sort' && next.round.id).toBe('needs-1');
	const done = { ...stand, leaped, entries: entriesOf(...said, ...sorted(0)) };
	expect(ownStep({ ...done, passed: new Set(['own-need']) }).kind).toBe('own-cards');
	const closed = standing(
		'needs',
		[{ ...factors, state: 'closed' }, needs],
		[...said, ...sorted(0)]
	);
	expect(ownStep({ ...closed, leaped, passed: new Set(['own-need']) }).kind).toBe('picture');
});

test('where the group does nothing that this person has left, there is nothing to leave behind', () => {
	expect(stepsToLeap(standing('reveal', [factors], [{ kind: 'practice-done' }]))).toEqual([]);
});
