import { handOf, hasSides, type Card, type Deck, type DeckSize, type Work } from '$lib/domain/deck';
import type { PaperSortRequest } from '$lib/protocol/given-sort';

/** A card with its number on the paper form. */
export interface NumberedCard {
	readonly number: number;
	readonly card: Card;
}

/** The cards of a form in printed order. */
export function numbered(
	deck: Deck,
	kind: 'factor' | 'need',
	size: DeckSize,
	work: Work
): readonly NumberedCard[] {
	return handOf(deck, kind, size, work).map((card, at) => ({ number: at + 1, card }));
}

/** What was typed in from one form; digits only. */
export interface TypedForm {
	/** one digit per card: the position of its pile, from 1 */
	readonly factors: string;
	readonly needs: string;
	/** numbers of cards */
	readonly top: string;
	readonly blocker: string;
	readonly first: string;
	readonly work: Work;
	readonly research: boolean;
}

/** Which field cannot be parsed. */
export type PaperProblem = 'factors' | 'needs' | 'top' | 'blocker' | 'first';

/** The numbers in a text, whatever separates them. */
const numbersIn = (text: string): readonly number[] => (text.match(/\d+/g) ?? []).map(Number);

/**
 * The form as a request, or what is wrong with it. Cards without a digit are in no pile. Top-three
 * cards take a side (without sides: an answer), the blocker holds back, the first need is needed.
 * @param key made once for this form, so that sending it twice adds one person
 */
export function readForm(
	deck: Deck,
	cards: { readonly factors: readonly NumberedCard[]; readonly needs: readonly NumberedCard[] },
	typed: TypedForm,
	language: string,
	key: string
):
	| { readonly ok: true; readonly request: PaperSortRequest }
	| { readonly ok: false; readonly problems: readonly PaperProblem[] } {
	const problems: PaperProblem[] = [];
	const pilesOf = (kind: 'factor' | 'need', field: 'factors' | 'needs') => {
		const piles = deck.piles[kind];
		const list = cards[field];
		const figures = [...typed[field].replace(/\s/g, '')];
		const lies: Record<string, string> = {};
		if (figures.length > list.length) problems.push(field);
		for (const [at, figure] of figures.entries()) {
			const pile = piles[Number(figure) - 1];
			const card = list[at]?.card.id;
			if (pile && card) lies[card] = pile.id;
			// a dash or a zero: the card was left out on paper
			else if (!/[-0]/.test(figure) && !problems.includes(field)) problems.push(field);
		}
		return lies;
	};
	const factors = pilesOf('factor', 'factors');
	const needs = pilesOf('need', 'needs');
	const scored = (kind: 'factor' | 'need', lies: Readonly<Record<string, string>>, card: string) =>
		deck.piles[kind].find((pile) => pile.id === lies[card])?.score;
	const named = (field: 'top' | 'blocker' | 'first', fits: (card: string) => boolean) => {
		const list = field === 'first' ? cards.needs : cards.factors;
		const found = numbersIn(typed[field]).map(
			(number) => list.find((one) => one.number === number)?.card.id
		);
		const right = found.filter((card) => card !== undefined && fits(card)) as string[];
		if (right.length < found.length || found.length > (field === 'top' ? 3 : 1))
			problems.push(field);
		return [...new Set(right)];
	};
	const sides = hasSides(deck);
	const emphasis = named('top', (card) =>
		sides
			? Math.abs(scored('factor', factors, card) ?? 0) === 1
			: deck.piles.factor.some(({ id, role }) => id === factors[card] && role === 'answer')
	);
	const [blocker] = named('blocker', (card) => scored('factor', factors, card) === -1);
	const [first] = named('first', (card) => scored('need', needs, card) === 1);
	if (Object.keys(factors).length === 0 && !problems.includes('factors')) problems.push('factors');
	if (problems.length > 0) return { ok: false, problems };
	return {
		ok: true,
		request: {
			key,
			language,
			factors,
			needs,
			emphasis,
			...(blocker === undefined ? {} : { blocker }),
			...(first === undefined ? {} : { first }),
			...(typed.work === 'unsaid' ? {} : { work: typed.work }),
			consent: { research: typed.research }
		}
	};
}
