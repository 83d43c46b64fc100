import type { Card, Deck, Pile } from '$lib/domain/deck';
import type { DraftDeck } from '$lib/domain/deck-making/draft-deck';
import { groupPicture } from '$lib/domain/disclosure/group-picture';
import type { GroupPicture, TooFew } from '$lib/domain/disclosure/picture';
import { field, tableOf, type Table } from '$lib/domain/export/table';
import { scoreSort } from '$lib/domain/scoring/score-sort';
import { seeded, type Random } from '$lib/domain/seeded';
import type { Placement, Sort } from '$lib/domain/sort';

/** How many take part when a set is tried. */
export const INVENTED_PEOPLE = 12;
const FOLLOW = 0.6;
const SETTINGS = {
	minGroup: 5,
	powerInRoom: false,
	exactBelow10: false,
	shown: 'numbers'
} as const;

/** A draft as a set that can be sorted with; what it still lacks is empty. */
export const trialDeck = (draft: DraftDeck): Deck => ({
	...draft,
	id: draft.id ?? 'proef',
	version: draft.version ?? '0.0.0'
});

/** How invented people sort a set: each card leans to a pile, and six in ten follow it. */
export function inventedSorts(deck: Deck, people = INVENTED_PEOPLE): readonly Sort[] {
	const cards = deck.cards.filter(({ kind }) => kind === 'factor');
	const piles = deck.piles.factor;
	const answers = piles.filter(({ role }) => role === 'answer');
	return Array.from({ length: people }, (_, person) => {
		const random = seeded(1 + person * 7919);
		return new Map(
			cards.map((card, at): [string, Placement] => [
				card.id,
				{
					card: card.id,
					pile: pileFor(at, answers, piles, random),
					position: at + 1,
					changes: 0,
					via: 'tap'
				}
			])
		);
	});
}

function pileFor(
	card: number,
	answers: readonly Pile[],
	piles: readonly Pile[],
	random: Random
): string {
	const leaning = answers[(card * 7) % Math.max(1, answers.length)];
	const other = piles[Math.floor(random() * piles.length)];
	return (random() < FOLLOW ? leaning : other)?.id ?? piles[0]?.id ?? '';
}

/** What the room would see of an invented group. */
export function inventedPicture(deck: Deck, sorts: readonly Sort[]): GroupPicture | TooFew {
	const cards = deck.cards.filter(({ kind }) => kind === 'factor');
	const said = { emphasis: [], blocker: undefined };
	return groupPicture({
		round: 'factors-1',
		part: 'factors',
		deck,
		settings: SETTINGS,
		people: sorts.map((sort, person) => ({
			work: 'unsaid' as const,
			hand: cards.map(({ id }) => id),
			sort,
			profile: scoreSort(deck, cards, sort, said)?.profile,
			emphasis: cards.slice(person % 3, (person % 3) + 3).map(({ id }) => id),
			blocker: null,
			tableCard: cards[person % 5]?.id,
			exactAgreed: false,
			typed: false
		}))
	});
}

interface Laid {
	readonly person: number;
	readonly card: Card;
	readonly placed: Placement | undefined;
}

/** The same sorts as a researcher gets sorts of people: a line a person and card, with the names of placements.csv. */
export function inventedTable(deck: Deck, sorts: readonly Sort[]): Table {
	const lines = sorts.flatMap((sort, at) =>
		deck.cards
			.filter(({ kind }) => kind === 'factor')
			.map((card): Laid => ({ person: at + 1, card, placed: sort.get(card.id) }))
	);
	const pileOf = ({ placed }: Laid) => deck.piles.factor.find(({ id }) => id === placed?.pile);
	return tableOf(
		'placements',
		[
			field<Laid>('participant', 'integer', 'Persoon', 'Person', ({ person }) => person),
			field<Laid>('card', 'string', 'Kaart', 'Card', ({ card }) => card.id),
			field<Laid>('axis', 'string', 'Kant', 'Side', ({ card }) => card.axis),
			field<Laid>('facet', 'string', 'Onderwerp', 'Topic', ({ card }) => card.facet),
			field<Laid>('pile', 'string', 'Stapel', 'Pile', ({ placed }) => placed?.pile),
			field<Laid>(
				'score',
				'integer',
				'Telt als',
				'Counts as',
				(laid) => pileOf(laid)?.score ?? undefined
			)
		],
		lines
	);
}
