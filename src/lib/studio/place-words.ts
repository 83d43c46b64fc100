import { textIn, type Texts } from '$lib/domain/deck';
import { nameOfLanguage } from '$lib/messages/name-of-language';
import type { DraftDeck } from '$lib/domain/deck-making/draft-deck';

/** Names for the paths of a set. */
interface PlaceWords {
	readonly card: (at: number, text: string) => string;
	readonly need: (at: number, text: string) => string;
	readonly pile: (at: number, text: string) => string;
	readonly practice: (at: number, text: string) => string;
	readonly line: (place: string, at: number) => string;
	readonly whole: string;
	readonly keys: Readonly<Record<string, string>>;
}

/** Where a path such as `cards.my-car.hint.nl` leads, in words. */
export function placeWords(
	path: string,
	deck: DraftDeck,
	language: string,
	words: PlaceWords,
	reader = 'nl'
): string {
	const tag = path.split('.').at(-1) ?? '';
	const name = partWords(path, deck, language, words);
	return deck.languages.length > 1 && deck.languages.includes(tag)
		? `${name} (${nameOfLanguage(tag, reader)})`
		: name;
}

function partWords(path: string, deck: DraftDeck, language: string, words: PlaceWords): string {
	const [first = '', second = '', third = '', fourth = ''] = path.split('.');
	const said = (text: Texts | undefined) => textIn(text ?? {}, language);
	const joined = (name: string, key: string) => {
		const word = words.keys[key];
		return word === undefined ? name : `${name}, ${word}`;
	};
	if (first === 'cards' && second !== '') {
		const card = deck.cards.find(({ id }) => id === second);
		const kin = deck.cards.filter(({ kind }) => kind === card?.kind);
		const named = card?.kind === 'need' ? words.need : words.card;
		return joined(named(kin.findIndex(({ id }) => id === second) + 1, said(card?.text)), third);
	}
	if (first === 'piles' && third !== '') {
		const piles = deck.piles[second === 'need' ? 'need' : 'factor'];
		const at = piles.findIndex(({ id }) => id === third);
		return joined(words.pile(at + 1, said(piles[at]?.text)), fourth);
	}
	if (first === 'practice' && second !== '') {
		const at = deck.practice.findIndex(({ id }) => id === second);
		return joined(words.practice(at + 1, said(deck.practice[at]?.text)), third);
	}
	const place = words.keys[`${first}.${second}`];
	if (place !== undefined && /^\d+$/.test(third)) return words.line(place, Number(third) + 1);
	return place ?? words.keys[first] ?? words.whole;
}
