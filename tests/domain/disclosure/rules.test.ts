import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankRare } from '$lib/domain/disclosure/blank-rare';
import { coveredMembers } from '$lib/domain/disclosure/covered';
import { periodOf } from '$lib/domain/disclosure/period';
import { withheldRows } from '$lib/domain/disclosure/withheld-rows';
import { groupPicture } from '$lib/domain/disclosure/group-picture';
import { card, deckOf, need, pictureOf, PLAIN, profile, sorter, times } from './small-deck';

/** Cards enough for an axis to be wide, so that there is a plane. */
const wide = [
	...Array.from({ length: 8 }, (_, at) =>
		card(`in-${at}`, { axis: 'intrinsic', dimension: 'personal', facet: 'self' })
	),
	...Array.from({ length: 8 }, (_, at) => card(`out-${at}`))
];
const all = (pile: string) => Object.fromEntries(wide.map(({ id }) => [id, pile]));

describe('closing (D2)', () => {
	const people = times(6, sorter({ a: 'helps' }));
	const input = { round: 'factors-1', part: 'factors' as const, deck: deckOf([card('a')]) };

	test('four people have no picture, whatever the dialogue asks', () => {
		const settings = { ...PLAIN, minGroup: 1 };
		expect(groupPicture({ ...input, settings, people: people.slice(0, 4) })).toEqual({
			finished: 4,
			needed: 5
		});
	});

	test('a dialogue may ask for more', () => {
		const settings = { ...PLAIN, minGroup: 7 };
		expect(groupPicture({ ...input, settings, people })).toEqual({ finished: 6, needed: 7 });
	});

	test('the order in which people came makes no difference', () => {
		const mixed = [
			...times(4, sorter({ a: 'helps' })),
			...times(3, sorter({ a: 'hinders' })),
			...times(4, sorter({ a: 'neutral' }))
		];
		const one = groupPicture({ ...input, settings: PLAIN, people: mixed });
		const other = groupPicture({ ...input, settings: PLAIN, people: mixed.toReversed() });
		expect(JSON.stringify(other)).toBe(JSON.stringify(one));
	});

	test('a later round holds newcomers only if there are at least k (D2, D9)', () => {
		const earlier = ['a', 'b', 'c', 'd', 'e'];
		const with4 = [...earlier, 'f', 'g', 'h', 'i'];
		expect(coveredMembers({ finished: with4, earlier, minGroup: 5 })).toEqual(earlier);
		const with5 = [...with4, 'j'];
		expect(coveredMembers({ finished: with5, earlier, minGroup: 5 })).toEqual(with5);
	});
});

describe('who got a card (D5)', () => {
	const pair = [
		card('baas', { for: 'employed', swap: 'uitkering' }),
		card('uitkering', { for: 'not-employed', swap: 'baas' }),
		card('tijd')
	];
	const group = (employed: number, other: number) => [
		...times(employed, sorter({ baas: 'helps', tijd: 'helps' })),
		...times(other, sorter({ uitkering: 'hinders', tijd: 'hinders' }))
	];

	test('n is the number who got that card', () => {
		const picture = pictureOf(deckOf(pair), group(7, 5));
		const served = Object.fromEntries(picture.cards.map((one) => [one.card, one.people]));
		expect(served).toEqual({ baas: 7, uitkering: 5, tijd: 12 });
	});

	test('swap cards are shown as a pair or not at all', () => {
		const picture = pictureOf(deckOf(pair), group(8, 4));
		expect(picture.cards.map((one) => one.card)).toEqual(['tijd']);
		expect(picture.hidden.map((one) => [one.card, one.reason])).toEqual([
			['baas', 'swap'],
			['uitkering', 'swap']
		]);
	});

	test('a card that fewer than five got is not shown', () => {
		const few = deckOf([card('a'), card('b')]);
		const people = [
			...times(4, sorter({ a: 'helps', b: 'helps' })),
			...times(4, sorter({ a: 'helps' }))
		];
		expect(pictureOf(few, people).hidden).toEqual([{ card: 'b', reason: 'few' }]);
	});
});

describe('the plane (D6)', () => {
	const person = (letter: 'A' | 'B' | 'C' | 'D' | undefined) =>
		sorter(all('helps'), { profile: profile(letter) });

	test('under 20 people there are words, and a quarter only with a strict majority in it', () => {
		const six = [...times(4, person('B')), ...times(2, person('A'))];
		expect(pictureOf(deckOf(wide), six).plane).toMatchObject({
			strips: { intrinsic: 'most-help', external: 'most-hinder' },
			quarter: 'B',
			counts: undefined,
			bins: undefined
		});
		const half = [...times(3, person('B')), ...times(3, person('A'))];
		expect(pictureOf(deckOf(wide), half).plane?.quarter).toBeUndefined();
	});

	test('nineteen people get no numbers and no shades', () => {
		const people = (['A', 'B', 'C', 'D', undefined] as const).flatMap((letter) =>
			times(letter === 'A' ? 3 : 4, person(letter))
		);
		expect(people).toHaveLength(19);
		expect(pictureOf(deckOf(wide), people).plane).toMatchObject({
			counts: undefined,
			bins: undefined
		});
	});

	test('twenty people get numbers if all five cells hold three, and never shades beside them', () => {
		const people = (['A', 'B', 'C', 'D', undefined] as const).flatMap((letter) =>
			times(4, person(letter))
		);
		expect(pictureOf(deckOf(wide), people).plane).toMatchObject({
			counts: { A: 4, B: 4, C: 4, D: 4, none: 4 },
			bins: undefined
		});
		const small = [...people.slice(0, 17), ...times(3, person('D'))].filter(
			(one) => one.profile?.letter !== undefined
		);
		const filled = [
			...small,
			...times(20 - small.length - 2, person('A')),
			...times(2, person(undefined))
		];
		expect(pictureOf(deckOf(wide), filled).plane?.counts).toBeUndefined();
	});
});

describe('private and power cards (D7)', () => {
	const deck = deckOf([
		card('gezondheid', { sensitivity: 'private' }),
		card('baas', { sensitivity: 'power' }),
		card('tijd')
	]);
	const people = (count: number) =>
		times(count, sorter({ gezondheid: 'helps', baas: 'helps', tijd: 'helps' }));

	test('a private card is not shown to 19 people and is shown to 20', () => {
		expect(pictureOf(deck, people(19)).hidden).toEqual([{ card: 'gezondheid', reason: 'private' }]);
		expect(pictureOf(deck, people(20)).hidden).toEqual([]);
	});

	test('a power card is hidden while a person of power is in the room, in a room of any size', () => {
		const settings = { ...PLAIN, powerInRoom: true };
		for (const count of [6, 30]) {
			expect(pictureOf(deck, people(count), settings).hidden).toContainEqual({
				card: 'baas',
				reason: 'power'
			});
		}
	});

	test('a facet with exactly one hidden card is left out', () => {
		const facet = deckOf([
			card('gezondheid', { sensitivity: 'private', facet: 'lijf' }),
			card('rust', { facet: 'lijf' })
		]);
		const six = times(6, sorter({ gezondheid: 'helps', rust: 'hinders' }));
		expect(pictureOf(facet, six).facets).toEqual([]);
	});
});

describe('needs, top 3, blocker and table (D8)', () => {
	const deck = deckOf([need('gratis'), need('tijd'), need('taal')]);

	test('under ten people two lists, needed by a strict majority, in deck order', () => {
		const people = [
			...times(4, sorter({ gratis: 'have', tijd: 'need', taal: 'need' })),
			...times(3, sorter({ gratis: 'need', tijd: 'no-need', taal: 'need' }))
		];
		expect(pictureOf(deck, people, PLAIN, 'needs').needs).toMatchObject({
			form: 'lists',
			needed: ['tijd', 'taal'],
			other: ['gratis']
		});
	});

	test('a card of the top 3 is named from three people on, without a count', () => {
		const cards = deckOf([card('a'), card('b'), card('c')]);
		const person = (...emphasis: string[]) =>
			sorter({ a: 'helps', b: 'helps', c: 'helps' }, { emphasis });
		const people = [...times(2, person('a')), ...times(3, person('c', 'b')), person()];
		expect(pictureOf(cards, people).top).toEqual(['b', 'c']);
	});

	test('blockers are one sentence and never a card', () => {
		const cards = deckOf([card('a')]);
		const person = (blocker: string | null | undefined) => sorter({ a: 'hinders' }, { blocker });
		expect(pictureOf(cards, [...times(4, person('a')), ...times(3, person(null))]).blocker).toBe(
			'most-have-one'
		);
		expect(pictureOf(cards, [...times(3, person('a')), ...times(3, person(null))]).blocker).toBe(
			'differs'
		);
		expect(pictureOf(cards, times(6, person(undefined))).blocker).toBeUndefined();
	});

	test('cards lie on the table from five people and three different cards, in deck order', () => {
		const cards = deckOf([card('a'), card('b'), card('c')]);
		const person = (tableCard: string | null) =>
			sorter({ a: 'helps', b: 'helps', c: 'helps' }, { tableCard });
		const two = [person('c'), person('b'), ...times(4, person(null))];
		expect(pictureOf(cards, two).table).toEqual([]);
		const three = [person('c'), person('a'), person('b'), person('b'), person(null)];
		expect(pictureOf(cards, three).table).toEqual(['a', 'b', 'c']);
	});
});

describe('researchers’ rows (D12)', () => {
	const everybody = fc
		.array(fc.record({ consent: fc.boolean(), erased: fc.boolean() }), {
			minLength: 1,
			maxLength: 40
		})
		.map((list) =>
			list.map((one, at) => ({ ...one, participant: `p${String(at).padStart(3, '0')}` }))
		);

	test('none or at least three rows are withheld, and all who refused or erased', () => {
		fc.assert(
			fc.property(everybody, fc.integer({ min: 0, max: 2 ** 31 }), (people, seed) => {
				const withheld = withheldRows(people, seed);
				const ids = new Set(withheld.map((row) => row.participant));
				for (const person of people) {
					if (!person.consent || person.erased) expect(ids).toContain(person.participant);
				}
				expect(withheld.length === 0 || withheld.length >= Math.min(3, people.length)).toBe(true);
				expect(withheldRows(people.toReversed(), seed)).toEqual(withheld);
			})
		);
	});

	test('who was held back once stays so when another erases', () => {
		const people = Array.from({ length: 8 }, (_, at) => ({
			participant: `p${at}`,
			consent: at !== 0,
			erased: false
		}));
		const chosen = withheldRows(people, 7)
			.filter((row) => row.reason === 'chosen')
			.map((row) => row.participant);
		expect(chosen).toHaveLength(2);
		const later = people.map((one) => ({ ...one, erased: one.participant === 'p5' }));
		const again = withheldRows(later, 7, chosen).map((row) => row.participant);
		for (const id of [...chosen, 'p0', 'p5']) expect(again).toContain(id);
	});

	test('a background held by fewer than three is blanked, and never one row alone', () => {
		const works = (list: readonly string[]) =>
			blankRare(
				list.map((work, id) => ({ id, work })),
				['work']
			).map((row) => row.work);
		expect(works(['a', 'a', 'a', 'a', 'b'])).toEqual([
			undefined,
			undefined,
			undefined,
			undefined,
			undefined
		]);
		expect(works(['a', 'a', 'a', 'b', 'b', 'b'])).toEqual(['a', 'a', 'a', 'b', 'b', 'b']);
		expect(works(['a', 'a', 'a', 'b', 'b', 'c'])).toEqual([
			'a',
			'a',
			'a',
			undefined,
			undefined,
			undefined
		]);
	});

	test('a small dialogue is dated by quarter, a larger one by month', () => {
		expect(periodOf(2026, 11, 9)).toBe('2026-Q4');
		expect(periodOf(2026, 11, 10)).toBe('2026-11');
		expect(() => periodOf(2026, 13, 10)).toThrow('13');
	});
});
