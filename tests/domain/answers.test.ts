import { foldAnswers } from '$lib/domain/answers';
import type { Entry } from '$lib/domain/entry';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aMove } from './small-deck';

const round = 'factors-1';

describe('folding answers', () => {
	it('knows nothing of a person who said nothing', () => {
		const answers = foldAnswers([aMove(1, 'a', 'helps')]);
		expect(answers.anchors).toEqual({});
		expect(answers.first).toBeUndefined();
		expect(answers.research).toBeUndefined();
		expect(answers.practiceDone).toBe(false);
		expect(answers.blocker.has(round)).toBe(false);
		expect(answers.finished.size).toBe(0);
	});

	it('keeps every kind of answer under its round, card or question', () => {
		const answers = foldAnswers([
			{ kind: 'anchor', seq: 1, want: 'yes', work: 'unsaid' },
			{ kind: 'emphasis', seq: 2, round, cards: ['b', 'a'] },
			{ kind: 'first', seq: 3, card: 'n' },
			{ kind: 'blocker', seq: 4, round, card: null },
			{ kind: 'presence', seq: 5, card: 'a', because: 'lack' },
			{ kind: 'fit', seq: 6, round, self: 'B', order: 'before' },
			{ kind: 'table-card', seq: 7, round, card: 'a' },
			{ kind: 'own-card', seq: 8, id: 'o1', text: 'Mijn hond', axis: 'external' },
			{ kind: 'comment', seq: 9, card: 'a', text: 'Soms' },
			{ kind: 'owner', seq: 10, card: 'n', who: 'work' },
			{ kind: 'background', seq: 11, question: 'age', answer: '30-39' },
			{ kind: 'practice-done', seq: 12 },
			{ kind: 'finished', seq: 13, round },
			{ kind: 'research', seq: 14, consent: false }
		]);
		expect(answers).toEqual({
			anchors: { want: 'yes', work: 'unsaid' },
			emphasis: new Map([[round, ['b', 'a']]]),
			first: 'n',
			blocker: new Map([[round, null]]),
			presence: new Map([['a', 'lack']]),
			fit: new Map([[round, { self: 'B', order: 'before' }]]),
			tableCard: new Map([[round, 'a']]),
			ownCards: new Map([['o1', { id: 'o1', text: 'Mijn hond', axis: 'external' }]]),
			comments: new Map([['a', 'Soms']]),
			owners: new Map([['n', 'work']]),
			background: new Map([['age', '30-39']]),
			practiceDone: true,
			finished: new Set([round]),
			research: false
		});
	});

	it('lets the last in seq order win, whatever the order of arrival (S8)', () => {
		const answers = foldAnswers([
			{ kind: 'blocker', seq: 2, round, card: 'b' },
			{ kind: 'blocker', seq: 1, round, card: 'a' },
			{ kind: 'research', seq: 4, consent: false },
			{ kind: 'research', seq: 3, consent: true }
		]);
		expect(answers.blocker.get(round)).toBe('b');
		expect(answers.research).toBe(false);
	});

	it('lets the first committed of equal seq stand (S8)', () => {
		const answers = foldAnswers([
			{ kind: 'first', seq: 1, card: 'a' },
			{ kind: 'first', seq: 1, card: 'b' }
		]);
		expect(answers.first).toBe('a');
	});

	it('keeps what was said before when a later answer is silent about it', () => {
		const answers = foldAnswers([
			{ kind: 'anchor', seq: 1, want: 'no', doing: 'yes' },
			{ kind: 'anchor', seq: 2, want: 'maybe', doing: undefined },
			{ kind: 'fit', seq: 3, round, self: 'C', order: 'before' },
			{ kind: 'fit', seq: 4, round, fit: 'partly', order: 'before' }
		]);
		expect(answers.anchors).toEqual({ want: 'maybe', doing: 'yes' });
		expect(answers.fit.get(round)).toEqual({ self: 'C', fit: 'partly', order: 'before' });
	});

	it('removes an own card or comment whose text is emptied', () => {
		const answers = foldAnswers([
			{ kind: 'own-card', seq: 1, id: 'o1', text: 'Mijn hond' },
			{ kind: 'comment', seq: 2, card: 'a', text: 'Soms' },
			{ kind: 'own-card', seq: 3, id: 'o1', text: '  ' },
			{ kind: 'comment', seq: 4, card: 'a', text: '' }
		]);
		expect(answers.ownCards.size).toBe(0);
		expect(answers.comments.size).toBe(0);
	});

	it('gives the same answers in any order of arrival and with any repeats (S8)', () => {
		const said: fc.Arbitrary<Entry> = fc.oneof(
			fc.record({
				kind: fc.constant('blocker' as const),
				seq: fc.nat(),
				round: fc.constantFrom('factors-1', 'factors-2'),
				card: fc.constantFrom('a', 'b', null)
			}),
			fc.record({
				kind: fc.constant('own-card' as const),
				seq: fc.nat(),
				id: fc.constantFrom('o1', 'o2'),
				text: fc.constantFrom('x', 'y', '')
			})
		);
		const lists = fc
			.array(said, { maxLength: 20 })
			.map((list) => list.map((entry, index): Entry => ({ ...entry, seq: index + 1 })));
		fc.assert(
			fc.property(
				lists.chain((list) =>
					fc.tuple(
						fc.constant(list),
						fc.shuffledSubarray(list, { minLength: list.length }),
						fc.subarray(list)
					)
				),
				([list, shuffled, repeats]) => {
					expect(foldAnswers([...shuffled, ...repeats])).toEqual(foldAnswers(list));
				}
			)
		);
	});
});
