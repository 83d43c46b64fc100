import type { Card, CardKind, Deck, Pile } from '../deck';
import { comparable, latinised, tidy } from './look-alikes';

/** What a label was taken for; `lookAlike` if some letters only look like those of that name. */
interface Guess {
	readonly id: string;
	readonly lookAlike: boolean;
}

/** Finds what a label means among names. */
type Finder = (label: string) => Guess | undefined;

function finderOf(names: Iterable<readonly [name: string, id: string]>): Finder {
	const ids = new Map<string, string>();
	const plain = new Map<string, string>();
	for (const [name, id] of names) {
		for (const [map, key] of [
			[ids, comparable(name)],
			[plain, comparable(latinised(name))]
		] as const) {
			if (key !== '' && !map.has(key)) map.set(key, id);
		}
	}
	return (label) => {
		const exact = ids.get(comparable(tidy(label)));
		if (exact !== undefined) return { id: exact, lookAlike: false };
		const alike = plain.get(comparable(latinised(tidy(label))));
		return alike === undefined ? undefined : { id: alike, lookAlike: true };
	};
}

/** Cards by their id or their text in any language. */
export const cardFinder = (cards: readonly Card[]): Finder =>
	finderOf([
		...cards.map(({ id }) => [id, id] as const),
		...cards.flatMap(({ id, text }) => Object.values(text).map((name) => [name, id] as const))
	]);

/** Words and signs that other programs write for a pile, by its score. */
const WORDS: Readonly<Record<CardKind, Readonly<Record<'1' | '0' | '-1', string>>>> = {
	factor: {
		'1': '1 +1 + plus helps helpt helptmij helptmijnu stimulates stimuleert positive positief agree eens',
		'0': '0 neutral neutraal maaktnietuit maaktmijnietuit maaktvoormijnietuit maaktvoormijnunietuit',
		'-1': '-1 - minus hinders hindert houdttegen houdtmijtegen houdtmijnutegen belemmert negative negatief disagree oneens'
	},
	need: {
		'1': '1 +1 + need needed nodig hebiknodig',
		'0': '0 have hebikal heb',
		'-1': '-1 - noneed nietnodig'
	}
};
const SKIPPED = 'skip skipped slaover overslaan overgeslagen nvt unsorted x';

/** Piles by id, text in any language, or the usual word or sign if only one pile has its score. */
export function pileFinder(piles: readonly Pile[], kind: CardKind): Finder {
	const only = (wanted: (pile: Pile) => boolean) => {
		const found = piles.filter(wanted);
		return found.length === 1 ? found[0] : undefined;
	};
	const usual = (['1', '0', '-1'] as const).flatMap((score) => {
		const pile = only((one) => one.score === Number(score));
		return pile ? WORDS[kind][score].split(' ').map((word) => [word, pile.id] as const) : [];
	});
	const skip = only((pile) => pile.role === 'skip');
	return finderOf([
		...piles.map(({ id }) => [id, id] as const),
		...piles.flatMap(({ id, text }) => Object.values(text).map((name) => [name, id] as const)),
		...usual,
		...(skip ? SKIPPED.split(' ').map((word) => [word, skip.id] as const) : [])
	]);
}

/**
 * How many of these labels are cards of a deck, for choosing the deck a file was sorted with.
 * Pauses after each thousand labels.
 */
export function* knownCards(deck: Deck, labels: readonly string[]): Generator<void, number> {
	const find = cardFinder(deck.cards);
	let known = 0;
	for (const [at, label] of labels.entries()) {
		if (at % 1000 === 0) yield;
		if (find(label) !== undefined) known += 1;
	}
	return known;
}
