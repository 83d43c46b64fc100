import type { Axis, Dimension } from '../deck';
import { isApart, isWide, setOf, WIDE, type CardSet, type PatternInput } from './card-set';
import { wordOfSigns, wordOfWords } from './pattern-word';
import type { PileWord, ServedPattern, StripWord } from './picture';

export interface Patterns {
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

/**
 * The words of dimensions and facets (D7), in deck order. A dimension that is a whole axis repeats the
 * strip of that axis: the two are one finding. A set of which every card is shown reads those cards,
 * unless it is wide. A set with one hidden card is left out. A facet's own signs are used beside those of
 * its dimension only if the rest of the dimension is wide too, and likewise for a dimension in its axis.
 */
export function servedPatterns(input: PatternInput): Patterns {
	const { deck, plane } = input;
	const leftOut: string[] = [];
	const signed = (set: CardSet): boolean =>
		isWide(set) && (set.hiddenSlots > 0 || set.slots >= WIDE);
	const axisSet = (axis: Axis) => setOf(input, (card) => card.axis === axis);

	const dimensions: ServedPattern<Dimension>[] = [];
	const facets: ServedPattern[] = [];
	for (const dimension of deck.dimensions) {
		const set = setOf(input, (card) => card.dimension === dimension.id);
		if (set.slots < 2) continue;
		const axis = set.cards[0]?.axis;
		const whole = axis && plane ? axisSet(axis) : undefined;
		const isAxis = whole?.cards.length === set.cards.length;
		const own = signed(set) && (isAxis || !whole || isApart(input, whole, [set]));
		const word =
			isAxis && axis && plane
				? OF_STRIP[plane.strips[axis]]
				: own
					? wordOfSigns(input, set)
					: set.hiddenSlots === 0
						? wordOfWords(input, set)
						: undefined;
		if (word) dimensions.push({ id: dimension.id, word });
		else leftOut.push(dimension.id);

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
		for (const facet of within) {
			const found =
				facet.set.hiddenSlots === 0
					? wordOfWords(input, facet.set)
					: facet.set.hiddenSlots >= 2 && apart
						? wordOfSigns(input, facet.set)
						: undefined;
			if (found) facets.push({ id: facet.id, word: found });
			else leftOut.push(facet.id);
		}
	}
	return { dimensions, facets, leftOut };
}
