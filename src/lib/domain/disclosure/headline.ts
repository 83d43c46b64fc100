import type { Axis, Deck, Letter } from '../deck';
import type { GroupPicture, PileWord } from './picture';
import { strictMajority } from './pile-word';
import { readCard } from './read-card';

/** Sentences about a picture as data; message files word them. Card lists are in deck order. */
type Headline =
	| { readonly key: 'helps-most'; readonly cards: readonly string[] }
	| { readonly key: 'hinders-most'; readonly cards: readonly string[] }
	| { readonly key: 'divided'; readonly count: number; readonly cards: readonly string[] }
	| { readonly key: 'nothing-clear' }
	| { readonly key: 'axis'; readonly axis: Axis; readonly word: 'most-help' | 'most-hinder' }
	| { readonly key: 'quarter'; readonly letter: Letter }
	| { readonly key: 'needed-most'; readonly cards: readonly string[] }
	| { readonly key: 'no-shared-need' }
	| { readonly key: 'not-shown'; readonly count: number };

function neededCards(needs: NonNullable<GroupPicture['needs']>): readonly string[] {
	if (needs.form === 'lists') return needs.needed;
	return needs.cards
		.filter((card) => {
			if (card.form === 'word') return card.word === 'most-need';
			const majority = strictMajority(card.people);
			if (card.form === 'numbers') return card.need >= majority;
			return card.side === 'need' && card.count >= majority;
		})
		.map((card) => card.card);
}

/** What a picture says in sentences, strengths first. Uses only what was served. */
export function headlines(picture: GroupPicture, deck: Deck): readonly Headline[] {
	const order = new Map(deck.cards.map((card, index) => [card.id, index]));
	const place = (id: string) => order.get(id) ?? Infinity;
	const having = (word: PileWord) =>
		picture.cards
			.filter((card) => readCard(card) === word)
			.map((card) => card.card)
			.sort((a, b) => place(a) - place(b));
	const found: Headline[] = [];
	const helps = having('most-help');
	const hinders = having('most-hinder');
	const divided = having('divided');
	if (helps.length > 0) found.push({ key: 'helps-most', cards: helps });
	if (hinders.length > 0) found.push({ key: 'hinders-most', cards: hinders });
	if (divided.length > 0) found.push({ key: 'divided', count: divided.length, cards: divided });
	if (picture.cards.length > 0 && found.length === 0) found.push({ key: 'nothing-clear' });
	for (const { id } of picture.plane ? deck.axes : []) {
		const word = picture.plane?.strips[id];
		if (word === 'most-help' || word === 'most-hinder') found.push({ key: 'axis', axis: id, word });
	}
	if (picture.plane?.quarter) found.push({ key: 'quarter', letter: picture.plane.quarter });
	if (picture.needs) {
		const cards = neededCards(picture.needs);
		found.push(cards.length > 0 ? { key: 'needed-most', cards } : { key: 'no-shared-need' });
	}
	if (picture.hidden.length > 0) found.push({ key: 'not-shown', count: picture.hidden.length });
	return found;
}
