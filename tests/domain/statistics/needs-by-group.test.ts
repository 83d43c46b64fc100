import { describe, expect, test } from 'vitest';
import { needsCoder, type NeedsOfPerson } from '$lib/domain/statistics/code-needs';
import { needsByGroup } from '$lib/domain/statistics/needs-by-group';
import { card, deckOf, need } from '../disclosure/small-deck';
import type { Sort } from '$lib/domain/sort';

const sortOf = (piles: Readonly<Record<string, string>>): Sort =>
	new Map(
		Object.entries(piles).map(([id, pile], at) => [
			id,
			{ card: id, pile, position: at + 1, changes: 0, via: 'tap' as const }
		])
	);
const inside = Array.from({ length: 6 }, (_, at) =>
	card(`in-${at}`, { axis: 'intrinsic', dimension: 'personal', facet: 'self' })
);
const around = [...Array.from({ length: 5 }, (_, at) => card(`out-${at}`)), card('time')];
const deck = deckOf([
	...inside,
	...around,
	need('calm', { answers: ['time', 'out-0'] }),
	need('luck')
]);
/** In the person helps; around the person five hinder, and `time` where one says. */
const person = (
	time: string,
	needs: Readonly<Record<string, string>>,
	first = 'hinders'
): NeedsOfPerson => ({
	hand: [...inside, ...around],
	factors: sortOf({
		...Object.fromEntries(inside.map(({ id }) => [id, 'helps'])),
		...Object.fromEntries(around.map(({ id }) => [id, id === 'out-0' ? first : 'hinders'])),
		time
	}),
	needs: sortOf(needs)
});
const counted = (people: readonly (readonly NeedsOfPerson[])[]) =>
	needsByGroup(
		deck,
		people.map((one) => one.map(needsCoder(deck)))
	);
const found = (people: readonly (readonly NeedsOfPerson[])[]) =>
	counted(people).map(({ need: id, by, group, share }) => [
		id,
		by,
		group,
		`${share.n}/${share.total}`
	]);

describe('needs by group (G6)', () => {
	test('(a) by where its own cards lie, on the side of more of them', () => {
		const people = [
			person('hinders', { calm: 'need' }),
			person('helps', { calm: 'have' }),
			person('helps', { calm: 'need' }, 'neutral'),
			person('helps', { calm: 'no-need' }, 'helps')
		];
		expect(found([people]).filter(([, by]) => by === 'own-cards')).toEqual([
			['calm', 'own-cards', 'hinders', '1/1'],
			['calm', 'own-cards', 'neutral', '0/1'],
			['calm', 'own-cards', 'helps', '1/2']
		]);
	});
	test('(b) by firm profile scored without its own cards, (c) by firm profile as it is', () => {
		// five of six cards hinder: clear. Without `time` and out-0 four cards are too few to be.
		expect(found([[person('hinders', { calm: 'need' })]])).toEqual([
			['calm', 'profile-without', 'provisional', '1/1'],
			['calm', 'profile', 'B', '1/1'],
			['calm', 'own-cards', 'hinders', '1/1']
		]);
	});
	test('a need without own cards is not asked of them, and its profile stays the profile', () => {
		expect(found([[person('hinders', { luck: 'have' })]])).toEqual([
			['luck', 'profile-without', 'B', '0/1'],
			['luck', 'profile', 'B', '0/1']
		]);
	});
	test('a skipped need and a need that was not placed are missing, not no', () => {
		expect(found([[person('hinders', { luck: 'skip' }), person('hinders', {})]])).toEqual([]);
	});
	test('pools over dialogues, with the interval of G3', () => {
		const one = person('hinders', { luck: 'need' });
		const other = person('hinders', { luck: 'no-need' });
		const [, plain] = counted([[one, one, other], [one]]);
		expect(plain?.share).toMatchObject({ n: 3, total: 4, dialogues: 2, method: 'none' });
		expect(plain?.share.interval).toBeUndefined();
	});
	test('with ten dialogues the interval knows that they are clusters', () => {
		const dialogues = Array.from({ length: 10 }, (_, at) =>
			Array.from({ length: 3 }, () => person('hinders', { luck: at < 5 ? 'need' : 'have' }))
		);
		const [, plain] = counted(dialogues);
		// all of a dialogue alike: v = 10/9 · 10·(1.5²)/30², against 0.25/30
		expect(plain?.share.deff).toBeCloseTo((10 / 9) * 3);
		expect(plain?.share.method).toBe('wilson_deff_t');
	});
});
