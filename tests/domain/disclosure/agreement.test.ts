import { expect, test } from 'vitest';
import type { Sorter } from '$lib/domain/disclosure/sorter';
import { seeded } from '$lib/domain/seeded';
import { card, deckOf, pictureOf, sorter, PLAIN } from './small-deck';

const PILES = ['helps', 'hinders', 'neutral'] as const;
const cards = ['a', 'b', 'c', 'd', 'e'].map((id) => card(id));
const deck = deckOf(cards);

/** People who lean to one pile a card. */
function group(people: number, seed: number, agree: number): Sorter[] {
	const random = seeded(seed);
	const common = cards.map(() => Math.floor(random() * 3));
	return Array.from({ length: people }, () =>
		sorter(
			Object.fromEntries(
				cards.map(({ id }, at) => [
					id,
					PILES[random() < agree ? (common[at] ?? 0) : Math.floor(random() * 3)] ?? 'skip'
				])
			)
		)
	);
}

test('nineteen people get no matrix, and are told from when (D8, G5)', () => {
	const picture = pictureOf(deck, group(19, 1, 0.2));
	expect(picture.agreement).toBeUndefined();
	expect(picture.explanations.map(({ reason }) => reason)).toContain('agreement-under-20');
	expect(pictureOf(deck, group(20, 1, 0.2)).agreement).toBeDefined();
});

test('tenths of the people who placed both, by hand', () => {
	const people = [
		...Array.from({ length: 13 }, () =>
			sorter({ a: 'helps', b: 'helps', c: 'hinders', d: 'neutral', e: 'helps' })
		),
		...Array.from({ length: 7 }, () =>
			sorter({ a: 'helps', b: 'hinders', c: 'hinders', d: 'helps', e: 'neutral' })
		)
	];
	const found = pictureOf(deck, people).agreement;
	const at = (one: string, other: string) =>
		found?.tenths[found.cards.indexOf(one)]?.[found.cards.indexOf(other)];
	// b and e together: 13 of 20 = 6.5 tenths; the other pairs never
	expect([at('b', 'd'), at('b', 'e'), at('d', 'e'), at('b', 'b')]).toEqual([0, 7, 0, 10]);
	// everybody put these on one pile
	expect(found?.alike).toEqual(['a', 'c']);
});

test('piles without sides: a card that all but four laid alike is in no matrix, whatever the piles (D4 rule 1)', () => {
	const names = ['nu', 'straks', 'ooit', 'nooit', 'weg'];
	const plain = {
		...deck,
		axes: [],
		piles: {
			...deck.piles,
			factor: names.map((id) => ({ ...deck.piles.factor[0]!, id, score: null }))
		}
	};
	const sorts = (people: number, seed: number, agree: number) =>
		group(people, seed, agree).map((one, at) => {
			const random = seeded(seed * 100 + at);
			const spread = [...one.sort].map(([id, { pile }]) => {
				const first = PILES.indexOf(pile as (typeof PILES)[number]);
				return [id, names[random() < 0.7 ? first : Math.floor(random() * 5)] ?? 'nu'] as const;
			});
			return sorter(Object.fromEntries(spread));
		});
	let [told, apart] = [0, 0];
	for (let seed = 1; seed <= 400; seed++) {
		const people = sorts(20 + (seed % 6), seed, 0.3 + (seed % 7) / 10);
		const found = pictureOf(plain, people).agreement;
		const largest = (id: string) =>
			Math.max(
				...names.map((name) => people.filter(({ sort }) => sort.get(id)?.pile === name).length)
			);
		for (const id of found?.cards ?? []) expect(people.length - largest(id)).toBeGreaterThan(4);
		for (const id of found?.alike ?? []) expect(people.length - largest(id)).toBeLessThan(5);
		told += found?.cards.length ?? 0;
		apart += found?.alike.length ?? 0;
	}
	// both sides of the bound were met
	expect(told).toBeGreaterThan(200);
	expect(apart).toBeGreaterThan(50);
	const exactly = (alike: number) =>
		pictureOf(
			plain,
			sorts(20, 3, 0.2).map((one, at) =>
				sorter({
					...Object.fromEntries([...one.sort].map(([id, { pile }]) => [id, pile])),
					a: at < alike ? 'nu' : (names[1 + (at % 4)] ?? '')
				})
			)
		).agreement;
	expect([exactly(15)?.cards.includes('a'), exactly(15)?.alike.includes('a')]).toEqual([
		true,
		false
	]);
	expect([exactly(16)?.cards.includes('a'), exactly(16)?.alike.includes('a')]).toEqual([
		false,
		true
	]);
});

test('a card that too few people put beside another is left out and named', () => {
	// half of the people placed d, the other half e
	const people = group(24, 2, 0.2).map((one, at) => {
		const sort = new Map(one.sort);
		sort.delete(at % 2 ? 'd' : 'e');
		return { ...one, sort };
	});
	const found = pictureOf(deck, people).agreement;
	expect([found?.leftOut, found?.alike]).toEqual([['e'], []]);
	expect([...(found?.cards ?? [])].sort()).toEqual(['a', 'b', 'c', 'd']);
});

test('cards that are not shown one by one are not in it (D7)', () => {
	const power = deckOf([...cards, card('baas', { sensitivity: 'power' })]);
	const people = group(22, 5, 0.5).map((one) =>
		sorter({
			...Object.fromEntries([...one.sort].map(([id, { pile }]) => [id, pile])),
			baas: 'helps'
		})
	);
	const settings = { ...PLAIN, powerInRoom: true };
	expect(pictureOf(power, people, settings).agreement?.cards).not.toContain('baas');
});

test('order and tree tell nothing that the tenths do not', () => {
	// the same tenths from other counts: one person of 20 changed where rounding hides it
	const seen = new Map<string, string>();
	for (let seed = 0; seed < 300; seed++) {
		const found = pictureOf(deck, group(20, seed, 0.4)).agreement;
		if (!found) continue;
		const sorted = [...found.cards].sort();
		const tenths = sorted.map((a) =>
			sorted.map((b) => found.tenths[found.cards.indexOf(a)]?.[found.cards.indexOf(b)])
		);
		const key = JSON.stringify([sorted, tenths]);
		const made = JSON.stringify([found.cards, found.merges]);
		expect(seen.get(key) ?? made).toBe(made);
		seen.set(key, made);
	}
	expect(seen.size).toBeGreaterThan(50);
});

test('of every card in it more people lie outside the largest pile than may pool their answers (D14)', () => {
	let alike = 0;
	for (const agree of [0.3, 0.6, 0.75, 0.9, 0.97]) {
		for (let seed = 1; seed <= 60; seed++) {
			const people = group(20 + (seed % 12), seed, agree);
			const found = pictureOf(deck, people).agreement;
			alike += found?.alike.length ?? 0;
			for (const id of found?.cards ?? []) {
				const piles = PILES.map(
					(pile) => people.filter((one) => one.sort.get(id)?.pile === pile).length
				);
				expect(people.length - Math.max(...piles)).toBeGreaterThanOrEqual(5);
			}
		}
	}
	expect(alike).toBeGreaterThan(20);
});
