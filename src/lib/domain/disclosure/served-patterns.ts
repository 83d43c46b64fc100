import type { Axis } from '../deck';
import type { Dimension } from '../dimensions';
import { isApart, isWide, setOf, WIDE, type CardSet, type PatternInput } from './card-set';
import { wordOfSigns, wordOfWords } from './pattern-word';
import type { PileWord, ServedPattern, StripWord } from './picture';

interface Patterns {
	readonly dimensions: readonly ServedPattern<Dimension>[];
	readonly facets: readonly ServedPattern[];
	/** Dimensions and facets left out because their word would tell of a hidden card. */
	readonly leftOut: readonly string[];
}

const OF_STRIP: Readonly<Record<StripWord, PileWord>> = {
	'most-help': 'most-help',
	'most-hinder': 'most-hinder',
	'most-no-side': 'most-neutral',
	divided: 'divided',
	differs: 'differs'
};

/** How a dimension or facet gets its word; undefined if it has none. */
interface PatternPlan {
	readonly id: string;
	readonly of: 'dimension' | 'facet';
	readonly set: CardSet;
	readonly by: 'strip' | 'signs' | 'words' | undefined;
}

/**
 * How the words of dimensions and facets are made (D7), in deck order. A dimension that is a whole
 * axis repeats the strip of that axis: the two are one finding. A set of which every card is shown
 * reads those cards, unless it is wide. A set with one hidden card is left out. A facet's own signs
 * are used beside those of its dimension only if the rest of the dimension is wide too, and
 * likewise for a dimension in its axis.
 */
export function patternPlans(
	input: Pick<PatternInput, 'deck' | 'dealt' | 'hidden' | 'plane'>
): readonly PatternPlan[] {
	const { deck, plane } = input;
	const signed = (set: CardSet): boolean =>
		isWide(set) && (set.hiddenSlots > 0 || set.slots >= WIDE);
	const axisSet = (axis: Axis) => setOf(input, (card) => card.axis === axis);

	return deck.dimensions.flatMap((dimension): readonly PatternPlan[] => {
		const set = setOf(input, (card) => card.dimension === dimension.id);
		if (set.slots < 2) return [];
		const axis = set.cards[0]?.axis;
		const whole = axis && plane ? axisSet(axis) : undefined;
		const isAxis = whole?.cards.length === set.cards.length;
		const own = signed(set) && (isAxis || !whole || isApart(input, whole, [set]));
		const by =
			isAxis && axis && plane
				? 'strip'
				: own
					? 'signs'
					: set.hiddenSlots === 0
						? 'words'
						: undefined;

		const within = deck.facets
			.filter((facet) => facet.dimension === dimension.id)
			.map((facet) => ({
				id: facet.id,
				set: setOf(input, (card) => card.facet === facet.id && card.dimension === dimension.id)
			}))
			.filter((facet) => facet.set.slots >= 2);
		const inner = within.filter((facet) => facet.set.hiddenSlots >= 2).map((facet) => facet.set);
		const outers = [own || isAxis ? set : undefined, isAxis ? undefined : whole];
		const apart = outers.every((outer) => !outer || isApart(input, outer, inner));
		return [
			{ id: dimension.id, of: 'dimension', set, by },
			...within.map((facet): PatternPlan => ({
				id: facet.id,
				of: 'facet',
				set: facet.set,
				by:
					facet.set.hiddenSlots === 0
						? 'words'
						: facet.set.hiddenSlots >= 2 && apart
							? 'signs'
							: undefined
			}))
		];
	});
}

/** The words of dimensions and facets (D7), in deck order. */
export function servedPatterns(input: PatternInput): Patterns {
	const leftOut: string[] = [];
	const dimensions: ServedPattern<Dimension>[] = [];
	const facets: ServedPattern[] = [];
	for (const { id, of, set, by } of patternPlans(input)) {
		const axis = set.cards[0]?.axis;
		const word =
			by === 'strip' && axis && input.plane
				? OF_STRIP[input.plane.strips[axis]]
				: by === 'signs'
					? wordOfSigns(input, set)
					: by === 'words'
						? wordOfWords(input, set)
						: undefined;
		if (!word) leftOut.push(id);
		else if (of === 'dimension') dimensions.push({ id: id as Dimension, word });
		else facets.push({ id, word });
	}
	return { dimensions, facets, leftOut };
}
