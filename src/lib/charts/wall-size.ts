import { bisector, range } from 'd3';
import { askedBeside } from '$lib/domain/asked-beside';
import type { Box } from '$lib/ui/measured-box.svelte';

/**
 * The wall on which a picture is divided into slides: 1920 wide, and what the headline and the foot
 * leave of 1080 with card text of 30 px or more.
 */
export const WALL = { width: 1790, height: 730, text: 30, most: 52 } as const;

/** The part taken by a question in the facilitator's words. */
const ASKED = 130;

/** The height for a drawing on that wall, beside a question or without. */
export const wallHeight = (prompt: string): number =>
	WALL.height - (askedBeside(prompt) === undefined ? 0 : ASKED);

/** The fewest slides that fit, none much fuller than another. */
export function evenSlides<T>(
	all: readonly T[],
	fits: (slide: readonly T[], before: readonly T[]) => boolean
): readonly (readonly T[])[] {
	const parted = (into: number) => {
		const size = Math.ceil(all.length / into);
		return range(into)
			.map((at) => all.slice(at * size, (at + 1) * size))
			.filter((slide) => slide.length > 0);
	};
	for (let into = 1; into < all.length; into++) {
		const slides = parted(into);
		if (slides.every((slide, at) => fits(slide, slides[at - 1] ?? []))) return slides;
	}
	return parted(Math.max(1, all.length));
}

/** A height to fit, and the range of text sizes; px. */
export interface Fit {
	readonly height: number;
	readonly least: number;
	readonly most: number;
}

/** px between two sizes of text that are tried */
const STEP = 0.5;

/** A drawing with the largest text, up to `most`, that fits a height; never below `least`. */
export function fitText<L extends { readonly height: number }>(
	lay: (text: number) => L,
	{ height, least, most }: Fit
): L {
	const sizes = range(Math.max(0, Math.ceil((most - least) / STEP))).map((at) => most - at * STEP);
	// fitting is monotonic in text size: binary search for the largest that fits
	const found = bisector((text: number) => lay(text).height <= height).left(sizes, true);
	return lay(sizes[found] ?? least);
}

/** A drawing in its box: on a wall as large as fits above its minimum text, else at text size. */
export function laidInBox<L extends { readonly height: number }>(
	{ width, height, text }: Box,
	size: ChartSize,
	lay: (text: number) => L,
	{ most = 17, times = 1.5 } = {}
): L {
	if (size !== 'wall' || height === 0) return lay(Math.min(text, most));
	const least = (width * WALL.text) / WALL.width;
	return fitText(lay, { height, least, most: times * least });
}

/** Where a drawing stands: beside other things, on the projector, on a phone. */
export type ChartSize = 'panel' | 'wall' | 'phone';
