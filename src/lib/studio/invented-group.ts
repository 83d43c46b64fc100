import { foldAnswers } from '$lib/domain/answers';
import type { Deck, Pile } from '$lib/domain/deck';
import { groupPicture } from '$lib/domain/disclosure/group-picture';
import type { GroupPicture, TooFew } from '$lib/domain/disclosure/picture';
import type { ResearchRow } from '$lib/domain/export/research-row';
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

/** How invented people sort a set: each card leans towards a pile, and six in ten follow it. */
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

/** The same sorts as research rows, for people who answered nothing else. */
export const inventedRows = (deck: Deck, sorts: readonly Sort[]): readonly ResearchRow[] => {
	const hand = deck.cards.filter(({ kind }) => kind === 'factor');
	return sorts.map((sort, at) => ({
		study: '',
		dialogue: 1,
		deck,
		size: 'full',
		mode: 'dialogue',
		period: '',
		participant: at + 1,
		round: 'factors-1',
		part: 'factors',
		language: undefined,
		assisted: undefined,
		answers: foldAnswers([]),
		background: [],
		consent: '',
		late: undefined,
		timing: 'before',
		hand,
		sort,
		score: undefined
	}));
};
