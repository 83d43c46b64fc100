import type { Deck } from '$lib/domain/deck';
import type { GroupPicture, PileWord, ServedCard } from '$lib/domain/disclosure/picture';
import { readCard } from '$lib/domain/disclosure/read-card';
import { cardRow, type BarRow } from './bar-row';

/** From what helps to what holds back; what parts the group stands apart, between them. */
const ORDER: readonly PileWord[] = [
	'most-help',
	'divided',
	'differs',
	'most-neutral',
	'most-hinder'
];

/**
 * How far a card leans to help, from what was served: a word that says nearly all leans most. Of a majority it
 * is the least it can be, as if all the rest were against it.
 */
function netOf(card: ServedCard): number {
	if (card.form === 'numbers') return card.helps - card.hinders;
	if (card.form === 'majority') {
		return (card.side === 'helps' ? 1 : -1) * (card.count - card.rest);
	}
	return (
		{ 'most-help': 1, 'most-hinder': -1, 'most-neutral': 0, divided: 0, differs: 0 }[card.word] *
		card.people
	);
}

/** Cards as bars under the word they read as, what helps most first; ties in deck order. */
export function netRows(
	picture: Pick<GroupPicture, 'cards'>,
	deck: Deck,
	language: string,
	words: Readonly<Record<PileWord, string>>,
	titles: Readonly<Record<PileWord, string>>
): readonly BarRow[] {
	return ORDER.flatMap((word): readonly BarRow[] => {
		const own = picture.cards
			.filter((card) => readCard(card) === word)
			.toSorted((one, other) => netOf(other) - netOf(one));
		if (own.length === 0) return [];
		return [
			{ kind: 'heading', id: `heading-${word}`, label: titles[word] },
			...own.map((card) => cardRow(card, deck, language, words))
		];
	});
}

/** Rows that a room takes in at once. */
export const ROWS_A_SLIDE = 12;

/** Rows over slides of at most twelve cards, about as full as each other; a heading is said again where it goes on. */
export function barSlides(rows: readonly BarRow[]): readonly (readonly BarRow[])[] {
	const cards = rows.filter(({ kind }) => kind === 'card').length;
	const each = Math.ceil(cards / Math.max(1, Math.ceil(cards / ROWS_A_SLIDE)));
	const slides: BarRow[][] = [];
	let heading: BarRow | undefined;
	let lying = each;
	let said: BarRow | undefined;
	for (const row of rows) {
		if (row.kind === 'heading') {
			heading = row;
			continue;
		}
		if (lying === each) {
			slides.push([]);
			lying = 0;
			said = undefined;
		}
		if (heading && said !== heading) slides.at(-1)?.push(heading);
		said = heading;
		slides.at(-1)?.push(row);
		lying += 1;
	}
	return slides;
}
