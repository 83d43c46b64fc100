import type { Stage } from '$lib/domain/agenda';
import type { Round } from '$lib/domain/dialogue';
import { roundOfStage } from '$lib/domain/round-of-stage';
import type { messages } from '$lib/messages/facilitator/nl';

/** What a step is called: one in which cards are put again, or that shows what changed, has its own name. */
export function stageName(
	stage: Pick<Stage, 'kind' | 'round'>,
	rounds: readonly Pick<Round, 'id' | 'part'>[],
	t: Pick<typeof messages, 'stages' | 'stagesAgain'>
): string {
	const again = roundOfStage(stage, rounds)?.part === 'replace';
	if (again && stage.kind === 'sort') return t.stagesAgain.sort;
	if (again && stage.kind === 'reveal') return t.stagesAgain.reveal;
	return t.stages[stage.kind];
}
