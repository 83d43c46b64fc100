import type { ChartSize } from './chart-size';
import type { Box } from './measured-box.svelte';
import { WALL } from './wall-size';

/** A height to fit, and between which sizes of text; px. */
interface Fit {
	readonly height: number;
	readonly least: number;
	readonly most: number;
}

/** A drawing with the largest text, up to `most`, at which it fits a height; never smaller than `least`. */
export function fitText<L extends { readonly height: number }>(
	lay: (text: number) => L,
	{ height, least, most }: Fit
): L {
	for (let text = most; ; text -= 0.5) {
		const layout = lay(Math.max(text, least));
		if (layout.height <= height || text <= least) return layout;
	}
}

/** A drawing in its box: on a wall as large as fits from the least text of a wall on, else in the text around. */
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
