import type { Stage } from '$lib/domain/agenda';
import type { Round } from '$lib/domain/dialogue';
import { OPENING } from '$lib/domain/opening-agenda';
import { roundOfStage } from '$lib/domain/round-of-stage';
import type { messages } from '$lib/messages/facilitator/nl';

/**
 * What a step is called: one in which cards are put again, that shows what changed, or that looks
 * back at the dialogue before, has its own name, and one of a later round says which.
 */
export function stageName(
	stage: Pick<Stage, 'kind' | 'round'> & Partial<Pick<Stage, 'id'>>,
	rounds: readonly Pick<Round, 'id' | 'part' | 'number'>[],
	t: Pick<typeof messages, 'stages' | 'stagesAgain'>
): string {
	const round = stage.round === undefined ? undefined : roundOfStage(stage, rounds);
	if (stage.id === OPENING) return t.stagesAgain.agree;
	const name = t.stages[stage.kind];
	if (round?.part === 'replace') {
		if (stage.kind === 'sort') return t.stagesAgain.sort;
		if (stage.kind === 'reveal') return t.stagesAgain.reveal;
	}
	return round && round.part !== 'replace' && round.number > 1
		? t.stagesAgain.round(name, round.number)
		: name;
}
