import { stagesBefore } from '$lib/domain/stages-before';
import type { FacilitatorSnapshot, ParticipantSnapshot, WallSnapshot } from './snapshot';

/**
 * The state as the wall gets it, out of the facilitator's own. The server makes the wall's snapshot
 * with it and the panel its mirror, so that the one cannot show what the other does not.
 */
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
		ready: _ready,
		busy: _busy,
		wallConnected: _wallConnected,
		walls: _walls,
		compared,
		comparison,
		wifi,
		join,
		...common
	} = snapshot;
	// fails to compile if a facilitator-only field is not taken out above
	const _left: { [Name in Exclude<keyof typeof common, keyof WallSnapshot>]: never } = {};
	// a code that lets nobody in stays off the wall
	const inviting =
		common.switches.joining === 'open' &&
		common.lifecycle !== 'ended' &&
		(!common.rehearsal || snapshot.settings.rehearsal?.phones === true);
	return {
		...common,
		role: 'wall',
		comparison: compared ? comparison : undefined,
		join: inviting ? join : undefined,
		wifi: showsTheDoor(snapshot) ? wifi : undefined
	};
}

/** Whether the wall shows the way in, or goes on showing it. */
function showsTheDoor({ lifecycle, switches, stageKind, held }: FacilitatorSnapshot): boolean {
	if (lifecycle === 'ended' || lifecycle === 'purged' || switches.wall === 'blank') return false;
	return lifecycle === 'draft' || stageKind === 'welcome' || held?.stageKind === 'welcome';
}

/** The state as every phone gets it, without settings that are none of a phone's business. */
export function phoneView(snapshot: FacilitatorSnapshot): ParticipantSnapshot {
	const { role: _role, join: _join, wifi: _wifi, ...common } = wallView(snapshot);
	const before = stagesBefore(snapshot.agenda, snapshot.stage);
	return { ...common, role: 'participant', settings: snapshot.settings, before, personal: 0 };
}
