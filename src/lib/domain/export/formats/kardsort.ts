import { csvWriter } from '../csv';
import type { ClosedSort } from './closed-sort';

/**
 * Python `cardsort`, kardSort: one row per person and card. Only numbers besides the labels, people
 * from 1 on, no category left blank: every person places every card exactly once.
 */
export function kardsort({ cards, piles, people }: ClosedSort): string {
	const integer = (name: string) => ({ name, type: 'integer' as const, label: {} });
	const text = (name: string) => ({ name, type: 'string' as const, label: {} });
	const { head, lines } = csvWriter([
		integer('card_id'),
		text('card_label'),
		integer('category_id'),
		text('category_label'),
		integer('user_id')
	]);
	const rows = people.flatMap((person, user) =>
		person.piles.map((pile, card) => [
			card + 1,
			cards[card]?.text,
			piles.indexOf(pile) + 1,
			pile.label,
			user + 1
		])
	);
	return head + lines(rows);
}
