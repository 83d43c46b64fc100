import { isAfter, type StageKind } from '$lib/domain/stage-facts';
import type { ParticipantSnapshot } from '$lib/protocol/snapshot';
import { newestRound } from './own-step';

/** What a latecomer is told on one screen. */
export interface LateArrival {
	/** what the group did before, in order */
	readonly done: readonly StageKind[];
	readonly now: StageKind;
	/** whether cards laid now count in the group's picture, or for this person alone (L6) */
	readonly cards: 'count' | 'own';
	readonly needs: 'count' | 'no';
}

/** Set aside once it has been read. */
export const CAUGHT_UP = 'caught-up';
/** Set aside for people who were there before there was anything to catch up with. */
export const EARLY = 'early';

/**
 * What a person missed and can still do, if they said nothing yet and the group is past laying
 * cards; undefined if there is nothing to catch up with. Arriving during laying, one simply begins.
 * @param said how many entries this person has
 * @param passed what this person set aside
 */
export function lateArrival(
	snapshot: ParticipantSnapshot | undefined,
	said: number,
	passed: ReadonlySet<string>
): LateArrival | undefined {
	if (snapshot?.lifecycle !== 'running' || snapshot.opening || said > 0) return undefined;
	if (passed.has(CAUGHT_UP) || passed.has(EARLY)) return undefined;
	const cards = newestRound(snapshot, 'factors')?.state === 'open' ? 'count' : 'own';
	if (!isAfter(snapshot.stageKind, 'sort') && cards === 'count') return undefined;
	const { needs } = snapshot.settings;
	const open = newestRound(snapshot, 'needs')?.state === 'open';
	return {
		done: snapshot.before.filter((kind) => kind !== 'welcome'),
		now: snapshot.stageKind,
		cards,
		needs: needs && open ? 'count' : 'no'
	};
}
