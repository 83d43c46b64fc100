import { describe, expect, test, vi } from 'vitest';
import { kMedoids } from '$lib/domain/statistics/k-medoids';
import { LEAST_APART, peopleGroups, widths } from '$lib/domain/statistics/people-groups';
import { distancesOnPlane, planeOf, pointsOf } from '$lib/domain/statistics/plane-of';
import type { PersonOfGroup } from '$lib/domain/statistics/people-groups';
import { seeded, shuffled, type Random } from '$lib/domain/seeded';
import { toEnd } from '../to-end';
import { deck, fourGroupsOf, oneCloudOf } from './invented-groups';

const LONG = process.env['INFERENCE'] !== undefined;
if (LONG) vi.setConfig({ testTimeout: 7_200_000 });
const WORLDS = LONG ? 200 : 8;
const DRAWS = LONG ? { nulls: 200, resamples: 100 } : { nulls: 19, resamples: 10 };

/** So many logits to a side on both axes stand four groups apart. */
const APART = 0.8;

/** What is told of so many worlds. */
function verdicts(worlds: number, worldOf: (random: Random) => readonly PersonOfGroup[]) {
	const random = seeded(20261130);
	const found = { 'four-groups': 0, groups: 0, 'by-degree': 0 };
	for (let at = 0; at < worlds; at++) {
		const people = worldOf(random);
		// without the first bound nothing else can make it groups
		const told = mayBeGroups(people) ? toEnd(peopleGroups(deck, people, at, DRAWS)) : undefined;
		found[told?.verdict ?? 'by-degree'] += 1;
	}
	return found;
}

function mayBeGroups(people: readonly PersonOfGroup[]): boolean {
	const plane = planeOf(
		deck,
		people.map(({ sort }) => sort)
	);
	if (!plane) return false;
	const { points } = pointsOf(plane.scores, plane.balances);
	const found = toEnd(widths(distancesOnPlane(points)));
	return found.some((one) => one.silhouette >= LEAST_APART);
}

describe('do groups of people appear of their own accord? (G5)', () => {
	test.each(LONG ? [0.5, 1, 1.5] : [1, 1.5])(
		'people who differ by degree, sd %s, are called groups in at most 1 of 20 worlds',
		(sd) => {
			const found = verdicts(WORLDS, (random) => oneCloudOf(120, sd, random));
			if (LONG) process.stdout.write(`cloud of sd ${sd}: ${JSON.stringify(found)}\n`);
			// two standard errors of so many worlds: 11 of 200 cannot be told from 10
			const chance = 2 * Math.sqrt(0.05 * 0.95 * WORLDS);
			expect(found['four-groups'] + found.groups).toBeLessThanOrEqual(0.05 * WORLDS + chance);
		}
	);

	test('four groups that stand apart are found', () => {
		const worlds = LONG ? 50 : 3;
		const found = verdicts(worlds, (random) => fourGroupsOf(120, APART, random));
		expect(found['four-groups']).toBe(worlds);
	});

	test.runIf(LONG)('wider clouds and closer groups: as often as is written down', () => {
		for (const sd of [2, 3]) {
			const found = verdicts(50, (random) => oneCloudOf(120, sd, random));
			process.stdout.write(`cloud of sd ${sd}: ${JSON.stringify(found)} of 50\n`);
		}
		for (const lean of [0.4, 0.6]) {
			const found = verdicts(50, (random) => fourGroupsOf(120, lean, random));
			process.stdout.write(`four groups at ${lean}: ${JSON.stringify(found)} of 50\n`);
		}
	});

	test('the same people in any order are told the same', () => {
		const people = fourGroupsOf(40, APART, seeded(3));
		const told = (list: typeof people) =>
			toEnd(peopleGroups(deck, list, 5, { nulls: 5, resamples: 5 }));
		expect(told(shuffled(people, seeded(4)))).toEqual(told(people));
	});

	test('a person without a side on one balance stands in its middle; without any there is no place', () => {
		const scores = {
			people: 3,
			cards: 4,
			cells: Int8Array.from([1, 1, 0, 0, 0, 0, 0, 0, 1, -1, -1, 2])
		};
		const { who, points } = pointsOf(scores, [
			[0, 1],
			[2, 3]
		]);
		expect(who).toEqual([0, 2]);
		expect(points).toEqual([
			[1, 0],
			[0, -1]
		]);
	});

	test('under 20 people nothing is told', () => {
		expect(toEnd(peopleGroups(deck, oneCloudOf(19, 1, seeded(1)), 1))).toBeUndefined();
	});

	test('groups are those of k-medoids on the plane', () => {
		const distances = distancesOnPlane([
			[0, 0],
			[0, 0.1],
			[1, 1],
			[1, 0.9]
		]);
		expect(kMedoids(distances, 2)?.groups).toEqual([0, 0, 1, 1]);
	});
});
