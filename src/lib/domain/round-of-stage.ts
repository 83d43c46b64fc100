import type { Stage } from './agenda';
import type { Round } from './dialogue';
import { STAGE_FACTS } from './stage-facts';

/**
 * The round that a stage sorts or shows: the one it names, else the latest of the needs in a stage
 * about needs, else the latest of the factors. Undefined for a part this dialogue lacks.
 */
export function roundOfStage<R extends Pick<Round, 'id' | 'part'>>(
	stage: Pick<Stage, 'kind' | 'round'>,
	rounds: readonly R[]
): R | undefined {
	if (stage.round !== undefined) return rounds.find((round) => round.id === stage.round);
	const part = STAGE_FACTS[stage.kind].part ?? 'factors';
	return rounds.findLast((round) => round.part === part);
}
