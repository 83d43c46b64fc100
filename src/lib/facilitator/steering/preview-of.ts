import type { GroupPicture } from '$lib/domain/disclosure/picture';
import { roundOfStage } from '$lib/domain/round-of-stage';
import { STAGE_FACTS } from '$lib/domain/stage-facts';
import type { FacilitatorSnapshot } from '$lib/protocol/snapshot';

/** The picture that only the facilitator sees in this step, before the room does (D2). */
export function previewOf(
	snapshot: Pick<FacilitatorSnapshot, 'agenda' | 'stage' | 'stageKind' | 'rounds' | 'previews'>
): GroupPicture | undefined {
	if (STAGE_FACTS[snapshot.stageKind].shows !== 'new') return undefined;
	const stage = snapshot.agenda.find((one) => one.id === snapshot.stage);
	const round = stage && roundOfStage(stage, snapshot.rounds);
	return round?.state === 'previewed' ? snapshot.previews[round.id] : undefined;
}
