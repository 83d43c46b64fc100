import type { OwnStep } from './own-step';

/** Where a person was, and what they had said and set aside when they came there. */
export interface Standing {
	readonly step: OwnStep;
	readonly said: number;
	readonly passed: number;
}

/** Questions in which something can be half done: words, choices. */
const ASKS: ReadonlySet<OwnStep['kind']> = new Set([
	'own-cards',
	'own-need',
	'top',
	'blocker',
	'first',
	'owner'
]);

/**
 * The step a person stands in: a question they began to answer stays until they say or pass something,
 * also when the group's picture is made meanwhile and it would not be asked any more (L6).
 * @param next what would come now
 * @param begun words or choices stand there that were not kept yet
 */
export function heldStep(before: Standing | undefined, next: Standing, begun: boolean): OwnStep {
	if (!before || !begun || !ASKS.has(before.step.kind)) return next.step;
	const theirs = before.said !== next.said || before.passed !== next.passed;
	return theirs ? next.step : before.step;
}
