import type { DraftDeck } from '$lib/domain/deck-making/draft-deck';
import type { readPaste } from '$lib/domain/deck-making/read-paste';
import { withCards } from './edit-cards';
import { withLanguage } from './edit-languages';
import { withSides } from './edit-sides';
import { freshId } from './fresh-id';
import { withText } from './edit-text';

type Read = Pick<ReturnType<typeof readPaste>, 'cards' | 'languages' | 'sides'>;

/**
 * A new draft, with the cards of a list replacing those it came with. A list that says on which
 * side its cards are gives the set two sides, called as it calls them.
 * @param usual names of sides, where the list has only a letter or a number, and of the dimension
 * of its topics
 */
export function withPasted(
	start: DraftDeck,
	{ cards, languages, sides }: Read,
	usual: { readonly sides: readonly [string, string]; readonly dimension: string }
): DraftDeck {
	const [first = start.languages[0] ?? 'nl'] = languages;
	const empty: DraftDeck = {
		...start,
		cards: start.cards
			.filter(({ kind }) => kind !== 'factor')
			.map(({ answers: _, ...card }) => card),
		taken: start.taken.filter((part) => part !== 'cards')
	};
	let deck = languages.reduce((one, tag) => withLanguage(one, tag), empty);
	if (cards.some(({ side }) => side)) {
		const [inside, outside] = [nameOf(sides.intrinsic), nameOf(sides.external)];
		deck = withSides(deck, [inside ?? usual.sides[0], outside ?? usual.sides[1]]);
	}
	for (const { text, hint, side, facet } of cards) {
		deck = withCards(deck, first, [{ text: text[first] ?? '', hint: hint[first] ?? '' }]);
		const id = deck.cards.at(-1)?.id ?? '';
		for (const tag of languages) {
			deck = withText(deck, `cards.${id}.text`, tag, text[tag] ?? '');
			deck = withText(deck, `cards.${id}.alt`, tag, text[tag] ?? '');
			deck = withText(deck, `cards.${id}.hint`, tag, hint[tag] ?? '');
		}
		const topic = facet === undefined ? undefined : topicOf(deck, facet, usual.dimension);
		deck = topic?.deck ?? deck;
		deck = {
			...deck,
			cards: deck.cards.map((card) =>
				card.id === id
					? {
							...card,
							...(side ? { axis: side } : {}),
							...(topic ? { facet: topic.id, dimension: topic.dimension } : {})
						}
					: card
			)
		};
	}
	// factor cards come before needs, as in every list
	return {
		...deck,
		cards: [
			...deck.cards.filter(({ kind }) => kind === 'factor'),
			...deck.cards.filter(({ kind }) => kind === 'need')
		]
	};
}

/** A word that can be read as the name of a side. */
const nameOf = (word = ''): string | undefined =>
	word.length > 2 && !/^(intrinsic|external)$/i.test(word) ? word : undefined;

/** The topic of this name, made where there is none, with a dimension for it. */
function topicOf(deck: DraftDeck, name: string, dimensionName: string) {
	const tag = deck.languages[0] ?? 'nl';
	const found = deck.facets.find(({ text }) => text[tag] === name);
	if (found) return { deck, id: found.id, dimension: found.dimension };
	const said = (words: string) => Object.fromEntries(deck.languages.map((one) => [one, words]));
	const dimensions =
		deck.dimensions.length > 0
			? deck.dimensions
			: [{ id: 'personal' as const, text: said(dimensionName) }];
	const dimension = dimensions[0]?.id ?? 'personal';
	const id = freshId(deck, name);
	const facets = [...deck.facets, { id, dimension, text: said(name) }];
	return { deck: { ...deck, dimensions, facets }, id, dimension };
}
