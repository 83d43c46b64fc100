import type { FacilitatorSnapshot } from '$lib/protocol/snapshot';

/**
 * The state as it would be if the picture of this round were shown to the room: what a preview is
 * drawn from, so that only the command separates previewing from showing (D2).
 */
export function asReleased(snapshot: FacilitatorSnapshot, round: string): FacilitatorSnapshot {
	const picture = snapshot.previews[round];
	if (!picture) return snapshot;
	return {
		...snapshot,
		rounds: snapshot.rounds.map((one) => (one.id === round ? { ...one, state: 'released' } : one)),
		pictures: { ...snapshot.pictures, [round]: picture },
		switches: { ...snapshot.switches, wall: 'follow' },
		held: undefined
	};
}
