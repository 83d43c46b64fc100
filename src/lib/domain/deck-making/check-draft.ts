import { checkCards } from './check-cards';
import { checkPiles } from './check-piles';
import { checkTexts } from './check-texts';
import type { DraftDeck } from './draft-deck';
import { advice, stop, type Finding } from './finding';

/**
 * Everything that keeps a draft from being published, and what could be better: stops first, each
 * group in screen order.
 * @param screens languages that participants' screens have
 * @param pictures names of the own pictures that came with it
 */
export function checkDraft(
	deck: DraftDeck,
	screens: readonly string[],
	pictures: readonly string[] = []
): readonly Finding[] {
	const all = [
		...checkTexts(deck),
		...checkCards(deck),
		...checkPiles(deck),
		...ownPictures(deck, pictures),
		...deck.taken.map((part) => advice('taken', part, { part })),
		...languages(deck, screens)
	];
	return [
		...all.filter(({ level }) => level === 'stop'),
		...all.filter(({ level }) => level === 'advice')
	];
}

function ownPictures(deck: DraftDeck, pictures: readonly string[]): readonly Finding[] {
	const parts = [
		['cards', deck.cards],
		['practice', deck.practice],
		['piles.factor', deck.piles.factor],
		['piles.need', deck.piles.need]
	] as const;
	return parts.flatMap(([part, items]) =>
		items.flatMap(({ id, picture }) =>
			picture !== undefined && !pictures.includes(picture)
				? [stop('picture-gone', `${part}.${id}.picture`, { name: picture })]
				: []
		)
	);
}

function languages(deck: DraftDeck, screens: readonly string[]): readonly Finding[] {
	return [
		...(deck.unreviewed ?? []).map((language) => advice('unreviewed', 'languages', { language })),
		...deck.languages
			.filter((language) => !screens.includes(language.split('-')[0] ?? ''))
			.map((language) =>
				advice('cards-only', 'languages', { language, others: deck.languages[0] ?? 'nl' })
			)
	];
}
