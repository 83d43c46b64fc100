import { describe, expect, test } from 'vitest';
import { earlierMeeting } from '../../../src/lib/domain/disclosure/earlier-meeting';
import { thenAndNow } from '../../../src/lib/domain/disclosure/then-and-now';
import { card, deckOf, need, pictureOf, PLAIN, sorter, times } from './small-deck';

const deck = deckOf([
	card('a'),
	card('b'),
	card('boss', { sensitivity: 'power' }),
	card('employed', { for: 'employed' }),
	need('n'),
	need('m')
]);
const all = (piles: Record<string, string>, people = 6) => times(people, sorter(piles));
const then = pictureOf(deck, all({ a: 'hinders', b: 'helps', boss: 'hinders' }));
const now = pictureOf(deck, all({ a: 'helps', b: 'helps', boss: 'helps' }));
const needsThen = pictureOf(deck, all({ n: 'need', m: 'have' }), PLAIN, 'needs');
const needsNow = pictureOf(deck, all({ n: 'have', m: 'have' }), PLAIN, 'needs');
const meeting = earlierMeeting('Vorige keer', deck, { factors: then, needs: needsThen });
const compare = (change: Partial<Parameters<typeof thenAndNow>[2]> = {}, minGroup = 5) =>
	thenAndNow(meeting, deck, { factors: now, needs: needsNow, ...change }, minGroup);

test('two meetings are compared in the words of each, in deck order', () => {
	expect(compare()).toMatchObject({
		title: 'Vorige keer',
		cards: [
			{ id: 'a', then: 'most-hinder', now: 'most-help' },
			{ id: 'b', then: 'most-help', now: 'most-help' },
			{ id: 'boss', then: 'most-hinder', now: 'most-help' }
		],
		needs: [{ id: 'n', then: true, now: false }]
	});
});

test('no number travels: what a meeting leaves is words', () => {
	const large = pictureOf(deck, [
		...all({ a: 'helps', b: 'neutral' }, 5),
		...all({ a: 'hinders', b: 'hinders' }, 4),
		...all({ a: 'neutral', b: 'helps' }, 4)
	]);
	expect(large.cards.some((one) => one.form === 'numbers')).toBe(true);
	const left = earlierMeeting('groot', deck, { factors: large, needs: undefined });
	expect(JSON.stringify(left.cards?.words)).not.toMatch(/\d/);
});

describe('nothing is compared', () => {
	test('of another deck or another version of it', () => {
		expect(thenAndNow({ ...meeting, deck: 'x' }, deck, { factors: now, needs: needsNow }, 5)).toBe(
			undefined
		);
		expect(
			thenAndNow({ ...meeting, deckVersion: '0.9.0' }, deck, { factors: now, needs: needsNow }, 5)
		).toBe(undefined);
	});
	test('before the round of now is released, or when the one of then never was', () => {
		expect(compare({ factors: undefined, needs: undefined })).toBe(undefined);
		const silent = earlierMeeting('stil', deck, { factors: undefined, needs: undefined });
		expect(thenAndNow(silent, deck, { factors: now, needs: needsNow }, 5)).toBe(undefined);
	});
	test('of fewer people then than this dialogue asks for now (D2)', () => {
		expect(compare({}, 7)).toBe(undefined);
	});
	test('of a card that is hidden now, also when it was shown then (D7)', () => {
		const power = { ...PLAIN, powerInRoom: true };
		const withBoss = pictureOf(deck, all({ a: 'helps', b: 'helps', boss: 'helps' }), power);
		expect(compare({ factors: withBoss })?.cards.map(({ id }) => id)).toEqual(['a', 'b']);
	});
	test('of a card that only some people got: they are a subgroup (D9)', () => {
		const some = pictureOf(deck, [
			...all({ a: 'helps', employed: 'helps' }, 6),
			...all({ a: 'helps' }, 6)
		]);
		expect(some.cards.map((one) => one.card)).toContain('employed');
		const left = earlierMeeting('deel', deck, { factors: some, needs: undefined });
		expect(Object.keys(left.cards?.words ?? {})).toEqual(['a']);
	});
	test('of exact numbers of a small room: they were agreed to in that room alone (D10)', () => {
		const agreed = { exactAgreed: true };
		const exact = pictureOf(
			deck,
			[...times(4, sorter({ a: 'helps' }, agreed)), ...times(3, sorter({ a: 'hinders' }, agreed))],
			{ ...PLAIN, exactBelow10: true }
		);
		expect(exact.cards).toMatchObject([{ card: 'a', form: 'numbers', helps: 4, hinders: 3 }]);
		const left = earlierMeeting('klein', deck, { factors: exact, needs: undefined });
		expect(left.cards?.words).toEqual({});
	});
	test('of a need that was not shown in one of the two', () => {
		const fewer = pictureOf(deck, all({ m: 'need' }), PLAIN, 'needs');
		expect(compare({ needs: fewer })?.needs).toEqual([{ id: 'm', then: false, now: true }]);
	});
});
