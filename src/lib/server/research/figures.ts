import type { Study } from '$lib/domain/statistics/study';
import type { FigureId, FigureResults } from '$lib/protocol/research-figures';
import { alternativesFigure } from './rule-alternatives';
import { backgroundFigure } from './background-counts';
import { cardsFigure, patternFigure, shiftFigure, similarityFigure } from './card-figures';
import { groupsFigure, memberCheckFigure, retestFigure, stabilityFigure } from './checks';
import { latentFigure } from './latent-figure';
import { needsByProfileFigure, needsFigure, needsModelFigure } from './needs-figures';

/** Seed of every draw: the same people give the same figures, whoever asks and whenever. */
export const SEED = 20_240_601;

/** How each figure is computed, in slices, so that the caller can let others in between. */
export const FIGURE_OF: {
	readonly [Id in FigureId]: (study: Study, seed: number) => Generator<void, FigureResults[Id]>;
} = {
	needs: needsFigure,
	'needs-by-profile': needsByProfileFigure,
	'needs-model': needsModelFigure,
	pattern: patternFigure,
	cards: cardsFigure,
	similarity: similarityFigure,
	groups: groupsFigure,
	'latent-classes': latentFigure,
	'member-check': memberCheckFigure,
	stability: stabilityFigure,
	retest: retestFigure,
	shift: shiftFigure,
	alternatives: alternativesFigure,
	background: backgroundFigure
};
