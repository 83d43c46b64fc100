import type { GroupPicture } from '$lib/domain/disclosure/picture';
import { roundOfStage } from '$lib/domain/round-of-stage';
import type { FacilitatorSnapshot } from '$lib/protocol/snapshot';

/** The picture that only the facilitator sees in this step, before the room does (D2). */
export function previewOf(
	snapshot: Pick<FacilitatorSnapshot, 'agenda' | 'stage' | 'stageKind' | 'rounds' | 'previews'>
): GroupPicture | undefined {
	if (snapshot.stageKind !== 'reveal' && snapshot.stageKind !== 'wishes') return undefined;
	const stage = snapshot.agenda.find((one) => one.id === snapshot.stage);
	const round = stage && roundOfStage(stage, snapshot.rounds);
	return round?.state === 'previewed' ? snapshot.previews[round.id] : undefined;
}
