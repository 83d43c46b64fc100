import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupSizes } from '../../../src/lib/domain/pairs/group-sizes';
import { makeGroups, type Groups } from '../../../src/lib/domain/pairs/make-groups';
import { settleGroups } from '../../../src/lib/domain/pairs/settle-groups';
import { seeded } from '../../../src/lib/domain/seeded';

const sizes = (groups: Groups) => groups.map((group) => group.length).sort((a, b) => b - a);
const people = (groups: Groups) => groups.flat().sort((a, b) => a - b);
const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
const together = (groups: Groups, one: number, other: number) =>
	groups.some((group) => group.includes(one) && group.includes(other));

/** A room: so many people, each on the line or away. */
const aRoom = fc.array(fc.boolean(), { minLength: 2, maxLength: 60 }).map((line) => ({
	connected: upTo(line.length).filter((person) => line[person - 1]),
	away: upTo(line.length).filter((person) => !line[person - 1])
}));
const twoOrThree = fc.constantFrom(2, 3);

describe('how large the groups are', () => {
	test.each([
		[2, 6, [2, 2, 2]],
		[2, 7, [3, 2, 2]],
		[2, 3, [3]],
		[2, 1, [1]],
		[2, 0, []],
		[3, 9, [3, 3, 3]],
		[3, 7, [3, 2, 2]],
		[3, 8, [3, 3, 2]],
		[3, 4, [2, 2]],
		[3, 5, [3, 2]],
		[4, 10, [4, 3, 3]],
		[4, 5, [3, 2]]
	])('groups of %i from %i people are %j', (size, count, expected) => {
		expect(groupSizes(count, size)).toEqual(expected);
	});
});

describe('groups made from those present', () => {
	test('hold everybody exactly once, in twos and threes', () => {
		fc.assert(
			fc.property(aRoom, twoOrThree, fc.nat(), (room, size, seed) => {
				const groups = makeGroups(room, size, seeded(seed));
				expect(people(groups)).toEqual(upTo(room.connected.length + room.away.length));
				for (const group of groups) expect([2, 3]).toContain(group.length);
			}),
			{ seed: 5 }
		);
	});
	test('are the same from the same seed', () => {
		fc.assert(
			fc.property(aRoom, twoOrThree, fc.nat(), (room, size, seed) => {
				expect(makeGroups(room, size, seeded(seed))).toEqual(makeGroups(room, size, seeded(seed)));
			}),
			{ seed: 6 }
		);
	});
	test('leave nobody on the line alone with an empty chair, as long as two are on the line', () => {
		const room = { connected: upTo(10), away: [11, 12, 13] };
		for (const seed of upTo(50)) {
			const groups = makeGroups(room, 2, seeded(seed));
			expect(sizes(groups)).toEqual([3, 3, 3, 2, 2]);
			for (const group of groups) {
				expect(group.filter((person) => person <= 10)).toHaveLength(2);
			}
		}
	});
	test('make two pairs of three on the line and one away, not a three and somebody alone', () => {
		const groups = makeGroups({ connected: [1, 2, 3], away: [4] }, 3, seeded(1));
		expect(sizes(groups)).toEqual([2, 2]);
	});
	test('come out differently when mixed again', () => {
		const room = { connected: upTo(12), away: [] };
		const made = new Set(upTo(20).map((seed) => JSON.stringify(makeGroups(room, 2, seeded(seed)))));
		expect(made.size).toBeGreaterThan(15);
	});
	test('every two people meet about equally often (12 people, pairs: 1 in 11)', () => {
		const room = { connected: upTo(12), away: [] };
		const draws = 4000;
		let met = 0;
		for (let seed = 0; seed < draws; seed++) {
			if (together(makeGroups(room, 2, seeded(seed)), 1, 2)) met += 1;
		}
		// four standard deviations round 363.6
		expect(Math.abs(met - draws / 11)).toBeLessThan(4 * Math.sqrt((draws / 11) * (10 / 11)));
	});
});

describe('people who come late and people who go', () => {
	/** What happens after the mixing: somebody comes, or one of those here goes. */
	const events = fc.array(fc.record({ comes: fc.boolean(), which: fc.nat() }), { maxLength: 25 });

	test('two who talk stay together, everybody present is in exactly one group, at most one is alone', () => {
		fc.assert(
			fc.property(aRoom, twoOrThree, fc.nat(), events, (room, size, seed, later) => {
				let present = upTo(room.connected.length + room.away.length);
				let joined = present.length;
				let groups = makeGroups(room, size, seeded(seed));
				for (const { comes, which } of later) {
					if (comes) present = [...present, (joined += 1)];
					else present = present.filter((_, at) => at !== which % present.length);
					const before = groups;
					groups = settleGroups(groups, present, size);
					expect(people(groups)).toEqual([...present].sort((a, b) => a - b));
					for (const group of before) {
						const [first, ...rest] = group.filter((person) => present.includes(person));
						for (const other of rest) expect(together(groups, first ?? 0, other)).toBe(true);
					}
					const lengths = sizes(groups).filter((length) => length > 0);
					expect(Math.max(0, ...lengths)).toBeLessThanOrEqual(3);
					expect(lengths.filter((length) => length === 1).length).toBeLessThanOrEqual(1);
				}
			}),
			{ seed: 7 }
		);
	});
	test('the signs of who stays stay: no group moves to another place', () => {
		fc.assert(
			fc.property(aRoom, twoOrThree, fc.nat(), fc.nat(), (room, size, seed, goes) => {
				const groups = makeGroups(room, size, seeded(seed));
				const all = people(groups);
				const settled = settleGroups(
					groups,
					all.filter((_, at) => at !== goes % all.length),
					size
				);
				groups.forEach((group, place) => {
					const stay = group.filter((person) => settled.flat().includes(person));
					if (stay.length < 2) return;
					for (const person of stay) expect(settled[place]).toContain(person);
				});
			}),
			{ seed: 8 }
		);
	});
	test('one late person makes a pair a three; when all are threes, two late ones are a pair', () => {
		const pairs = [
			[1, 2],
			[3, 4]
		];
		const one = settleGroups(pairs, upTo(5), 2);
		expect(one).toEqual([
			[1, 2, 5],
			[3, 4]
		]);
		const two = settleGroups(one, upTo(6), 2);
		expect(two).toEqual([
			[1, 2, 5],
			[3, 4, 6]
		]);
		const three = settleGroups(two, upTo(7), 2);
		expect(three).toEqual([[1, 2, 5], [3, 4, 6], [7]]);
		expect(settleGroups(three, upTo(8), 2)).toEqual([[1, 2, 5], [3, 4, 6], [], [7, 8]]);
	});
	test('who is left alone by somebody gone comes to others', () => {
		expect(
			settleGroups(
				[
					[1, 2],
					[3, 4]
				],
				[1, 2, 4],
				2
			)
		).toEqual([[1, 2, 4], []]);
		expect(
			settleGroups(
				[
					[1, 2],
					[3, 4]
				],
				[2, 4],
				2
			)
		).toEqual([[], [], [2, 4]]);
	});
	test('nothing changes while nobody comes or goes', () => {
		const groups = [
			[1, 2],
			[3, 4, 5]
		];
		expect(settleGroups(groups, upTo(5), 2)).toBe(groups);
	});
	test('the only one present is alone and stays in one place', () => {
		const alone = settleGroups([[1, 2]], [1], 2);
		expect(alone).toEqual([[1]]);
		expect(settleGroups(alone, [1], 2)).toBe(alone);
	});
});
