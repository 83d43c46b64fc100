import { textIn, type Deck } from '../../deck';
import type { ResearchRow } from '../research-row';
import type { ClosedSort, SortPerson, SortPile } from './closed-sort';
import type { NotInFormat } from './format-files';

/**
 * The first factor rounds of one deck version as a closed sort: the cards that everybody got, and the people
 * who put each of them on a pile that counts. A missing card is never a 0: who misses one is left out.
 * @param rows of any rounds and decks; one a person is used
 */
export function closedSortOf(
	deck: Deck,
	rows: readonly ResearchRow[]
): {
	readonly sort: ClosedSort;
	readonly leftOut: readonly { readonly participant: number; readonly reason: NotInFormat }[];
} {
	const first = rows.filter((row) => row.round === 'factors-1');
	const own = first.filter((row) => row.deck.id === deck.id && row.deck.version === deck.version);
	const language = deck.languages[0] ?? 'nl';
	const cards = deck.cards.filter(
		(card) => card.kind === 'factor' && own.every(({ hand }) => hand.includes(card))
	);
	const piles = deck.piles.factor
		.flatMap(({ id, score, text }): SortPile[] =>
			score === null ? [] : [{ id, score, label: textIn(text, language) }]
		)
		.sort((a, b) => a.score - b.score);
	const pileOf = new Map(piles.map((pile) => [pile.id, pile]));
	const digits = Math.max(2, ...own.map(({ participant }) => String(participant).length));
	const people: SortPerson[] = [];
	const leftOut: { participant: number; reason: NotInFormat }[] = [];
	for (const row of first) {
		if (!own.includes(row)) {
			leftOut.push({ participant: row.participant, reason: 'other-deck' });
			continue;
		}
		const lies = cards.flatMap(({ id }) => pileOf.get(row.sort.get(id)?.pile ?? '') ?? []);
		if (lies.length < cards.length || cards.length === 0) {
			leftOut.push({ participant: row.participant, reason: 'missing-card' });
			continue;
		}
		people.push({
			id: `P${String(row.participant).padStart(digits, '0')}`,
			piles: lies,
			datetime: `${firstDayOf(row.period)} 00:00:00`
		});
	}
	return {
		sort: {
			name: `${deck.id} ${deck.version}`,
			cards: cards.map(({ id, text }) => ({ id, text: textIn(text, language) })),
			piles,
			people
		},
		leftOut
	};
}

/** The first day of a month or quarter: no day is told (D12). */
function firstDayOf(period: string): string {
	const [year = '', part = ''] = period.split('-');
	const month = part.startsWith('Q') ? 3 * Number(part.slice(1)) - 2 : Number(part);
	return `${year}-${String(month).padStart(2, '0')}-01`;
}
