import type { Deck } from '$lib/domain/deck';
import type { GroupPicture } from '$lib/domain/disclosure/picture';
import { boardSlides, type BoardSlide } from './board-slides';
import { wallHeight } from './wall-size';

/** What the room sees at one step of a picture. */
export type PictureStep =
	| {
			readonly kind: 'board';
			readonly slide: BoardSlide;
			/** counts from 1 */
			readonly number: number;
			readonly of: number;
			/** how many of its rows lie there */
			readonly rows: number;
	  }
	/** two balances, for who wants to talk about profiles */
	| { readonly kind: 'plane' }
	/** the cards that people chose to talk about */
	| { readonly kind: 'table' };

/**
 * The steps of a picture in a stage, for the wall, the phones and the panel alike. At the reveal it builds up
 * row by row, and the profiles wait behind it; to talk about, the table lies first, then the slides.
 */
export function pictureSteps(
	picture: GroupPicture,
	deck: Deck,
	{
		language,
		prompt,
		stage
	}: { readonly language: string; readonly prompt: string; readonly stage: 'reveal' | 'cards' }
): readonly PictureStep[] {
	const slides = boardSlides(picture, deck, language, { height: wallHeight(prompt) });
	const boards = slides.flatMap((slide, at): readonly PictureStep[] => {
		const step = { kind: 'board', slide, number: at + 1, of: slides.length } as const;
		const all = slide.board.rows.length;
		if (stage === 'cards') return [{ ...step, rows: all }];
		return slide.board.rows.map((_, row) => ({ ...step, rows: row + 1 }));
	});
	if (stage === 'cards') {
		return [...(picture.table.length > 0 ? [{ kind: 'table' } as const] : []), ...boards];
	}
	return [...boards, ...(picture.plane ? [{ kind: 'plane' } as const] : [])];
}

/** The step that a slide number stands for; the last one where it is past it. */
export const stepAt = (steps: readonly PictureStep[], slide = 0): PictureStep | undefined =>
	steps[Math.min(slide, steps.length - 1)];

/** The slide number after this one while the picture builds up; undefined once all of it lies there. */
export function nextSlide(steps: readonly PictureStep[], slide = 0): number | undefined {
	return steps[slide + 1]?.kind === 'board' ? slide + 1 : undefined;
}
