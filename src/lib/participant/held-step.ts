import type { OwnStep } from './own-step';

/** Where a person was, and what they had said and set aside when they came there. */
export interface Standing {
	readonly step: OwnStep;
	readonly said: number;
	readonly passed: number;
}

/** Questions with something half done in them: words, choices. */
const BEGUN: ReadonlySet<OwnStep['kind']> = new Set([
	'own-cards',
	'own-need',
	'top',
	'blocker',
	'first',
	'owner'
]);

/**
 * The step a person stands in: a question they are in the middle of stays until they answer or pass it,
 * also when the group's picture is made meanwhile and it would not be asked any more (L6).
 * @param next what would come now
 */
export function heldStep(before: Standing | undefined, next: Standing): OwnStep {
	if (!before || !BEGUN.has(before.step.kind)) return next.step;
	const theirs = before.said !== next.said || before.passed !== next.passed;
	return theirs ? next.step : before.step;
}
