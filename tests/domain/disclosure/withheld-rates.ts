import { seeded, type Random } from '$lib/domain/seeded';
import {
	countsOf,
	forcedPile,
	listOfStudy,
	withheldOf,
	wordOfStudy,
	type Says
} from './frozen-reference';

/** What withholding costs, and what it does not hold back, in made-up dialogues of one size. */
export interface WithheldRates {
	readonly people: number;
	/** of the dialogues in which somebody refused: those whose picture would force the withheld */
	readonly out: number;
	/** of all rows of people who consented: those that no export has */
	readonly lost: number;
	/** of dialogues with a refuser that came in: one withheld consenter pools their own answers,
	 *  and a pile of all the others is known */
	readonly insider: number;
	/** of the cards and needs of those who refused, in all of them: those that are known so */
	readonly cards: number;
	/** of dialogues with a refuser: none of the withheld is known to have picked some card */
	readonly unpicked: number;
}

const CARDS = 24;
const NEEDS = 10;
const REFUSE = 0.1;

/** Three piles: a person leans to a side, a card too; a third lies in the middle. */
function sortOf(random: Random, leans: readonly number[]): number[] {
	const own = random() - 0.5;
	return leans.map((lean) => {
		if (random() < 0.35) return 2;
		return random() < 1 / (1 + Math.exp(-2 * (lean + own))) ? 0 : 1;
	});
}

/** One question and how each person answered it, with what the room was told of it. */
interface Statement {
	readonly says: Says;
	readonly piles: readonly number[];
	readonly isCard: boolean;
}

function statementsOf(people: number, random: Random): Statement[] {
	const leanOf = () => 2.4 * (random() - 0.5);
	const [cards, needs] = [
		Array.from({ length: CARDS }, leanOf),
		Array.from({ length: NEEDS }, leanOf)
	];
	const sorts = Array.from({ length: people }, () => sortOf(random, cards));
	const wishes = Array.from({ length: people }, () => sortOf(random, needs));
	const sideOf = (sort: readonly number[], from: number, to: number, least: number) => {
		const part = sort.slice(from, to);
		const d = part.filter((pile) => pile === 0).length - part.filter((pile) => pile === 1).length;
		return Math.abs(d) < least ? 2 : d > 0 ? 0 : 1;
	};
	const signs = (from: number, to: number, least: number): Statement => ({
		says: wordOfStudy,
		piles: sorts.map((sort) => sideOf(sort, from, to, least)),
		isCard: false
	});
	return [
		...cards.map((_, at) => ({
			says: wordOfStudy,
			piles: sorts.map((sort) => sort[at] as number),
			isCard: true
		})),
		...needs.map((_, at) => ({
			says: listOfStudy,
			piles: wishes.map((one) => one[at] as number),
			isCard: true
		})),
		// both strips, three dimensions
		signs(0, 12, 1),
		signs(12, 24, 1),
		...[12, 16, 20].map((from) => signs(from, from + 4, 1))
	];
}

/** @param dialogues as many as are drawn */
export function withheldRates(people: number, dialogues: number, seed = 1): WithheldRates {
	const random = seeded(seed);
	const sum = { refused: 0, out: 0, unpicked: 0, rows: 0, lost: 0, inside: 0, cards: 0, known: 0 };
	for (let drawn = 0; drawn < dialogues; drawn++) {
		const consents = Array.from({ length: people }, () => random() >= REFUSE);
		const withheld = withheldOf(consents, random);
		const statements = statementsOf(people, random);
		const consenting = consents.filter(Boolean).length;
		sum.rows += consenting;
		if (withheld.size === 0) continue;
		sum.refused += 1;
		const refusers = people - consenting;
		const looked = statements.map(({ says, piles, isCard }) => {
			const said = says(countsOf(piles));
			const known = countsOf(piles.filter((_, person) => !withheld.has(person)));
			return { says, said, known, piles, isCard };
		});
		const isForced = looked.some(
			({ says, said, known }) => forcedPile(known, withheld.size, says, said) >= 0
		);
		if (isUnpicked(people, withheld, random)) sum.unpicked += 1;
		if (isForced) {
			sum.out += 1;
			sum.lost += consenting;
			continue;
		}
		sum.lost += withheld.size - refusers;
		const insider = [...withheld].filter((person) => consents[person])[0];
		if (insider === undefined) continue;
		const determined = looked.filter(({ says, said, known, piles }) => {
			const more = known.map((count, pile) => count + (piles[insider] === pile ? 1 : 0));
			return (
				forcedPile([more[0] ?? 0, more[1] ?? 0, more[2] ?? 0], withheld.size - 1, says, said) >= 0
			);
		});
		const cards = determined.filter(({ isCard }) => isCard).length;
		if (determined.length > 0) sum.inside += 1;
		sum.known += cards * refusers;
		sum.cards += (CARDS + NEEDS) * refusers;
	}
	const entered = sum.refused - sum.out;
	return {
		people,
		out: sum.out / sum.refused,
		lost: sum.lost / sum.rows,
		insider: sum.inside / entered,
		cards: sum.known / sum.cards,
		unpicked: sum.unpicked / sum.refused
	};
}

/**
 * Whether of some card that is not in the top 3 of the room it is known that none of the withheld
 * picked it: two of those with rows did, and three would have been named (D8).
 */
function isUnpicked(people: number, withheld: ReadonlySet<number>, random: Random): boolean {
	const known = new Array<number>(CARDS).fill(0);
	const all = new Array<number>(CARDS).fill(0);
	for (let person = 0; person < people; person++) {
		const picked = new Set<number>();
		while (picked.size < 3) picked.add(Math.floor(CARDS * random() ** 1.5));
		for (const card of picked) {
			all[card] = (all[card] ?? 0) + 1;
			if (!withheld.has(person)) known[card] = (known[card] ?? 0) + 1;
		}
	}
	return known.some((count, card) => count === 2 && all[card] === 2);
}
