import type { CardSet, PatternInput } from './card-set';
import { countedOf, ownSorts, typedSorts } from './group-size';
import { CARD_FLOOR } from './hidden-cards';
import type { PileWord } from './picture';
import { pileWord, strictMajority, type Tally } from './pile-word';
import { readCard } from './read-card';
import type { Sorter } from './sorter';
import { scoreOf, tallySigns } from './tally-signs';
import { wordWithTyped } from './with-typed';

/** The word for the signs of each person's d over the set's cards, hidden ones too (D7, D15). */
export function wordOfSigns(input: PatternInput, set: CardSet): PileWord | undefined {
	const holders = input.people.filter((person) =>
		set.cards.some((card) => person.hand.includes(card.id))
	);
	if (countedOf(holders.length, input.size) < CARD_FLOOR) return undefined;
	const [own, typed] = [ownSorts(holders), typedSorts(holders)];
	const tally = (people: readonly Sorter[]) => signsIn({ deck: input.deck, people }, set);
	return wordWithTyped(pileWord(tally(own)), own.length, tally(typed));
}

/** The signs of the people who got a card of the set. */
export function signsIn(
	{ deck, people }: Pick<PatternInput, 'deck' | 'people'>,
	set: Pick<CardSet, 'cards'>
): Tally {
	const signs = people.flatMap((person) => {
		const got = set.cards.filter((card) => person.hand.includes(card.id));
		return got.length === 0 ? [] : [got.reduce((d, card) => d + scoreOf(deck, card, person), 0)];
	});
	return tallySigns(signs);
}

/** A word derived from words already served, for a small set shown in full: it adds nothing. */
export function wordOfWords(input: PatternInput, set: CardSet): PileWord {
	const ids = new Set(set.cards.map((card) => card.id));
	const words = input.cards.filter((card) => ids.has(card.card)).map(readCard);
	const count = (word: PileWord) => words.filter((one) => one === word).length;
	const [helps, hinders] = [count('most-help'), count('most-hinder')];
	const majority = strictMajority(words.length);
	if (helps >= majority) return 'most-help';
	if (hinders >= majority) return 'most-hinder';
	if (count('most-neutral') >= majority) return 'most-neutral';
	return (helps > 0 && hinders > 0) || count('divided') >= majority ? 'divided' : 'differs';
}
