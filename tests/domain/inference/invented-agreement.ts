import type { Random } from '$lib/domain/seeded';
import { standardNormal } from '$lib/domain/numbers/standard-normal';

/** What one invented dialogue adds to every figure with an interval from redrawing dialogues. */
export interface InventedDialogue {
	readonly people: number;
	/** card × pile: helps, hinders, neutral */
	readonly piles: readonly (readonly number[])[];
	/** the first card, first pile × second: hinders, neutral, helps */
	readonly again: readonly (readonly number[])[];
	/** balance of both sorts, of who has both */
	readonly balances: readonly (readonly [number, number])[];
	/** letter by the cards × letter by themselves */
	readonly selves: readonly (readonly number[])[];
	/** same letter in both sorts */
	readonly same: number;
	/** answer to a need (no, yes) × letter */
	readonly needs: readonly (readonly number[])[];
}

const CARDS = [-1, -0.5, 0, 0.2, 0.6, 1];
const NEUTRAL = 1.08;
const zeros = (rows: number, columns: number) =>
	Array.from({ length: rows }, () => new Array<number>(columns).fill(0));
const add = (table: number[][], row: number, column: number) => {
	const line = table[row] as number[];
	line[column] = (line[column] as number) + 1;
};

/**
 * People who lean to help or hinder, of which so large a part is their dialogue's; they sort six
 * cards twice, call themselves what they are in six of ten, and need something more often by letter
 * and dialogue.
 */
export function inventedDialogue(people: number, alike: number, random: Random): InventedDialogue {
	const ofDialogue = [0, 1, 2].map(() => Math.sqrt(alike) * standardNormal(random));
	const piles = zeros(CARDS.length, 3);
	const again = zeros(3, 3);
	const selves = zeros(4, 4);
	const needs = zeros(2, 4);
	const balances: [number, number][] = [];
	let same = 0;
	for (let person = 0; person < people; person++) {
		const leans = [0, 1].map(
			(at) => (ofDialogue[at] as number) + Math.sqrt(1 - alike) * standardNormal(random)
		);
		const sort = () =>
			CARDS.map((easy, card) => {
				const lean = easy + (leans[card % 2] as number);
				const [helps, hinders] = [Math.exp(lean), Math.exp(-lean)];
				const drawn = random() * (helps + NEUTRAL + hinders);
				return drawn < hinders ? -1 : drawn < hinders + NEUTRAL ? 0 : 1;
			});
		const [first, second] = [sort(), sort()];
		first.forEach((pile, card) => add(piles, card, pile === 1 ? 0 : pile === -1 ? 1 : 2));
		add(again, (first[0] as number) + 1, (second[0] as number) + 1);
		const [a, b] = [balanceOf(first), balanceOf(second)];
		if (a !== undefined && b !== undefined) balances.push([a, b]);
		const [letter, later] = [letterOf(first), letterOf(second)];
		if (letter === later) same += 1;
		add(selves, letter, random() < 0.6 ? letter : Math.floor(4 * random()));
		const odds = -0.4 + (letter === 1 ? 0.8 : 0) + (ofDialogue[2] as number);
		add(needs, Number(random() < 1 / (1 + Math.exp(-odds))), letter);
	}
	return { people, piles, again, balances, selves, same, needs };
}

function balanceOf(sort: readonly number[]): number | undefined {
	const sided = sort.filter((pile) => pile !== 0);
	return sided.length === 0 ? undefined : sided.reduce((sum, pile) => sum + pile, 0) / sided.length;
}

const letterOf = (sort: readonly number[]): number => {
	const side = (odd: number) =>
		sort.reduce((sum, pile, card) => sum + (card % 2 === odd ? pile : 0), 0) >= 0;
	return 2 * Number(side(0)) + Number(side(1));
};
