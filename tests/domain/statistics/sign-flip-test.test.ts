import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { signFlipTest, type PersonInDialogue } from '$lib/domain/statistics/sign-flip-test';
import { seeded } from '$lib/domain/seeded';
import { toEnd } from '../to-end';

const person = (
	dialogue: number,
	answer: number,
	profile: number,
	piles: readonly (number | undefined)[] = [],
	work = 'employed'
): PersonInDialogue => ({ dialogue, work, needs: [{ answer, profile, piles }] });
const run = (people: readonly PersonInDialogue[], draws = 999, seed = 1) =>
	toEnd(signFlipTest(people, 1, seed, draws))[0];

describe('needs × profile beyond the own cards, by sign flips (G6 b)', () => {
	test('its score is worked by hand: two profiles, six dialogues of two', () => {
		// in each dialogue A needs and D does not: within dialogues y = ±½ and x = ±½ alike. The
		// direction is x/√3, a dialogue scores 2 · ¼/√3 = 1/(2√3); the spread is 3 with 12 − 6 − 1
		// = 5 degrees.
		const people = Array.from({ length: 6 }, (_, at) => [
			person(at, 1, 0),
			person(at, 0, 3)
		]).flat();
		const found = run(people, 9_999);
		expect(found?.dialogues).toBe(6);
		// (6 · 1/(2√3))² / (3/5) = 3 · 5/3
		expect(found?.statistic).toBeCloseTo(5, 10);
		// only all signs alike reach it: 2 of 64
		expect(Math.abs((found?.p as number) - 2 / 64)).toBeLessThan(0.006);
		expect(found?.pMaxT).toBe(found?.p);
		expect(found?.pHolm).toBe(found?.p);
	});

	test('a need that follows its own card alone is no difference between profiles', () => {
		// the card decides both the need and, mostly, the profile
		const people = Array.from({ length: 12 }, (_, at) => [
			person(at, 1, 3, [-1]),
			person(at, 1, 3, [-1]),
			person(at, 0, 0, [1]),
			person(at, 0, 0, [1])
		]).flat();
		expect(run(people)).toEqual({ n: 48, dialogues: 0, statistic: undefined });
		const blind = people.map((one) =>
			person(one.dialogue, one.needs[0]?.answer ?? 0, one.needs[0]?.profile ?? 0)
		);
		expect(run(blind)?.p).toBeLessThan(0.01);
	});

	test('what differs only between dialogues, or with work, is none either', () => {
		const between = Array.from({ length: 40 }, (_, at) =>
			person(at % 8, at % 8 < 4 ? 1 : 0, at % 8 < 4 ? 0 : 3)
		);
		expect(run(between)?.p).toBeUndefined();
		const byWork = Array.from({ length: 40 }, (_, at) =>
			person(at % 8, at % 16 < 8 ? 1 : 0, at % 16 < 8 ? 0 : 3, [], at % 16 < 8 ? 'a' : 'b')
		);
		expect(run(byWork)?.p).toBeUndefined();
	});

	test('under six contributing dialogues there is no p, but the score is there', () => {
		const random = seeded(4);
		const people = Array.from({ length: 60 }, (_, at) =>
			person(at % 5, random() < 0.4 ? 1 : 0, random() < 0.5 ? 0 : 3)
		);
		const found = run(people);
		expect(found?.dialogues).toBe(5);
		expect(found?.statistic).toBeGreaterThan(0);
		expect(found?.p).toBeUndefined();
	});

	test('permuting people and dialogues changes nothing', () => {
		const anyPerson = fc.record({
			dialogue: fc.nat(8),
			answer: fc.constantFrom(-1, 0, 1),
			profile: fc.constantFrom(-1, 0, 1, 2, 3),
			pile: fc.constantFrom(1, 0, -1, undefined),
			work: fc.constantFrom('a', 'b')
		});
		fc.assert(
			fc.property(fc.array(anyPerson, { maxLength: 60 }), fc.nat(), (drawn, turn) => {
				const people = drawn.map((one) =>
					person(one.dialogue, one.answer, one.profile, [one.pile], one.work)
				);
				const at = people.length === 0 ? 0 : turn % people.length;
				const turned = [...people.slice(at), ...people.slice(0, at)].reverse();
				const renamed = turned.map((one) => ({ ...one, dialogue: 20 - one.dialogue }));
				const [first, second] = [run(people, 49), run(renamed, 49)];
				expect(second?.n).toBe(first?.n);
				expect(second?.dialogues).toBe(first?.dialogues);
				expect(second?.p).toBe(first?.p);
				if (first?.statistic !== undefined)
					expect(second?.statistic).toBeCloseTo(first.statistic, 6);
			}),
			{ numRuns: 100 }
		);
	});
});
