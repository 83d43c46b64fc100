import type {
	FacilitatorSnapshot,
	ParticipantSnapshot,
	WallSnapshot
} from '$lib/protocol/snapshot';

/** The state as the wall gets it, out of the panel's own: the same object that the wall's stream carries. */
export function wallView(snapshot: FacilitatorSnapshot): WallSnapshot {
	const {
		role: _role,
		agenda: _agenda,
		settings: _settings,
		allNotes: _notes,
		previews: _previews,
		addresses: _addresses,
		people: _people,
		keys: _keys,
		unpaired: _unpaired,
		wifi,
		join,
		...common
	} = snapshot;
	const inviting = common.switches.joining === 'open' && common.lifecycle !== 'ended';
	return {
		...common,
		role: 'wall',
		join: inviting ? join : undefined,
		wifi: inviting ? wifi : undefined
	};
}

/** The state as every phone gets it. */
export function phoneView(snapshot: FacilitatorSnapshot): ParticipantSnapshot {
	const { role: _role, join: _join, wifi: _wifi, ...common } = wallView(snapshot);
	return { ...common, role: 'participant', settings: snapshot.settings, personal: 0 };
}

/**
 * The state as it would be if the picture of this round were shown to the room: what a preview is drawn
 * from, so that nothing but the command lies between looking first and showing (D2).
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
