import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankedColumns } from '$lib/domain/disclosure/blanked-columns';
import { coveredMembers } from '$lib/domain/disclosure/covered';
import { periodOf } from '$lib/domain/disclosure/period';
import { heldBack } from '$lib/domain/disclosure/held-back';
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
	const ids = (count: number) => Array.from({ length: count }, (_, at) => `p${at}`);
	const consentsOf = (people: readonly string[], refused: readonly string[]) =>
		new Map(people.map((id) => [id, !refused.includes(id)]));

	test('nobody is held back where everyone in a picture consented, whoever else refused', () => {
		const consents = consentsOf(ids(9), ['p8']);
		expect(heldBack(ids(8), consents, 7)).toEqual({ refused: 0, erased: 0, chosen: [] });
	});

	test('beside those who refused or are gone 4, 5 or 6 others are drawn, by the size alone', () => {
		for (const [people, company] of [
			[6, 4],
			[9, 4],
			[10, 5],
			[14, 5],
			[15, 6],
			[40, 6]
		] as const) {
			const members = ids(people);
			const consents = consentsOf(members.slice(1), ['p1']);
			const held = heldBack(members, consents, 7);
			expect([held.refused, held.erased]).toEqual([1, 1]);
			expect(held.chosen).toHaveLength(Math.min(company, people - 2));
			expect(held.chosen).not.toContain('p0');
			expect(held.chosen).not.toContain('p1');
			expect(heldBack(members.toReversed(), consents, 7)).toEqual(held);
		}
	});

	test('everybody who consented is drawn as often as anybody else', () => {
		const members = ids(8);
		const drawn = new Map<string, number>();
		for (let seed = 0; seed < 2_000; seed++) {
			for (const id of heldBack(members, consentsOf(members, ['p3']), seed).chosen) {
				drawn.set(id, (drawn.get(id) ?? 0) + 1);
			}
		}
		// four of seven: 1 143 each, within five standard deviations
		for (const times of drawn.values()) expect(Math.abs(times - 1143)).toBeLessThan(111);
		expect(drawn.size).toBe(7);
	});

	describe('background', () => {
		const rowsOf = (list: readonly string[]) =>
			list.map((text) => {
				const [want = '', language = '', work = ''] = text.split(' ');
				return { want, language, work };
			});
		const order = ['want', 'language', 'work'];

		test('goes in its order until each combination has three rows', () => {
			const rows = rowsOf([
				...times(4, 'yes nl on'),
				...times(3, 'no nl on'),
				...times(2, 'yes nl off'),
				'no nl off'
			]);
			expect(blankedColumns(rows, order)).toEqual(['want']);
			expect(blankedColumns(rows.slice(0, 7), order)).toEqual([]);
			expect(blankedColumns([...rows, ...rowsOf(['no tr off'])], order)).toEqual([
				'want',
				'language'
			]);
		});

		test('stays where all have the same, and goes altogether under three rows', () => {
			const rows = rowsOf([...times(5, 'yes nl on'), 'yes tr on']);
			expect(blankedColumns(rows, order)).toEqual(['language']);
			expect(blankedColumns(rows.slice(0, 2), order)).toEqual(order);
		});

		test('never comes back, and more of it goes when somebody leaves', () => {
			const rows = rowsOf([...times(4, 'yes nl on'), ...times(3, 'no nl on')]);
			expect(blankedColumns(rows, order, ['work'])).toEqual(['work']);
			expect(blankedColumns(rows.slice(0, 6), order, ['work'])).toEqual(['want', 'work']);
			fc.assert(
				fc.property(
					fc.array(fc.constantFrom('yes nl on', 'yes tr on', 'no nl on', 'no nl off'), {
						minLength: 3,
						maxLength: 12
					}),
					(list) => {
						let before: readonly string[] = [];
						for (let left = list.length; left > 0; left--) {
							const rows = rowsOf(list.slice(0, left));
							const now = blankedColumns(rows, order, before);
							for (const column of before) expect(now).toContain(column);
							before = now;
							if (left < 3) continue;
							const kept = order.filter((column) => !now.includes(column)) as 'want'[];
							const keys = rows.map((row) => kept.map((column) => row[column]).join());
							for (const key of keys) {
								expect(keys.filter((one) => one === key).length).toBeGreaterThanOrEqual(3);
							}
						}
					}
				)
			);
		});
	});

	test('a small dialogue is dated by quarter, a larger one by month', () => {
		expect(periodOf(2026, 11, 9)).toBe('2026-Q4');
		expect(periodOf(2026, 11, 10)).toBe('2026-11');
		expect(() => periodOf(2026, 13, 10)).toThrow('13');
	});
});
