import { range } from 'd3';
import type { NeedWord } from '$lib/domain/disclosure/picture';
import { WALL } from './board-slides';
import { needsLayout } from './needs-layout';
import type { NeedRow } from './needs-rows';

const LONG = 'de meesten hebben dit nodig';
const WORDS: Readonly<Record<NeedWord, string>> = {
	'most-need': LONG,
	'most-have': LONG,
	'most-no-need': LONG,
	divided: LONG,
	differs: LONG
};
const TEXTS = { need: '', have: '', noNeed: '', half: '', other: '', rest: String, words: WORDS };

/** The rows of a column on as many walls as text of 30 px asks for, in their order. */
export function needsSlides(
	rows: readonly NeedRow[],
	height: number = WALL.height
): readonly (readonly NeedRow[])[] {
	for (let into = 1; into < rows.length; into++) {
		const size = Math.ceil(rows.length / into);
		const slides = range(into)
			.map((at) => rows.slice(at * size, (at + 1) * size))
			.filter((slide) => slide.length > 0);
		if (
			slides.every(
				(slide, at) => needsLayout(slide, TEXTS, { ...WALL, continued: at > 0 }).height <= height
			)
		)
			return slides;
	}
	return rows.map((row) => [row]);
}
