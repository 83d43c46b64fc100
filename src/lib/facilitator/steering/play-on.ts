import type { Command } from '$lib/domain/steering/command';
import { nextStep, type StepFacts } from './next-step';
import type { Ahead } from './stage-slides';

/**
 * What a self-playing rehearsal does next: what the large button would, without asking. Undefined
 * at the last step, because ending is up to the facilitator.
 * @param ahead what comes next on the wall within this stage, where something does
 */
export function playOn(facts: StepFacts, ahead?: Ahead): Command | undefined {
	const step = nextStep(facts, ahead);
	switch (step.kind) {
		case 'open':
			return { type: 'open' };
		case 'close': {
			if (step.ready) return { type: 'close', round: step.round, from: facts.stage };
			// too few for a picture: continue without one
			const at = facts.agenda.findIndex((stage) => stage.id === facts.stage);
			const next = facts.agenda[at + 1];
			return next && { type: 'goto', stage: next.id, from: facts.stage };
		}
		case 'preview':
			return { type: 'release', round: step.round, to: 'preview', from: facts.stage };
		case 'show':
			return { type: 'release', round: step.round, to: 'room', from: facts.stage };
		case 'slide':
			return 'card' in step
				? { type: 'spotlight', card: step.card }
				: { type: 'slide', at: step.at };
		case 'advance':
			return { type: 'goto', stage: step.to.id, from: facts.stage };
		case 'end':
		case 'files':
		case 'gone':
			return undefined;
	}
}
