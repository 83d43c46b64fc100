import type { GroupPicture, PileWord } from '../disclosure/picture';
import { readCard } from '../disclosure/read-card';

/**
 * What a served word makes of a card in the talk: the group is divided over it, agrees on it, or
 * has no word together, so that its voices are heard only in the talk.
 */
type CoverageKind = 'contested' | 'agreed' | 'unheard';

export interface CoverageRow {
	readonly kind: CoverageKind | 'laid';
	readonly cards: readonly { readonly card: string; readonly talked: boolean }[];
}

const KIND: Readonly<Record<PileWord, CoverageKind>> = {
	divided: 'contested',
	'most-help': 'agreed',
	'most-hinder': 'agreed',
	'most-neutral': 'agreed',
	differs: 'unheard'
};

/**
 * Which cards of a picture the group has talked about, by what was served of them and nothing else;
 * cards in deck order. `laid` are the table cards, which also lie in a row of their own word where
 * they have one. Rows without cards are left out.
 * @param discussed ids of the cards that were talked about
 */
export function coverageOf(
	picture: GroupPicture,
	discussed: readonly string[]
): readonly CoverageRow[] {
	const row = (kind: CoverageRow['kind'], cards: readonly string[]): CoverageRow => ({
		kind,
		cards: cards.map((card) => ({ card, talked: discussed.includes(card) }))
	});
	const having = (kind: CoverageKind) =>
		picture.cards.filter((card) => KIND[readCard(card)] === kind).map((card) => card.card);
	return [
		row('contested', having('contested')),
		row('laid', picture.table),
		row('agreed', having('agreed')),
		row('unheard', having('unheard'))
	].filter(({ cards }) => cards.length > 0);
}
