import type { Stage } from '$lib/domain/agenda';
import type { RoundView } from '$lib/protocol/snapshot';

/**
 * The round that a stage sorts or shows: the one it names, else the latest of its part. Undefined for a
 * stage of a part that this dialogue does not have.
 */
export function roundOfStage(
	stage: Pick<Stage, 'kind' | 'round'>,
	rounds: readonly RoundView[]
): RoundView | undefined {
	if (stage.round !== undefined) return rounds.find((round) => round.id === stage.round);
	const aboutNeeds = stage.kind === 'needs' || stage.kind === 'wishes';
	return rounds.filter((round) => (round.part === 'needs') === aboutNeeds).at(-1);
}
