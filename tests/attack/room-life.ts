import fc from 'fast-check';
import { builtInDecks } from '$lib/decks/built-in';
import type { Card, Deck } from '$lib/domain/deck';
import { seeded } from '$lib/domain/seeded';
import { coalitionOf } from '../domain/disclosure/attacker';
import { CLASSES, questionsOf, type Class, type Life } from '../domain/disclosure/sequences';

/**
 * A dialogue to be lived in the running product: who is there when, what each answers, and what the
 * facilitator does. Classes as in the lives of the domain: there for both occasions, gone after the
 * first, come for the second.
 */
export interface RoomLife extends Life {
	readonly deck: Deck;
	/** the second occasion: nothing, a whole sort, or these cards put again */
	readonly second: 'none' | 'factors' | 'replace';
	/** ids of the cards put again */
	readonly again: readonly string[];
	/** who leaves erases, or just stays away */
	readonly erases: boolean;
	/** people who join and sort, and never say that they have finished */
	readonly idle: number;
	/** sorts beyond the people whom the room counts when a round is closed (D15) */
	readonly excess?: number;
	/** each person of a class: what they say beside the piles, and whether research may use it */
	readonly said: Readonly<Record<Class, readonly Said[]>>;
	/** draws the order of everything that may come in any order */
	readonly chance: number;
}
export interface Said {
	readonly emphasis: readonly string[];
	/** null: said there is none; undefined: not said */
	readonly blocker: string | null | undefined;
	readonly table: string | null | undefined;
	readonly research: boolean;
}

const [llo] = builtInDecks as [Deck, ...Deck[]];
const FACTORS = ['zin-in-leren', 'eigen-doel', 'kosten'];
const NEEDS = ['cursus-betaald'];

const drawn = fc.record({
	stay: fc.integer({ min: 3, max: 12 }),
	leave: fc.integer({ min: 0, max: 4 }),
	come: fc.constantFrom(0, 0, 1, 2, 5),
	cards: fc.subarray([...FACTORS, ...NEEDS], { minLength: 1, maxLength: 3 }),
	marks: fc.array(fc.constantFrom(null, null, null, 'private', 'power'), {
		minLength: 3,
		maxLength: 3
	}),
	second: fc.constantFrom('none', 'factors', 'replace'),
	power: fc.boolean(),
	agree: fc.constantFrom(0.5, 0.8, 0.95, 1),
	erases: fc.boolean(),
	refuse: fc.constantFrom(0, 0.1, 0.4) as fc.Arbitrary<number>,
	idle: fc.constantFrom(0, 0, 1, 2),
	coalition: fc.constantFrom(1, 1, 0.5, 0),
	chance: fc.integer({ min: 1, max: 2 ** 30 })
});
type Drawn = typeof drawn extends fc.Arbitrary<infer One> ? One : never;

/** Lives drawn by a seed: the same seed gives the same lives. */
export const roomLives = (count: number, seed = 1): RoomLife[] =>
	fc.sample(
		drawn
			.filter(({ stay, leave }) => stay + leave >= 5 && stay + leave <= 12)
			.filter(({ cards }) => cards.some((id) => FACTORS.includes(id)))
			.map(lifeFrom),
		{ numRuns: count, seed }
	);

/** Lives of which researchers get rows: enough people, few of whom refuse. */
export const livesWithRows = (count: number, seed = 1): RoomLife[] =>
	fc.sample(
		drawn
			.filter(({ stay, leave }) => stay >= 6 && stay + leave >= 7 && stay + leave <= 12)
			.filter(({ cards }) => cards.some((id) => FACTORS.includes(id)))
			.map((plan) => ({
				...lifeFrom({ ...plan, refuse: plan.refuse === 0.4 ? 0.15 : plan.refuse }),
				excess: plan.stay >= 8 ? plan.chance % 3 : 0
			})),
		{ numRuns: count, seed }
	);

/** Without a full circle of cards nobody would ever have a side: one card is enough of one here. */
function deckOf(cards: readonly Card[]): Deck {
	const thresholds = {
		clear: { n: 1, d: 1, balance: 0.2 },
		leaning: { n: 1, d: 1 },
		placed: 2 / 3
	};
	// a deck is known by what is in it: the same cards are uploaded once
	const marks = cards.map((card) => `${card.id.slice(0, 3)}-${card.sensitivity ?? 'plain'}`);
	return { ...llo, id: `klein-${marks.join('-')}`, version: '1.0.0', cards, thresholds };
}

function lifeFrom(plan: Drawn): RoomLife {
	const random = seeded(plan.chance);
	const cards = plan.cards.map((id, at): Card => {
		const known = llo.cards.find((one) => one.id === id);
		if (!known) throw new Error(`no card ${id}`);
		const { answers: _, ...card } = known;
		return { ...card, sensitivity: plan.marks[at] ?? null };
	});
	const factors = cards.filter((one) => one.kind === 'factor').map((one) => one.id);
	const twice = plan.second !== 'none';
	const sizes = { stay: plan.stay, leave: plan.leave, come: twice ? plan.come : 0 };
	const life = { cards, rounds: twice ? 2 : 1, power: plan.power } as const;
	const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
	const some = () => factors.filter(() => random() < 0.6);
	const insiders = insidersOf(sizes, plan.coalition, random);
	const common = Array.from({ length: 2 * cards.length }, () => pick([0, 1, 2]));
	const answersOf = (one: Class) =>
		Array.from({ length: sizes[one] }, (_, person) => {
			const questions = questionsOf(life, one);
			const from = one === 'come' ? cards.length : 0;
			// insiders know their own: they may well be the odd ones out
			const follows = person < insiders[one] ? 0.3 : plan.agree;
			return Array.from({ length: questions }, (__, at) =>
				random() < follows ? (common[from + at] as number) : pick([0, 1, 2])
			);
		});
	const saidOf = (one: Class): Said[] =>
		Array.from({ length: sizes[one] }, () => ({
			emphasis: some(),
			blocker: pick([null, undefined, ...factors]),
			table: pick([null, undefined, ...factors]),
			research: random() >= plan.refuse
		}));
	const each = <T>(made: (one: Class) => T) =>
		Object.fromEntries(CLASSES.map((one) => [one, made(one)])) as Record<Class, T>;
	return {
		...life,
		deck: deckOf(cards),
		second: plan.second,
		again: factors.slice(0, Math.max(1, factors.length - 1)),
		erases: plan.erases,
		idle: plan.idle,
		insiders,
		answered: each(answersOf),
		said: each(saidOf),
		chance: plan.chance
	};
}

/** As many as may pool in the smallest picture they are in (D4), some of whom come and go. */
function insidersOf(
	sizes: Readonly<Record<Class, number>>,
	share: number,
	random: () => number
): Record<Class, number> {
	const second = sizes.stay + (sizes.come >= 5 ? sizes.come : 0);
	const people =
		second >= 5 ? Math.min(sizes.stay + sizes.leave, second) : sizes.stay + sizes.leave;
	const insiders = { stay: 0, leave: 0, come: 0 };
	for (let left = Math.round(share * coalitionOf(people)); left > 0; left--) {
		const one = random() < 0.7 ? 'stay' : random() < 0.7 ? 'leave' : 'come';
		if (insiders[one] < sizes[one] - 1) insiders[one] += 1;
	}
	return insiders;
}
