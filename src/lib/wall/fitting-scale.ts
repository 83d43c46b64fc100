const SMALLEST = 0.35;
const STEPS = 7;

/**
 * The largest scale, 1 at most, at which a drawing still fits its box: halving between bounds. A drawing
 * that is scaled gets the width that this sets free, so its parts may flow anew.
 * @param fits whether the drawing fits at a scale; may lay it out to find out
 */
export function fittingScale(fits: (scale: number) => boolean): number {
	if (fits(1)) return 1;
	let low = SMALLEST;
	let high = 1;
	for (let step = 0; step < STEPS; step++) {
		const middle = (low + high) / 2;
		if (fits(middle)) low = middle;
		else high = middle;
	}
	fits(low);
	return low;
}
