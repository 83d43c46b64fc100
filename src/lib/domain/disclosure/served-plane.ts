import type { Letter } from '../deck';
import { LETTERS } from '../scoring/profile';
import { countedOf, ownSorts, typedSorts, type GroupSize } from './group-size';
import { LARGE_GROUP } from './hidden-cards';
import type { PileWord, ServedPlane, StripWord } from './picture';
import { pileWord, strictMajority, type Tally } from './pile-word';
import { planeBins } from './plane-bins';
import { sidesOf } from './sides';
import type { Sorter } from './sorter';
import { tallySigns } from './tally-signs';
import { wordWithTyped } from './with-typed';

const STRIP: Readonly<Record<PileWord, StripWord>> = {
	'most-help': 'most-help',
	'most-hinder': 'most-hinder',
	'most-neutral': 'most-no-side',
	divided: 'divided',
	differs: 'differs'
};
type Counts = Readonly<Record<Letter | 'none', number>>;

const strip = (tally: Tally): StripWord => STRIP[pileWord(tally)];

/** The quarter where most own sorts lie (strict majority), if so with the typed ones too (D15). */
function majorityQuarter(people: readonly Sorter[]): Letter | undefined {
	const own = ownSorts(people);
	const [counts, typed] = [countLetters(own), countLetters(typedSorts(people))];
	const least = strictMajority(own.length);
	const letter = LETTERS.find((one) => counts[one] >= least);
	return letter && least + typed[letter] >= strictMajority(people.length) ? letter : undefined;
}

/** The words of both strips, as far as they hold with the typed sorts too (D15). */
function stripsOf(people: readonly Sorter[]): ServedPlane['strips'] {
	const own = ownSorts(people);
	const tally = (some: readonly Sorter[], axis: 'intrinsic' | 'external') =>
		tallySigns(some.map((person) => sidesOf(person.profile)[axis]));
	const word = (axis: 'intrinsic' | 'external') =>
		STRIP[wordWithTyped(pileWord(tally(own, axis)), own.length, tally(typedSorts(people), axis))];
	return { intrinsic: word('intrinsic'), external: word('external') };
}

const fillsAllCells = (counts: Counts): boolean => Math.min(...Object.values(counts)) >= 3;

function countLetters(people: readonly Sorter[]): Counts {
	const counts = { A: 0, B: 0, C: 0, D: 0, none: 0 };
	for (const person of people) counts[person.profile?.letter ?? 'none'] += 1;
	return counts;
}

/** The firm ones of each count, if every cell of firm and of provisional holds at least 3 (D6). */
function firmOf(people: readonly Sorter[], counts: Counts): ServedPlane['firm'] {
	const firm = { A: 0, B: 0, C: 0, D: 0 };
	for (const { profile } of people) {
		if (profile?.status === 'firm' && profile.letter) firm[profile.letter] += 1;
	}
	const least = Math.min(...LETTERS.flatMap((one) => [firm[one], counts[one] - firm[one]]));
	return least >= 3 ? firm : undefined;
}

/**
 * The profile plane of a group (D6). Words for both strips, a quarter if a strict majority lies in
 * it; from 20 people numbers if all five cells hold at least 3, else shades. Numbers and shades
 * never stand together: three people without a letter and one shade of 3-5 would leave the other
 * cells at exactly 0. Beside numbers the strips are read from those numbers, because a count beside
 * a majority tells more. In a study there are words alone (D12); shades and firm ones only where
 * nobody was typed in (D15).
 */
export function servedPlane(people: readonly Sorter[], size: GroupSize): ServedPlane {
	const counts = countLetters(people);
	const own = ownSorts(people);
	const quarter = majorityQuarter(people);
	const large = !size.words && countedOf(people.length, size) >= LARGE_GROUP;
	if (large && fillsAllCells(countLetters(own))) {
		const { A, B, C, D, none } = counts;
		const strips = {
			intrinsic: strip({ helps: A + B, hinders: C + D, neutral: none }),
			external: strip({ helps: A + C, hinders: B + D, neutral: none })
		};
		const firm = own.length === people.length ? firmOf(people, counts) : undefined;
		return { people: people.length, strips, quarter, counts, firm, bins: undefined };
	}
	const strips = stripsOf(people);
	const sides = people.map((person) => sidesOf(person.profile));
	const bins =
		large && own.length === people.length ? planeBins(sides, { strips, quarter }) : undefined;
	return { people: people.length, strips, quarter, counts: undefined, firm: undefined, bins };
}
