import { hasSides, type Deck } from '../deck';
import { countedOf, ownSorts, type GroupSize } from './group-size';
import type { ServedShift, ShiftWord } from './picture';
import { NUMBERS_FROM } from './served-card';
import { strictMajority } from './pile-word';
import type { Sorter } from './sorter';
import { scoreOf } from './tally-signs';

/** How many people moved a card which way between two rounds, and how many left it. */
export interface Movement {
	readonly towardsHelps: number;
	readonly towardsHinders: number;
	readonly stayed: number;
}

/** A direction is named only if this many more people moved that way than the other. */
const CLEARLY = 3;

/**
 * The words for the movement of one card among 10 people or more (D2): whether a strict majority
 * moved it, and then which way, if at least 3 more went that way. Three words (a few, some, many)
 * tell too much beside the numbers of both rounds: by enumeration three people then sometimes learn
 * that nobody else moved. With these no coalition of three is certain of anybody
 * (tests/domain/disclosure/shift).
 */
export function shiftWord({ towardsHelps, towardsHinders, stayed }: Movement): ShiftWord {
	const moved = towardsHelps + towardsHinders;
	if (moved < strictMajority(moved + stayed)) return { moved: 'half-or-less', towards: undefined };
	const lead = towardsHelps - towardsHinders;
	const towards = lead >= CLEARLY ? 'helps' : lead <= -CLEARLY ? 'hinders' : 'both';
	return { moved: 'most', towards };
}

/**
 * How the group moved its cards since the round before, card by card in deck order (D2, G7), over
 * the people who placed the card in both by their own hand (D15). Cards that fewer than 10 of them
 * placed in both have no entry; in a study how many those are is no part of it (D12).
 * @param shown ids of the cards that the picture shows one by one
 */
export function servedShift(
	deck: Deck,
	shown: readonly string[],
	people: readonly Sorter[],
	size: GroupSize
): readonly ServedShift[] {
	const own = ownSorts(people);
	// those that somebody typed in are left out already
	const excess = { uncounted: Math.max(0, size.uncounted - (people.length - own.length)) };
	return shown.flatMap((id) => {
		const steps = shiftSteps(deck, id, own);
		if (countedOf(steps.length, excess) < NUMBERS_FROM) return [];
		const towardsHelps = steps.filter((step) => step > 0).length;
		const towardsHinders = steps.filter((step) => step < 0).length;
		const stayed = steps.length - towardsHelps - towardsHinders;
		const { moved, towards } = shiftWord({ towardsHelps, towardsHinders, stayed });
		const word = { moved, towards: hasSides(deck) ? towards : undefined };
		return [{ card: id, ...(size.words ? {} : { people: steps.length }), ...word }];
	});
}

/** How far each person who placed the card in both rounds moved it; without sides, 1 if at all. */
export function shiftSteps(deck: Deck, id: string, people: readonly Sorter[]): readonly number[] {
	const card = deck.cards.find((one) => one.id === id);
	if (!card) return [];
	return people.flatMap(({ earlier, sort, ...person }) => {
		if (!earlier?.has(id) || !sort.has(id)) return [];
		if (!hasSides(deck)) return [earlier.get(id)?.pile === sort.get(id)?.pile ? 0 : 1];
		const before = scoreOf(deck, card, { ...person, sort: earlier });
		return [scoreOf(deck, card, { ...person, sort }) - before];
	});
}
