import { textIn, type Deck, type Pile } from '../../deck';
import type { ResearchRow } from '../research-row';
import type { ClosedSort, SortPerson, SortPile } from './closed-sort';
import type { NotInFormat } from './format-files';

/**
 * First factor rounds of one deck version as a closed sort: the cards everybody got and somebody
 * placed, and the people who placed all of those. A missing card is never a 0: its person is out.
 * @param rows of any rounds and decks; one per person is used
 * @param withSkip whether skipping is a pile like any other, or leaves a person out
 */
export function closedSortOf(
	deck: Deck,
	rows: readonly ResearchRow[],
	withSkip = false
): {
	readonly sort: ClosedSort;
	readonly leftOut: readonly { readonly participant: number; readonly reason: NotInFormat }[];
} {
	const first = rows.filter((row) => row.round === 'factors-1');
	const own = first.filter((row) => row.deck.id === deck.id && row.deck.version === deck.version);
	const language = deck.languages[0] ?? 'nl';
	const cards = deck.cards.filter(
		(card) =>
			card.kind === 'factor' &&
			own.every(({ hand }) => hand.includes(card)) &&
			own.some(({ sort }) => sort.has(card.id))
	);
	const all = deck.piles.factor.map((pile) => ({ pile, made: pileOf(pile, language) }));
	const piles = inOrder(all.flatMap(({ pile, made }) => (isAnswer(pile) ? [made] : [])));
	const skips = all.flatMap(({ pile, made }) => (isAnswer(pile) ? [] : [made]));
	const known = new Map([...piles, ...(withSkip ? skips : [])].map((pile) => [pile.id, pile]));
	const digits = Math.max(2, ...own.map(({ participant }) => String(participant).length));
	const people: SortPerson[] = [];
	const leftOut: { participant: number; reason: NotInFormat }[] = [];
	for (const row of first) {
		const out = (reason: NotInFormat) => leftOut.push({ participant: row.participant, reason });
		if (!own.includes(row)) {
			out('other-deck');
			continue;
		}
		const lies = cards.flatMap(({ id }) => known.get(row.sort.get(id)?.pile ?? '') ?? []);
		if (lies.length < cards.length || cards.length === 0) {
			out(cards.every(({ id }) => row.sort.has(id)) ? 'skipped-card' : 'missing-card');
			continue;
		}
		people.push({ id: `P${String(row.participant).padStart(digits, '0')}`, piles: lies });
	}
	return {
		sort: {
			name: `${deck.id} ${deck.version}`,
			cards: cards.map(({ id, text }) => ({ id, text: textIn(text, language) })),
			piles: [...known.values()],
			people
		},
		leftOut
	};
}

const isAnswer = ({ role }: Pile): boolean => role === 'answer';

const pileOf = ({ id, score, grade, role, text }: Pile, language: string): SortPile => ({
	id,
	score: role === 'skip' ? null : (grade ?? score),
	label: textIn(text, language)
});

/** By score, where each pile has one. */
const inOrder = (piles: readonly SortPile[]): readonly SortPile[] =>
	piles.some(({ score }) => score === null)
		? piles
		: piles.toSorted((a, b) => (a.score ?? 0) - (b.score ?? 0));
