import { describe, expect, test } from 'vitest';
import { groupPicture } from '$lib/domain/disclosure/group-picture';
import type { GroupPicture, TooFew } from '$lib/domain/disclosure/picture';
import type { Sorter } from '$lib/domain/disclosure/sorter';
import { coalitionOf, tables } from './attacker';
import { card, deckOf, need, OF_STUDY, PLAIN, profile, sorter, times } from './small-deck';

const deck = deckOf([card('a'), card('geheim', { sensitivity: 'private' })]);
const wants = deckOf([need('gratis')]);

const close = (
	people: readonly Sorter[],
	excess = 0,
	settings = PLAIN,
	part: 'factors' | 'needs' = 'factors'
) =>
	groupPicture({
		round: `${part}-1`,
		part,
		deck: part === 'needs' ? wants : deck,
		settings,
		people,
		excess
	}) as GroupPicture & TooFew;

const laid = (pile: string, typed = false) => sorter({ a: pile, geheim: 'helps' }, { typed });

describe('sorts of people count, not devices', () => {
	test('eighteen invented joins in a room of six leave words of six (D15)', () => {
		const room = [...times(5, laid('helps')), laid('hinders'), ...times(18, laid('neutral'))];
		const counted = close(room, 18);
		expect(counted.cards).toEqual([{ card: 'a', people: 24, form: 'word', word: 'most-neutral' }]);
		expect(counted.hidden).toEqual([{ card: 'geheim', reason: 'private' }]);
		expect({ people: counted.people, counted: counted.counted }).toEqual({
			people: 24,
			counted: 6
		});
		// who says nothing of it has the numbers that such a room was read back by
		expect(close([...room.slice(0, 18), ...times(6, laid('hinders'))]).cards[0]?.form).toBe(
			'numbers'
		);
	});

	test('one person among four forms that somebody typed in has no picture (D15)', () => {
		expect(close([laid('helps'), ...times(4, laid('hinders', true))])).toEqual({
			finished: 1,
			needed: 5
		});
	});

	test('fewer people than the floor have no picture, however many sorts there are (D2, D15)', () => {
		expect(close(times(24, laid('helps')), 20)).toEqual({ finished: 4, needed: 5 });
	});

	test('sorts that somebody typed in lift no step at 10 and 20 (D15)', () => {
		const mixed = (own: number, typed: number) =>
			close([
				...times(own, laid('helps')).map((one, at) => (at % 2 ? one : laid('hinders'))),
				...times(typed, laid('neutral', true))
			]);
		expect(mixed(9, 6).cards[0]?.form).toBe('word');
		expect(mixed(19, 6).hidden).toEqual([{ card: 'geheim', reason: 'private' }]);
		expect(mixed(20, 6).hidden).toEqual([]);
	});

	test('a card whose word rests on typed sorts differs (D15)', () => {
		const own = [...times(3, laid('hinders')), ...times(3, laid('neutral'))];
		expect(close([...own, ...times(7, laid('helps', true))]).cards).toEqual([
			{ card: 'a', people: 13, form: 'word', word: 'differs' }
		]);
	});

	test('a need is most people’s only if it is so without the typed ones (D8, D15)', () => {
		const needs = (pile: string, typed = false) => sorter({ gratis: pile }, { typed });
		const people = [
			...times(4, needs('need')),
			...times(4, needs('have')),
			...times(5, needs('need', true))
		];
		expect(close(people, 0, PLAIN, 'needs').needs).toMatchObject({ needed: [], other: ['gratis'] });
	});

	test('plane, blocker and top 3 are the same without the typed ones, or differ (D15)', () => {
		const cards = Array.from({ length: 8 }, (_, at) => [
			card(`in-${at}`, { axis: 'intrinsic', dimension: 'personal', facet: 'self' }),
			card(`out-${at}`)
		]).flat();
		const all = Object.fromEntries(cards.map(({ id }) => [id, 'helps']));
		const person = (letter: 'A' | 'D', typed: boolean) =>
			sorter(all, {
				typed,
				profile: profile(letter),
				blocker: typed ? 'in-0' : null,
				emphasis: typed ? ['in-1'] : []
			});
		const result = groupPicture({
			round: 'factors-1',
			part: 'factors',
			deck: deckOf(cards),
			settings: PLAIN,
			people: [...times(5, person('A', false)), ...times(8, person('D', true))]
		}) as GroupPicture;
		expect(result.plane).toMatchObject({
			strips: { intrinsic: 'differs', external: 'differs' },
			quarter: undefined
		});
		expect(result.blocker).toBe('differs');
		expect(result.top).toEqual([]);
	});
});

/** One card: of the own sorts some are the attacker's, of the typed ones every pile is known. */
function certain(own: number, typed: number, settings = PLAIN): string[] {
	const piles = ['helps', 'hinders', 'neutral'];
	const people = (table: readonly number[], typedIn: boolean) =>
		table.flatMap((count, pile) => times(count, laid(piles[pile] ?? '', typedIn)));
	const coalition = coalitionOf(own);
	const found: string[] = [];
	for (const known of tables(typed, 3)) {
		const served = new Map<string, string>();
		const serve = (table: readonly number[]) => {
			const key = table.join();
			const before = served.get(key);
			if (before !== undefined) return before;
			const now = JSON.stringify(
				close([...people(table, false), ...people(known, true)], 0, settings).cards
			);
			served.set(key, now);
			return now;
		};
		for (const inside of tables(coalition, 3)) {
			const bySight = new Map<string, number[][]>();
			for (const outside of tables(own - coalition, 3)) {
				const sight = serve(outside.map((count, pile) => count + (inside[pile] ?? 0)));
				bySight.set(sight, [...(bySight.get(sight) ?? []), outside]);
			}
			for (const [sight, possible] of bySight) {
				const alike = [0, 1, 2].some((pile) =>
					possible.every((table) => table[pile] === own - coalition)
				);
				if (alike) found.push(`${own}+${typed}: ${known.join()} and ${inside.join()}: ${sight}`);
			}
		}
	}
	return found;
}

describe('an attacker who typed forms in and pools the answers of others', () => {
	test.each([5, 6, 7, 8, 9, 10, 11, 12])('is certain of nobody among %i (D14, D15)', (own) => {
		for (const typed of [1, 2, 3, 4, 6]) {
			expect(certain(own, typed)).toEqual([]);
			expect(certain(own, typed, OF_STUDY)).toEqual([]);
		}
	});
});
