import { expect, test } from 'vitest';
import { builtInDecks } from '$lib/decks/built-in';
import type { Entry } from '$lib/domain/entry';
import {
	blankedSort,
	type FrozenPerson,
	type FrozenState
} from '$lib/server/research/frozen-person';

const deck = builtInDecks[0]!;
const round = (id: string, part: 'factors' | 'needs') =>
	({ id, part, number: 1, state: 'released' }) as const;
const state: FrozenState = {
	rounds: [round('factors-1', 'factors'), round('needs-1', 'needs')],
	settings: { size: 'core', work: 'employed', needs: true }
};
const put = (seq: number, of: string, card: string): Entry => ({
	seq,
	kind: 'move',
	round: of,
	card,
	pile: of === 'needs-1' ? 'need' : 'helps',
	via: 'tap'
});
const entries = [
	put(1, 'factors-1', 'tijd'),
	put(2, 'needs-1', 'in-time'),
	put(3, 'needs-1', 'late')
];
const person = (change: Partial<FrozenPerson>): FrozenPerson => ({
	language: 'nl',
	assisted: 'none',
	work: '',
	want: '',
	doing: '',
	mode: 'dialogue',
	via: 'tap',
	late: ['needs-1'],
	background: {},
	consent: 'kaartgesprek-3',
	rules: [],
	...change
});
/** What is left when these are blanked one after the other, as erasures may have it. */
function left(who: FrozenPerson, ...blanks: readonly string[]): readonly number[] {
	let [now, kept]: [FrozenPerson, readonly Entry[]] = [who, entries];
	const blank = new Set<string>();
	for (const column of blanks) {
		blank.add(column);
		({ person: now, entries: kept } = blankedSort(
			deck,
			state,
			{ person: now, entries: kept },
			blank
		));
	}
	return kept.map(({ seq }) => seq);
}

test('where lateness is blanked the needs of after closing go, and those given in time stay (D12, G6)', () => {
	expect(left(person({ lateNeeds: [3] }), 'late')).toEqual([1, 2]);
	expect(left(person({ lateNeeds: [3] }), 'via', 'late')).toEqual([1, 2]);
	expect(left(person({ lateNeeds: [3] }), 'via')).toEqual([1, 2, 3]);
});

test('a row of an earlier version, that knows only that some came late, gives up all needs of that round (D12, G6)', () => {
	expect(left(person({}), 'late')).toEqual([1]);
	// also where something else was blanked before
	expect(left(person({}), 'via', 'late')).toEqual([1]);
	expect(left(person({}), 'via')).toEqual([1, 2, 3]);
	expect(left(person({ late: [] }), 'via', 'late')).toEqual([1, 2, 3]);
	expect(left(person({ late: ['factors-1'] }), 'late')).toEqual([1, 2, 3]);
});
