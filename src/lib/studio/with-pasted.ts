import type { DraftDeck } from '$lib/domain/deck-making/draft-deck';
import type { readPaste } from '$lib/domain/deck-making/read-paste';
import { withCards } from './edit-cards';
import { withLanguage } from './edit-languages';
import { freshId } from './fresh-id';
import { withText } from './edit-text';

type Read = Pick<ReturnType<typeof readPaste>, 'cards' | 'languages'>;

/** A new draft, with the cards of a list replacing those it came with. */
export function withPasted(start: DraftDeck, { cards, languages }: Read): DraftDeck {
	const [first = start.languages[0] ?? 'nl'] = languages;
	const empty: DraftDeck = {
		...start,
		cards: start.cards
			.filter(({ kind }) => kind !== 'factor')
			.map(({ answers: _, ...card }) => card),
		taken: start.taken.filter((part) => part !== 'cards')
	};
	let deck = languages.reduce((one, tag) => withLanguage(one, tag), empty);
	const sides = [...new Set(cards.flatMap(({ side }) => side ?? []))];
	for (const { text, hint, side, facet } of cards) {
		deck = withCards(deck, first, [{ text: text[first] ?? '', hint: hint[first] ?? '' }]);
		const id = deck.cards.at(-1)?.id ?? '';
		for (const tag of languages) {
			deck = withText(deck, `cards.${id}.text`, tag, text[tag] ?? '');
			deck = withText(deck, `cards.${id}.alt`, tag, text[tag] ?? '');
			deck = withText(deck, `cards.${id}.hint`, tag, hint[tag] ?? '');
		}
		const axis = side === undefined ? undefined : axisOf(side, sides);
		const topic = facet === undefined ? undefined : topicOf(deck, facet);
		deck = topic?.deck ?? deck;
		deck = {
			...deck,
			cards: deck.cards.map((card) =>
				card.id === id
					? {
							...card,
							...(axis && deck.axes.length > 0 ? { axis } : {}),
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

/** The side by its name; otherwise the first one that the list names is the first. */
function axisOf(side: string, sides: readonly string[]): 'intrinsic' | 'external' | undefined {
	if (side === 'intrinsic' || side === 'external') return side;
	return (['intrinsic', 'external'] as const)[sides.indexOf(side)];
}

/** The topic of this name, made where there is none and there is a dimension for it. */
function topicOf(deck: DraftDeck, name: string) {
	const tag = deck.languages[0] ?? 'nl';
	const found = deck.facets.find(({ text }) => text[tag] === name);
	if (found) return { deck, id: found.id, dimension: found.dimension };
	const dimension = deck.dimensions[0]?.id;
	if (!dimension) return undefined;
	const id = freshId(deck, name);
	const text = Object.fromEntries(deck.languages.map((one) => [one, name]));
	return { deck: { ...deck, facets: [...deck.facets, { id, dimension, text }] }, id, dimension };
}
