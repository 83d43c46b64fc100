import { hasSides, type Deck } from '../deck';
import type { RoundPart } from '../dialogue';
import { cardSimilarity } from './card-similarity';
import { blockerWord } from './blocker';
import { isWide, setOf, type PatternInput } from './card-set';
import { explain } from './explain';
import { groupSize, type GroupSize } from './group-size';
import { hiddenCards } from './hidden-cards';
import { servedNeeds } from './served-needs';
import { servedPatterns } from './served-patterns';
import type { GroupPicture, PictureParts, Served, TooFew } from './picture';
import { servedPlane } from './served-plane';
import { servedGroups } from './profile-groups';
import { exactApplies, servedCard } from './served-card';
import { servedShift } from './served-shift';
import { mayClose } from './small-group';
import type { DisclosureSettings, Sorter } from './sorter';
import { tableCards } from './table-cards';
import { servedTop } from './top';

interface GroupInput {
	/** Id of the round. */
	readonly round: string;
	readonly part: RoundPart;
	readonly deck: Deck;
	readonly settings: DisclosureSettings;
	/** Of a `replace` round: the round its cards lay in before. */
	readonly since?: string | undefined;
	/** The finished people whom the picture covers (D2), in any order. */
	readonly people: readonly Sorter[];
	/** Sorts among them in excess of the people said to have laid cards (D15). */
	readonly excess?: number;
}

/** The cards of the part that at least one person got, in deck order. */
function dealtCards({ deck, part, people }: GroupInput) {
	const hands = new Set(people.flatMap((person) => person.hand));
	const known = new Set(deck.cards.map((card) => card.id));
	const unknown = [...hands].find((id) => !known.has(id));
	if (unknown !== undefined) throw new Error(`no card ${unknown} in deck ${deck.id}`);
	const kind = part === 'needs' ? 'need' : 'factor';
	return deck.cards.filter((card) => card.kind === kind && hands.has(card.id));
}

/** Only for a `replace` round, and only for cards that are shown one by one. */
function shiftOfRound(
	{ part, since, deck, people }: GroupInput,
	shown: readonly string[],
	size: GroupSize
) {
	if (part !== 'replace' || since === undefined) return undefined;
	return { since, cards: servedShift(deck, shown, people, size) };
}

/** What a dialogue with too few finished people has instead of a picture (D2). */
export const isTooFew = (result: GroupPicture | TooFew): result is TooFew => 'needed' in result;

/** The one place that vouches for what is shown; what it holds was checked by its type. */
const marked = <T>(value: T) => value as Served<T>;

/**
 * What may be shown of a closed round: the only way to a picture (METHOD §5). Called once, at
 * closing, and stored. A `replace` round has its cards, a `needs` round its needs; profile, pattern
 * and blocker belong to a `factors` round. Without sides there is no pattern: cards say their pile.
 */
export function groupPicture(input: GroupInput): GroupPicture | TooFew {
	const { deck, people, settings, part, excess = 0 } = input;
	const size = groupSize(people, excess, settings.shown);
	const close = mayClose({ sorts: people.length, size, minGroup: settings.minGroup });
	if (close !== 'ok') return close;

	const dealt = dealtCards(input);
	const hidden = hiddenCards(deck, dealt, people, settings, size);
	const shown = dealt.filter((card) => !hidden.has(card.id));
	const sides = hasSides(deck);
	const exact = sides && exactApplies(people, settings, size);
	const cards =
		part === 'needs' ? [] : shown.map((card) => servedCard(deck, card, people, size, exact));

	const sets: PatternInput = { deck, dealt, hidden, cards, people, size, plane: undefined };
	const hasPlane =
		part === 'factors' &&
		sides &&
		deck.axes.length === 2 &&
		deck.axes.every((axis) => isWide(setOf(sets, (card) => card.axis === axis.id)));
	const plane = hasPlane ? servedPlane(people, size) : undefined;
	const patterns =
		part === 'factors' && sides
			? servedPatterns({ ...sets, plane })
			: { dimensions: [], facets: [], leftOut: [] };

	const served = {
		round: input.round,
		deck: deck.id,
		deckVersion: deck.version,
		people: people.length,
		...(excess > 0 ? { counted: people.length - excess } : {}),
		cards,
		hidden: [...hidden].map(([card, reason]) => ({ card, reason })),
		plane,
		dimensions: patterns.dimensions,
		facets: patterns.facets,
		groups: part === 'factors' ? servedGroups(sets, plane) : [],
		top: servedTop(shown, people),
		blocker: part === 'factors' ? blockerWord(people) : undefined,
		table: part === 'factors' ? tableCards(dealt, people, settings, size) : [],
		needs: part === 'needs' ? servedNeeds(deck, shown, people, size) : undefined,
		agreement: part === 'factors' ? cardSimilarity(deck, cards, people, size) : undefined,
		shift: shiftOfRound(
			input,
			cards.map((card) => card.card),
			size
		)
	};
	const options = { exact, factors: part === 'factors', sides, size };
	const explanations = explain(served, patterns.leftOut, options);
	return marked<PictureParts>({ ...served, explanations });
}
