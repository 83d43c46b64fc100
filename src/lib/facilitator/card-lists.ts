import type { GroupPicture, ServedCard } from '$lib/domain/disclosure/picture';

/** The lists a facilitator picks cards from; all made from the served picture alone (METHOD §5). */
export interface CardLists {
	readonly divided: readonly string[];
	readonly hinder: readonly string[];
	readonly help: readonly string[];
	readonly table: readonly string[];
	/** In any list or picked as important, and not talked about yet. */
	readonly open: readonly string[];
}
export const CARD_LISTS = ['divided', 'hinder', 'help', 'table', 'open'] as const;

/** Sorts the cards of a picture into the lists, each in deck order. */
export function cardLists(picture: GroupPicture, discussed: readonly string[]): CardLists {
	const withLean = (lean: Lean) =>
		picture.cards.filter((card) => leanOf(card) === lean).map((card) => card.card);
	const divided = withLean('divided');
	const hinder = withLean('hinder');
	const help = withLean('help');
	const worth = new Set([...divided, ...hinder, ...help, ...picture.table, ...picture.top]);
	const open = picture.cards
		.map((card) => card.card)
		.filter((card) => worth.has(card) && !discussed.includes(card));
	return { divided, hinder, help, table: picture.table, open };
}

/** The card to begin with: one that divides the group, else one that holds most people back. */
export function firstToDiscuss(lists: CardLists): string | undefined {
	const open = new Set(lists.open);
	return [...lists.divided, ...lists.hinder, ...lists.table, ...lists.help].find((card) =>
		open.has(card)
	);
}

type Lean = 'divided' | 'hinder' | 'help' | 'none';

function leanOf(card: ServedCard): Lean {
	switch (card.form) {
		case 'word':
			if (card.word === 'divided') return 'divided';
			if (card.word === 'most-hinder') return 'hinder';
			return card.word === 'most-help' ? 'help' : 'none';
		case 'majority':
			if (card.count * 2 <= card.people) return 'none';
			return card.side === 'hinders' ? 'hinder' : 'help';
		case 'numbers':
			if (card.hinders * 2 > card.people) return 'hinder';
			return card.helps * 2 > card.people ? 'help' : 'none';
	}
}
