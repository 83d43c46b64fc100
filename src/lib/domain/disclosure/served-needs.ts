import type { Card, Deck } from '../deck';
import type { NeedWord, PileWord, ServedNeed, ServedNeeds } from './picture';
import type { GroupSize } from './group-size';
import { peopleIn } from './pile-word';
import { cardForm, mayCount } from './served-card';
import type { Sorter } from './sorter';
import { tallyCard } from './tally-signs';

const WORD: Readonly<Record<PileWord, NeedWord>> = {
	'most-help': 'most-need',
	'most-hinder': 'most-no-need',
	'most-neutral': 'most-have',
	divided: 'divided',
	differs: 'differs'
};

function servedNeed(
	deck: Deck,
	card: Card,
	people: readonly Sorter[],
	size: GroupSize
): ServedNeed {
	const base = { card: card.id, people: peopleIn(tallyCard(deck, card, people)) };
	const form = cardForm(deck, card, people, size);
	switch (form.form) {
		case 'word':
			return { ...base, form: 'word', word: WORD[form.word] };
		case 'numbers':
			return {
				...base,
				form: 'numbers',
				need: form.helps,
				have: form.neutral,
				noNeed: form.hinders
			};
		case 'majority': {
			const side = form.side === 'helps' ? 'need' : 'no-need';
			return { ...base, form: 'majority', side, count: form.count, rest: form.rest };
		}
	}
}

/**
 * The needs of a group (D8): under 10 people and in a study two lists, from 10 on each card by D4.
 * @param shown the dealt need cards that are not hidden, in deck order
 */
export function servedNeeds(
	deck: Deck,
	shown: readonly Card[],
	people: readonly Sorter[],
	size: GroupSize
): ServedNeeds {
	if (mayCount(people.length, size)) {
		const cards = shown.map((card) => servedNeed(deck, card, people, size));
		return { form: 'cards', people: people.length, cards };
	}
	const isNeeded = (card: Card) => {
		const form = cardForm(deck, card, people, { ...size, words: true });
		return form.form === 'word' && form.word === 'most-help';
	};
	return {
		form: 'lists',
		people: people.length,
		needed: shown.filter(isNeeded).map((card) => card.id),
		other: shown.filter((card) => !isNeeded(card)).map((card) => card.id)
	};
}
