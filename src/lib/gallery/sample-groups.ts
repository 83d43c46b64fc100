import type { Card, Deck } from '$lib/domain/deck';
import { groupPicture } from '$lib/domain/disclosure/group-picture';
import type { GroupPicture, TooFew } from '$lib/domain/disclosure/picture';
import type { DisclosureSettings } from '$lib/domain/disclosure/sorter';
import { scoreSort } from '$lib/domain/scoring/score-sort';
import { seeded, type Random } from '$lib/domain/seeded';
import type { Placement } from '$lib/domain/sort';

/** A made-up group to review drawings with: how many people, and how they lay their cards. */
interface SampleGroup {
	readonly name: string;
	readonly people: number;
	readonly lay: Lay;
}

/** The pile of a card for a person, or undefined when the card stays in the hand. */
type Lay = (card: number, person: number, random: Random) => string | undefined;

const SETTINGS: DisclosureSettings = {
	minGroup: 5,
	powerInRoom: false,
	exactBelow10: false,
	shown: 'numbers'
};

const FACTOR = ['helps', 'hinders', 'neutral'];
const NEED = ['need', 'no-need', 'have'];

/** Each card leans towards a pile; six in ten people follow it. */
const leaning: Lay = (card, _, random) =>
	FACTOR[random() < 0.6 ? (card * 7) % 3 : Math.floor(random() * 3)];

/** How made-up people lay their cards: at random, nearly all alike, or half against half. */
export const LAYS = {
	leaning,
	/** the same people leaning towards other piles: the previous meeting */
	turned: (card, _, random) =>
		FACTOR[random() < 0.6 ? (card % 4 ? card * 5 + 1 : card * 7) % 3 : Math.floor(random() * 3)],
	even: (_, __, random) => FACTOR[Math.floor(random() * 3)],
	'one-sided': (card, _, random) => FACTOR[random() < 0.75 ? (card % 5 ? 1 : 0) : 2],
	divided: (card, person, random) =>
		random() < 0.1 ? 'neutral' : (card + person) % 2 ? 'helps' : 'hinders'
} as const satisfies Readonly<Record<string, Lay>>;

/** Group sizes at which a picture changes form, and some in between. */
export const SAMPLE_SIZES = [5, 6, 9, 10, 14, 19, 20, 27, 30, 300] as const;

/** A made-up group of this size that lays its cards in this way. */
export const sampleGroup = (people: number, lay: keyof typeof LAYS): SampleGroup => ({
	name: `${people} ${lay}`,
	people,
	lay: LAYS[lay]
});

export const SAMPLE_GROUPS: readonly SampleGroup[] = [
	...[0, 1, 4, 5, 6, 9, 10, 19, 20, 30, 300].map((people) => ({
		name: `${people}`,
		people,
		lay: leaning
	})),
	{ name: 'all-neutral', people: 12, lay: () => 'neutral' },
	{ name: 'unanimous', people: 12, lay: () => 'helps' },
	{
		name: 'one-dissenter',
		people: 12,
		lay: (_, person) => (person === 0 ? 'hinders' : 'helps')
	},
	{
		name: 'half-against-half',
		people: 24,
		lay: (card, person) => ((card + person) % 2 ? 'helps' : 'hinders')
	},
	{
		name: 'missing-cards',
		people: 24,
		lay: (card, person, random) =>
			(card + person) % 3 === 0 ? undefined : leaning(card, person, random)
	}
];

function sorterOf(deck: Deck, cards: readonly Card[], group: SampleGroup, person: number) {
	const random = seeded(1 + person * 7919 + group.people);
	const sort = new Map<string, Placement>();
	for (const [at, card] of cards.entries()) {
		const pile = group.lay(at, person, random);
		if (pile === undefined) continue;
		const own = card.kind === 'need' ? NEED[FACTOR.indexOf(pile)] : pile;
		sort.set(card.id, {
			card: card.id,
			pile: own ?? 'skip',
			position: sort.size + 1,
			changes: 0,
			via: 'tap'
		});
	}
	const factors = cards.every((card) => card.kind === 'factor');
	const said = { emphasis: [], blocker: undefined };
	return {
		work: 'unsaid' as const,
		hand: cards.map((card) => card.id),
		sort,
		profile: factors ? scoreSort(deck, cards, sort, said)?.profile : undefined,
		emphasis: cards.slice(0, 3).map((card) => card.id),
		blocker: null,
		tableCard: cards[person % 5]?.id,
		exactAgreed: false,
		typed: false
	};
}

/** Three cards put again by a made-up group: its first half moves them to the next pile. */
export function sampleShift(
	deck: Deck,
	cards: readonly Card[],
	group: SampleGroup
): GroupPicture | TooFew {
	const again = cards.slice(0, 3);
	return groupPicture({
		round: 'replace-1',
		part: 'replace',
		since: 'factors-1',
		deck,
		settings: SETTINGS,
		people: Array.from({ length: group.people }, (_, person) => {
			const before = sorterOf(deck, again, group, person);
			const moves = (card: number) => person < (group.people * (card + 1)) / 3;
			const lay: Lay = (card, who, random) => {
				const pile = group.lay(card, who, random);
				return pile && moves(card) ? 'helps' : pile;
			};
			const now = sorterOf(deck, again, { ...group, lay }, person);
			return { ...now, profile: undefined, earlier: before.sort };
		})
	});
}

/**
 * The picture of a made-up group, or how many people it is short of.
 * @param cards of one kind, as dealt to everybody
 */
export function samplePicture(
	deck: Deck,
	cards: readonly Card[],
	group: SampleGroup,
	settings: Partial<DisclosureSettings> = {}
): GroupPicture | TooFew {
	const needs = cards.every((card) => card.kind === 'need');
	return groupPicture({
		round: needs ? 'needs-1' : 'factors-1',
		part: needs ? 'needs' : 'factors',
		deck,
		settings: { ...SETTINGS, ...settings },
		people: Array.from({ length: group.people }, (_, person) =>
			sorterOf(deck, cards, group, person)
		)
	});
}
