import type { GroupPicture, ServedCard } from '$lib/domain/disclosure/picture';
import { readCard } from '$lib/domain/disclosure/read-card';
import type { FacilitatorSnapshot } from '$lib/protocol/snapshot';
import { cardsInTime } from './script-of';

/** The lists a facilitator picks cards from; all made from the served picture alone (METHOD §5). */
export interface CardLists {
	/** What people laid on the table comes first: they asked for it. */
	readonly table: readonly string[];
	readonly divided: readonly string[];
	readonly hinder: readonly string[];
	readonly help: readonly string[];
	/** In any list or picked as important, and not talked about yet. */
	readonly open: readonly string[];
}
export const CARD_LISTS = ['table', 'divided', 'hinder', 'help', 'open'] as const;

/** Sorts a picture's cards into the lists: by the served numbers, ties and words in deck order. */
export function cardLists(picture: GroupPicture, discussed: readonly string[]): CardLists {
	const withLean = (lean: Lean) =>
		picture.cards
			.filter((card) => leanOf(card) === lean)
			.toSorted((one, other) => countOf(other) - countOf(one))
			.map((card) => card.card);
	const divided = withLean('divided');
	const hinder = withLean('hinder');
	const help = withLean('help');
	const worth = new Set([...picture.table, ...divided, ...hinder, ...help, ...picture.top]);
	const open = [...worth].filter((card) => !discussed.includes(card));
	return { table: picture.table, divided, hinder, help, open };
}

/**
 * The card from the table to talk about next: the first after the one on screen that was not talked
 * about, among those there is time for. Skipped cards stay skipped: the facilitator had a reason.
 */
export function nextOnTable(
	picture: Pick<GroupPicture, 'table'>,
	minutes: number,
	{ spotlight, discussed }: Pick<FacilitatorSnapshot, 'spotlight' | 'discussed'>
): string | undefined {
	const table = picture.table.slice(0, cardsInTime(minutes));
	const at = spotlight === null ? -1 : table.indexOf(spotlight);
	return table.slice(at + 1).find((card) => card !== spotlight && !discussed.includes(card));
}

type Lean = 'divided' | 'hinder' | 'help' | 'none';

/** The side a card leans to, by its word, or by its numbers where those were served. */
function leanOf(card: ServedCard): Lean {
	const word = readCard(card);
	if (word === 'divided') return 'divided';
	if (word === 'most-neutral') return 'none';
	if (card.form === 'majority') return card.side === 'helps' ? 'help' : 'hinder';
	if (card.form === 'numbers') {
		if (card.helps === card.hinders) return 'none';
		return card.helps > card.hinders ? 'help' : 'hinder';
	}
	return word === 'most-help' ? 'help' : word === 'most-hinder' ? 'hinder' : 'none';
}

/** The served count on the larger side; a word for nearly all ranks before numbers. */
function countOf(card: ServedCard): number {
	if (card.form === 'word') return card.people;
	return card.form === 'majority' ? card.count : Math.max(card.helps, card.hinders);
}
