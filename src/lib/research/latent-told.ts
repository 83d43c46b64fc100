import type { LatentFigure } from '$lib/protocol/figures-of-trust';

/** What the fitted models allow saying of the number of classes (G5). */
type LatentTold =
	/** `only-one`: too few people for a model of two classes */
	'too-few' | 'only-one' | 'one' | 'some' | 'at-end' | 'unsure';

/**
 * Which sentence may stand above the models: none names the best number where more could not be
 * tried, or where only one start came there.
 */
export function latentTold({ models, best }: LatentFigure): LatentTold {
	const [last] = models.slice(-1);
	const found = models.find(({ k }) => k === best);
	if (!last || !found) return 'too-few';
	if (last.k === 1) return 'only-one';
	if (found.k > 1 && found.again < 2) return 'unsure';
	if (found.k === 1) return 'one';
	return found.k === last.k ? 'at-end' : 'some';
}
