import type { Letter } from '../deck';
import { LETTERS } from '../scoring/profile';
import { LARGE_GROUP } from './hidden-cards';
import type { PileWord, ServedPlane, StripWord } from './picture';
import { pileWord, strictMajority, type Tally } from './pile-word';
import { planeBins } from './plane-bins';
import { sidesOf } from './sides';
import type { Sorter } from './sorter';
import { tallySigns } from './tally';

const STRIP: Readonly<Record<PileWord, StripWord>> = {
	'most-help': 'most-help',
	'most-hinder': 'most-hinder',
	'most-neutral': 'most-no-side',
	divided: 'divided',
	differs: 'differs'
};
type Counts = Readonly<Record<Letter | 'none', number>>;

const strip = (tally: Tally): StripWord => STRIP[pileWord(tally)];

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
 * The profile plane of a group (D6). Words for both strips, a quarter if a strict majority lies in it;
 * from 20 people numbers if all five cells hold at least 3, else shades. Numbers and shades never stand
 * together: three people without a letter and one shade of 3-5 would leave the other cells at exactly 0.
 * Beside numbers the strips are read from those numbers, because a count beside a majority tells more.
 */
export function servedPlane(people: readonly Sorter[]): ServedPlane {
	const counts = countLetters(people);
	const quarter = LETTERS.find((letter) => counts[letter] >= strictMajority(people.length));
	const large = people.length >= LARGE_GROUP;
	if (large && Math.min(...Object.values(counts)) >= 3) {
		const { A, B, C, D, none } = counts;
		const strips = {
			intrinsic: strip({ helps: A + B, hinders: C + D, neutral: none }),
			external: strip({ helps: A + C, hinders: B + D, neutral: none })
		};
		const firm = firmOf(people, counts);
		return { people: people.length, strips, quarter, counts, firm, bins: undefined };
	}
	const sides = people.map((person) => sidesOf(person.profile));
	const strips = {
		intrinsic: strip(tallySigns(sides.map((one) => one.intrinsic))),
		external: strip(tallySigns(sides.map((one) => one.external)))
	};
	const bins = large ? planeBins(sides, { strips, quarter }) : undefined;
	return { people: people.length, strips, quarter, counts: undefined, firm: undefined, bins };
}
