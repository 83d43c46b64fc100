import type { OwnStep } from './own-step';

/** Where a person was, and what they had said and set aside on getting there. */
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
 * The step a person is at: a question they started stays until they answer or pass, even if the
 * group's picture is made meanwhile and it would no longer be asked (L6).
 * @param next what would come now
 * @param begun it holds words or choices that are not kept yet
 */
export function heldStep(before: Standing | undefined, next: Standing, begun: boolean): OwnStep {
	if (!before || !begun || !ASKS.has(before.step.kind)) return next.step;
	const theirs = before.said !== next.said || before.passed !== next.passed;
	return theirs ? next.step : before.step;
}
