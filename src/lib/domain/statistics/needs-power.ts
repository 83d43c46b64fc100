import type { Deck, DeckSize } from '../deck';
import { seeded } from '../seeded';
import { inventedNeeds } from './invented-needs';
import { beyondOwnCards } from './needs-tests';
import { signFlipTest } from './sign-flip-test';

/** A study as it is planned: who comes, and what there would be to find. */
export interface PlannedNeeds {
	/** people who sort and say yes to research */
	readonly people: number;
	readonly dialogueSize: number;
	/** share of their rows that is withheld where somebody refuses (D12) */
	readonly lost: number;
	/** share with a firm letter */
	readonly firm: number;
	/** how alike people of one dialogue are */
	readonly alike: number;
	/** log odds by which each need differs between profiles beyond its own cards */
	readonly effect: number;
	readonly size: DeckSize;
}

/** How often test (b) finds a need that differs (G6), over needs and worlds. */
export interface NeedsPower {
	readonly worlds: number;
	/** people whose rows are there, and in how many dialogues */
	readonly people: number;
	readonly dialogues: number;
	/** share of those people with a firm letter, as simulated */
	readonly firm: number;
	/** share of needs with p at most 0.05, each by itself */
	readonly alone: number;
	/** the same corrected over all needs (maxT) */
	readonly together: number;
}

const DRAWS = 199;
export const POWER_WORLDS = 40;

/**
 * Tries test (b) in worlds as planned: people come in dialogues, only so many are firm, and where
 * somebody refuses others of the dialogue are withheld too.
 * @yields the number of worlds that are done
 */
export function* needsPower(
	deck: Deck,
	planned: PlannedNeeds,
	seed: number,
	worlds = POWER_WORLDS
): Generator<number, NeedsPower> {
	const random = seeded(seed);
	const dialogues = Math.max(1, Math.round(planned.people / planned.dialogueSize));
	const people = Math.round(planned.people * (1 - planned.lost));
	const spread = spreadForFirm(deck, planned);
	const needs = deck.cards.filter(({ kind }) => kind === 'need').length;
	const found = { firm: 0, counted: 0, alone: 0, together: 0, needs: 0 };
	for (let world = 0; world < worlds; world++) {
		const coded = inventedNeeds(deck, { ...planned, people, dialogues, spread }, random);
		for (const { person } of coded.flat()) {
			found.counted += 1;
			if (person.asIs.cell.length === 1) found.firm += 1;
		}
		const steps = signFlipTest(beyondOwnCards(coded), needs, world + 1, DRAWS);
		let step = steps.next();
		for (; !step.done; step = steps.next()) yield world;
		for (const { n, p, pMaxT } of step.value) {
			// a need that nobody with this set gets
			if (n === 0) continue;
			found.needs += 1;
			if (p !== undefined && p <= 0.05) found.alone += 1;
			if (pMaxT !== undefined && pMaxT <= 0.05) found.together += 1;
		}
		yield world + 1;
	}
	return {
		worlds,
		people,
		dialogues,
		firm: found.counted === 0 ? 0 : found.firm / found.counted,
		alone: found.needs === 0 ? 0 : found.alone / found.needs,
		together: found.needs === 0 ? 0 : found.together / found.needs
	};
}

/** How widely people must lean for so many of them to be firm: the wider, the more. */
export function spreadForFirm(
	deck: Deck,
	{ firm, size }: Pick<PlannedNeeds, 'firm' | 'size'>
): number {
	const factors = { ...deck, cards: deck.cards.filter(({ kind }) => kind === 'factor') };
	const firmAt = (spread: number) => {
		const [people] = inventedNeeds(
			factors,
			{ people: 600, dialogues: 1, spread, alike: 0, effect: 0, size },
			seeded(1)
		);
		const cells = people?.map(({ person }) => person.asIs.cell) ?? [];
		return cells.filter((cell) => cell.length === 1).length / cells.length;
	};
	let [low, high] = [0, 8];
	for (let step = 0; step < 10; step++) {
		const middle = (low + high) / 2;
		if (firmAt(middle) < firm) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}
