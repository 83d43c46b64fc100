import { STAGE_FACTS } from '$lib/domain/stage-facts';
import type { FacilitatorSnapshot } from '$lib/protocol/snapshot';
import type { previewOf } from './preview-of';

/**
 * Whether the desk has the middle of the panel, where something is written down or chosen in this step; the wall then
 * stands small at the left.
 */
export function deskFirst(snapshot: Parameters<typeof previewOf>[0]): boolean {
	const { desk } = STAGE_FACTS[snapshot.stageKind];
	return desk === 'always' || (desk === 'shown' && isShown(snapshot));
}

const isShown = ({ rounds }: Pick<FacilitatorSnapshot, 'rounds'>): boolean =>
	rounds.findLast(({ part }) => part === 'needs')?.state === 'released';
