const SMALLEST = 0.35;
/** A few cards are not enlarged beyond what reads well. */
const LARGEST = 2.2;
const STEPS = 8;

/**
 * The largest scale at which a drawing still fits its box: a binary search. Scaling frees up width
 * for the drawing, so its parts may reflow.
 * @param fits whether the drawing fits at a scale; may lay it out to find out
 */
export function fittingScale(fits: (scale: number) => boolean): number {
	if (fits(LARGEST)) return LARGEST;
	let low = SMALLEST;
	let high = LARGEST;
	for (let step = 0; step < STEPS; step++) {
		const middle = (low + high) / 2;
		if (fits(middle)) low = middle;
		else high = middle;
	}
	fits(low);
	return low;
}
