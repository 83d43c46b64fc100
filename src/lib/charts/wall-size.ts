import { range } from 'd3';
import { askedBeside } from '$lib/domain/asked-beside';

/**
 * The wall on which a picture is divided into slides: 1920 wide, and what the headline and the foot leave of
 * 1080 with card text of 30 px or more.
 */
export const WALL = { width: 1790, height: 730, text: 30, most: 52 } as const;

/** What a question in the facilitator's words takes of it. */
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
