import type { Axis, Card } from '$lib/domain/deck';
import type { Dimension } from '$lib/domain/dimensions';
import type { DraftDeck } from '$lib/domain/deck-making/draft-deck';
import { freshId } from './fresh-id';
import { movedItem } from './moved-item';
import type { SheetChange } from './sheet-model';

/** The deck with one card cell set; dependent values (a pair, a facet's dimension) follow. */
export function withCell(
	deck: DraftDeck,
	language: string,
	{ row, column, value }: SheetChange
): DraftDeck {
	const card = deck.cards.find(({ id }) => id === row);
	if (!card) return deck;
	if (column === 'swap') return withPair(deck, card, value || undefined);
	const next = changedCard(deck, card, language, column, value);
	const cards = deck.cards.map((one) => {
		if (one.id === row) return next;
		// a pair is in the short set as a whole
		return one.swap === row && column === 'core' ? { ...one, core: next.core } : one;
	});
	return { ...deck, cards };
}

function changedCard(
	deck: DraftDeck,
	card: Card,
	language: string,
	column: string,
	value: string
): Card {
	switch (column) {
		case 'text':
			// the drawing's alt text is the card's text, until somebody writes a better one
			return {
				...card,
				text: { ...card.text, [language]: value },
				...(card.alt[language] === (card.text[language] ?? '')
					? { alt: { ...card.alt, [language]: value } }
					: {})
			};
		case 'hint':
			return { ...card, hint: { ...card.hint, [language]: value } };
		case 'core':
			return { ...card, core: value !== '' };
		case 'contestable':
			return { ...card, contestable: value !== '' };
		case 'sensitivity':
			return { ...card, sensitivity: value === 'private' || value === 'power' ? value : null };
		case 'for':
			return { ...card, for: value === 'employed' || value === 'not-employed' ? value : 'all' };
		case 'axis': {
			const { axis: _, ...rest } = card;
			const axis = deck.axes.find(({ id }) => id === value)?.id;
			return withoutOther(deck, axis ? { ...rest, axis } : rest);
		}
		case 'dimension': {
			const { dimension: _, facet: __, ...rest } = card;
			return value
				? { ...rest, dimension: value as Dimension, ...axisOf(deck, value, card.axis) }
				: rest;
		}
		case 'facet': {
			const { facet: _, ...rest } = card;
			const facet = deck.facets.find(({ id }) => id === value);
			if (!facet) return rest;
			const { id, dimension } = facet;
			return { ...rest, facet: id, dimension, ...axisOf(deck, dimension, card.axis) };
		}
		default:
			return card;
	}
}

/** A dimension belongs to a side: choosing it chooses the side. */
function axisOf(deck: DraftDeck, dimension: string, axis: Axis | undefined): { axis?: Axis } {
	const own = deck.dimensions.find(({ id }) => id === dimension)?.axis ?? axis;
	return own === undefined || deck.axes.length === 0 ? {} : { axis: own };
}

/** A card that moves off its dimension's side loses the dimension. */
function withoutOther(deck: DraftDeck, card: Card): Card {
	const own = deck.dimensions.find(({ id }) => id === card.dimension)?.axis;
	if (own === undefined || card.axis === undefined || own === card.axis) return card;
	const { dimension: _, facet: __, ...rest } = card;
	return rest;
}

/** Pairs two cards, for people with and without work; former pairs are dissolved. */
function withPair(deck: DraftDeck, card: Card, other: string | undefined): DraftDeck {
	const parted = [card.id, card.swap, other].filter((id) => id !== undefined);
	const alone = deck.cards.map((one) => {
		if (!parted.includes(one.id) && !parted.includes(one.swap ?? '')) return one;
		const { swap: _, ...rest } = one;
		return { ...rest, for: 'all' as const };
	});
	if (other === undefined || other === card.id) return { ...deck, cards: alone };
	return {
		...deck,
		cards: alone.map((one) => {
			if (one.id === card.id) return { ...one, swap: other, for: 'employed' as const };
			if (one.id !== other) return one;
			return { ...one, swap: card.id, for: 'not-employed' as const, core: card.core };
		})
	};
}

/** The deck with cards added, after a card or at the end; `cells` by column. */
export function withCards(
	deck: DraftDeck,
	language: string,
	lines: readonly Readonly<Record<string, string>>[],
	after?: string,
	kind: Card['kind'] = 'factor'
): DraftDeck {
	let next = deck;
	let at = after === undefined ? -1 : deck.cards.findIndex(({ id }) => id === after);
	if (at < 0) at = deck.cards.length - 1;
	for (const line of lines) {
		const id = freshId(next, line['text'] ?? '');
		const empty = Object.fromEntries(deck.languages.map((one) => [one, '']));
		const card: Card = {
			id,
			kind,
			text: empty,
			hint: empty,
			core: true,
			for: 'all',
			sensitivity: null,
			contestable: false,
			sources: [],
			openmoji: [],
			alt: empty
		};
		at += 1;
		next = { ...next, cards: [...next.cards.slice(0, at), card, ...next.cards.slice(at)] };
		for (const [column, value] of Object.entries(line)) {
			next = withCell(next, language, { row: id, column, value });
		}
	}
	return next;
}

/** The deck without a card and anything that refers to it. */
export function withoutCard(deck: DraftDeck, id: string): DraftDeck {
	const card = deck.cards.find((one) => one.id === id);
	if (!card) return deck;
	const alone = card.swap === undefined ? deck : withPair(deck, card, undefined);
	return {
		...alone,
		cards: alone.cards
			.filter((one) => one.id !== id)
			.map((one) =>
				one.answers?.includes(id)
					? { ...one, answers: one.answers.filter((answer) => answer !== id) }
					: one
			)
	};
}

/** The deck with a card moved to another position, counted among cards of its kind. */
export function withCardMoved(
	deck: DraftDeck,
	kind: Card['kind'],
	from: number,
	to: number
): DraftDeck {
	const own = movedItem(
		deck.cards.filter((card) => card.kind === kind),
		from,
		to
	);
	const others = deck.cards.filter((card) => card.kind !== kind);
	return { ...deck, cards: kind === 'factor' ? [...own, ...others] : [...others, ...own] };
}
