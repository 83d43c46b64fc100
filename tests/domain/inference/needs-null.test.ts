import { describe, expect, test, vi } from 'vitest';
import { builtInDecks } from '$lib/decks/built-in';
import type { Deck } from '$lib/domain/deck';
import { inventedNeeds } from '$lib/domain/statistics/invented-needs';
import { needsPower, spreadForFirm, type PlannedNeeds } from '$lib/domain/statistics/needs-power';
import { beyondOwnCards } from '$lib/domain/statistics/needs-tests';
import { signFlipTest } from '$lib/domain/statistics/sign-flip-test';
import { seeded } from '$lib/domain/seeded';
import { toEnd } from '../to-end';

/** In the long form as many worlds of each size as give 2 000 tests: INFERENCE is set. */
const LONG = process.env['INFERENCE'] !== undefined;
if (LONG) vi.setConfig({ testTimeout: 7_200_000 });
const WORLDS = LONG ? 160 : 8;
const DRAWS = 199;
const deck = builtInDecks[0] as Deck;
const needs = deck.cards.filter((card) => card.kind === 'need').length;

const SIZES = [
	{ people: 117, dialogues: 12 },
	{ people: 400, dialogues: 40 },
	...(LONG ? [{ people: 1_700, dialogues: 150 }] : [])
];

/** The share of needs with p at most 0.05, each need by itself. */
function rejected(effect: number, size: (typeof SIZES)[number]) {
	const random = seeded(20261129);
	let [found, tested] = [0, 0];
	for (let world = 0; world < WORLDS; world++) {
		const people = beyondOwnCards(
			inventedNeeds(deck, { ...size, effect, spread: 1, alike: 0.15, size: 'core' }, random)
		);
		for (const { p } of toEnd(signFlipTest(people, needs, world + 1, DRAWS))) {
			if (p === undefined) continue;
			tested += 1;
			if (p <= 0.05) found += 1;
		}
	}
	return { tested, share: found / tested };
}

test('a need that depends on its own cards alone differs between profiles in 3 to 7 % of tests (G6 b)', () => {
	let [found, tested] = [0, 0];
	for (const size of SIZES) {
		const one = rejected(0, size);
		found += one.share * one.tested;
		tested += one.tested;
		if (LONG) told('null', size, one);
	}
	// three standard errors of so many tests; in the long form the bounds themselves
	const chance = LONG ? 0 : 3 * Math.sqrt((0.05 * 0.95) / tested);
	expect(tested).toBeGreaterThan(LONG ? 2_000 : 200);
	expect(found / tested).toBeGreaterThan(0.03 - chance);
	expect(found / tested).toBeLessThan(0.07 + chance);
});

test.runIf(LONG)(
	'and one that depends on the profile too is found the more the more people',
	() => {
		const power = SIZES.map((size) => {
			const one = rejected(1.2, size);
			told('effect 1.2 log odds', size, one);
			return one.share;
		});
		expect(power).toEqual(power.toSorted((a, b) => a - b));
		expect(power.at(-1)).toBeGreaterThan(0.85);
	}
);

function told(name: string, size: (typeof SIZES)[number], one: ReturnType<typeof rejected>) {
	const share = `${(100 * one.share).toFixed(1)} % of ${one.tested}`;
	process.stdout.write(`${name}, ${size.people} people in ${size.dialogues}: ${share}\n`);
}

describe('the planner', () => {
	const planned = {
		people: 117,
		dialogueSize: 10,
		lost: 0,
		firm: 0.5,
		alike: 0.04,
		effect: 1.2,
		size: 'core'
	} as const;
	const powerOf = (change: Partial<PlannedNeeds>, worlds = 4) =>
		toEnd(needsPower(deck, { ...planned, ...change }, 7, LONG ? 100 : worlds));

	test('tells of 117 people next to nothing, and of more people more (G6 b)', () => {
		const few = powerOf({}, 6);
		const more = powerOf({ people: 600 }, 3);
		if (LONG) process.stdout.write(`planner: ${JSON.stringify([few, more])}\n`);
		expect(few.alone).toBeLessThan(0.3);
		expect(more.alone).toBeGreaterThan(few.alone + 0.2);
		expect(more.together).toBeLessThan(more.alone);
	});

	test('leaves out the rows that are withheld (D12), and has as many firm people as were asked', () => {
		const found = toEnd(needsPower(deck, { ...planned, people: 200, lost: 0.3 }, 7, 2));
		expect(found).toMatchObject({ people: 140, dialogues: 20 });
		expect(Math.abs(found.firm - 0.5)).toBeLessThan(0.1);
		expect(spreadForFirm(deck, { firm: 0.5, size: 'core' })).toBeGreaterThan(
			spreadForFirm(deck, { firm: 0.3, size: 'core' })
		);
	});

	test('finds nothing where there are fewer dialogues than the test wants', () => {
		expect(powerOf({ people: 40 }, 1)).toMatchObject({ dialogues: 4, alone: 0, together: 0 });
	});
});
