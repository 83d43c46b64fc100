import { STAGE_FACTS } from '$lib/domain/stage-facts';
import type { FacilitatorSnapshot } from '$lib/protocol/snapshot';
import type { previewOf } from './preview-of';

/**
 * Whether the desk gets the middle of the panel, because this step is for writing or choosing; the
 * wall is then small, at the left.
 */
export function deskFirst(snapshot: Parameters<typeof previewOf>[0]): boolean {
	const { desk } = STAGE_FACTS[snapshot.stageKind];
	return desk === 'always' || (desk === 'shown' && isShown(snapshot));
}

const isShown = ({ rounds }: Pick<FacilitatorSnapshot, 'rounds'>): boolean =>
	rounds.findLast(({ part }) => part === 'needs')?.state === 'released';
