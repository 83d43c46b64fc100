import type { GroupPicture, ServedCard } from '$lib/domain/disclosure/picture';
import { readCard } from '$lib/domain/disclosure/read-card';

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

type Lean = 'divided' | 'hinder' | 'help' | 'none';

/** The word that screens say of it, so that a list never says another one. */
function leanOf(card: ServedCard): Lean {
	switch (readCard(card)) {
		case 'divided':
			return 'divided';
		case 'most-hinder':
			return 'hinder';
		case 'most-help':
			return 'help';
		case 'most-neutral':
		case 'differs':
			return 'none';
	}
}
