import type { Stage } from '$lib/domain/agenda';
import type { FacilitatorSnapshot, RoundView } from '$lib/protocol/snapshot';
import { roundOfStage } from '$lib/domain/round-of-stage';
import type { Ahead } from './stage-slides';
import { ownFinished } from '$lib/domain/own-finished';
import { STAGE_FACTS } from '$lib/domain/stage-facts';

/** The one thing to do next, as the large button of the panel says and does it. */
export type NextStep =
	| { readonly kind: 'open' }
	/** freezes the round and its picture; not `ready` until `needed` have finished (D2) */
	| {
			readonly kind: 'close';
			readonly round: string;
			readonly finished: number;
			/** people who laid their own cards: typed-in sorts do not make a group (D15) */
			readonly own: number;
			/** how many of the finished were typed in */
			readonly forms: number;
			/** the room counted too few people, so it went on without a picture */
			readonly told: boolean;
			readonly of: number;
			readonly needed: number;
			readonly ready: boolean;
	  }
	| { readonly kind: 'preview'; readonly round: string }
	| { readonly kind: 'show'; readonly round: string }
	/** the picture builds up by one row, or the room sees the next part or card */
	| ({ readonly kind: 'slide' } & Ahead)
	| { readonly kind: 'advance'; readonly to: Stage }
	/** the last stage is done */
	| { readonly kind: 'end' }
	| { readonly kind: 'files' }
	| { readonly kind: 'gone' };

export type StepFacts = Pick<
	FacilitatorSnapshot,
	'lifecycle' | 'stage' | 'agenda' | 'rounds' | 'people' | 'minGroup'
>;

/**
 * What to do next in a dialogue (METHOD §6). Sorting is closed at the last private stage and not
 * before: the top 3, the blocker and the table card belong to the round, and later words are late.
 * @param ahead what comes next on the wall within this stage, where something does
 */
export function nextStep(facts: StepFacts, ahead?: Ahead): NextStep {
	switch (facts.lifecycle) {
		case 'draft':
			return { kind: 'open' };
		case 'ended':
			return { kind: 'files' };
		case 'purged':
			return { kind: 'gone' };
		case 'running':
			return runningStep(facts, ahead);
	}
}

function runningStep(facts: StepFacts, ahead?: Ahead): NextStep {
	const at = facts.agenda.findIndex((stage) => stage.id === facts.stage);
	const now = facts.agenda[at];
	const to = facts.agenda[at + 1];
	const onward: NextStep = to ? { kind: 'advance', to } : { kind: 'end' };
	if (!now) return onward;
	const round = roundOfStage(now, facts.rounds);
	if (round?.state === 'released' && ahead) return { kind: 'slide', ...ahead };
	if (!round || round.state === 'released') return onward;
	if (STAGE_FACTS[now.kind].shows) return towardsRoom(facts, round);
	if (round.state === 'open' && isLastPrivate(now, to)) {
		const sorting = sortingRound(facts, now);
		if (sorting?.state === 'open') return closing(facts, sorting);
	}
	return onward;
}

function towardsRoom(facts: StepFacts, round: RoundView): NextStep {
	switch (round.state) {
		case 'open':
			return closing(facts, round);
		case 'closed':
			return { kind: 'preview', round: round.id };
		case 'previewed':
			return { kind: 'show', round: round.id };
		case 'released':
			throw new Error(`${round.id} is in the room already`);
	}
}

/** The round of the cards, also when the last private stage happens to be the one about needs. */
function sortingRound(facts: StepFacts, now: Stage): RoundView | undefined {
	return roundOfStage(now.kind === 'needs' ? { kind: 'sort' } : now, facts.rounds);
}

function isLastPrivate(now: Stage, to: Stage | undefined): boolean {
	return Boolean(STAGE_FACTS[now.kind].alone && !(to && STAGE_FACTS[to.kind].alone));
}

function closing(facts: StepFacts, round: RoundView): NextStep {
	const of = expectedPeople(facts.people, round.id);
	return {
		kind: 'close',
		round: round.id,
		finished: round.finished,
		of,
		needed: facts.minGroup,
		own: ownFinished(round),
		forms: round.forms ?? 0,
		told: round.told !== undefined,
		ready: ownFinished(round) >= facts.minGroup
	};
}

/** How many have finished or still may: people marked as gone are not waited for (L4). */
export function expectedPeople(people: StepFacts['people'], round: string): number {
	return people.filter((person) => person.status !== 'gone' || person.finished.includes(round))
		.length;
}
