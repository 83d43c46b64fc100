import { LETTERS } from '../scoring/profile';
import type { PatternInput } from './card-set';
import { countedOf } from './group-size';
import { servedPatterns } from './served-patterns';
import type { ServedCard, ServedGroup, ServedPlane } from './picture';
import { NUMBERS_FROM, servedCard } from './served-card';
import type { Sorter } from './sorter';

/** Three who pool their answers (D4) and one more person. */
const ROOM = 4;

/**
 * The pattern of the people who are firmly in one profile (D9). Only where the plane itself serves
 * how many they are, if 10 or more are in it and 10 or more are not. The side of a profile is what
 * made it that profile, so a dimension that is an axis is out. What the group is told is decided by
 * what was served of everybody, never by what the group answered, so leaving out tells nothing.
 */
export function servedGroups(
	input: PatternInput,
	plane: ServedPlane | undefined
): readonly ServedGroup[] {
	const firm = plane?.firm;
	if (!firm) return [];
	const isAxis = (id: string) => {
		const axis = input.deck.dimensions.find((one) => one.id === id)?.axis;
		return input.deck.dimensions.filter((one) => one.axis === axis).length === 1;
	};
	return LETTERS.flatMap((letter): readonly ServedGroup[] => {
		const people = input.people.filter(
			({ profile }) => profile?.status === 'firm' && profile.letter === letter
		);
		const others = input.people.length - people.length;
		if (countedOf(Math.min(people.length, others), input.size) < NUMBERS_FROM) return [];
		const { dimensions, facets } = patternOf(input, people);
		const own = dimensions.filter(({ id }) => !isAxis(id));
		return own.length + facets.length === 0
			? []
			: [{ letter, people: people.length, dimensions: own, facets }];
	});
}

/**
 * The words of a set of people, over sets of which every card that everybody saw can be told of
 * them. A set that loses a card is left out as a whole: everybody saw the lost cards.
 */
function patternOf(input: PatternInput, people: readonly Sorter[]) {
	const cards = input.cards.map((card) => ({ all: card, own: ownCard(input, card, people) }));
	const lost = new Set(
		cards.filter(({ all, own }) => !leavesRoom(all, own.people)).map(({ all }) => all.card)
	);
	const found = servedPatterns({
		...input,
		people,
		cards: cards.map(({ own }) => own),
		plane: undefined
	});
	const whole = (belongs: (card: (typeof input.dealt)[number]) => boolean) =>
		!input.dealt.some((card) => belongs(card) && lost.has(card.id));
	return {
		dimensions: found.dimensions.filter(({ id }) => whole((card) => card.dimension === id)),
		facets: found.facets.filter(({ id }) => whole((card) => card.facet === id))
	};
}

function ownCard(input: PatternInput, { card }: ServedCard, people: readonly Sorter[]): ServedCard {
	const found = input.dealt.find((one) => one.id === card);
	if (!found) throw new Error(`card ${card} was not dealt`);
	return servedCard(input.deck, found, people, input.size, false);
}

/**
 * Whether a word about `own` of the people gives away nobody, among them or the others: whatever
 * they answered, no pile holds all others but three. Decided from what was served of all alone.
 */
export function leavesRoom(all: ServedCard, own: number): boolean {
	const others = all.people - own;
	return Math.min(own, others) >= NUMBERS_FROM && largest(all) <= others - ROOM;
}

/** The most people a pile of the card can hold, given what was served. */
function largest(card: ServedCard): number {
	if (card.form === 'numbers') return Math.max(card.helps, card.hinders, card.neutral);
	if (card.form === 'majority') return Math.max(card.count, card.rest);
	return card.word === 'divided' ? Math.floor(card.people / 2) + 1 : card.people;
}
