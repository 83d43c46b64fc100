import type { Entry } from '$lib/domain/entry';
import { isPictureComing } from '$lib/domain/is-picture-coming';
import type { JudgedSeq } from '$lib/live/person';
import type { ParticipantSnapshot } from '$lib/protocol/snapshot';
import { SORTS_LATE } from './own-step';
import type { SessionState } from './session';

/** What a phone says above a screen; each has a sentence of its name in the message files. */
export type Said =
	| 'refused'
	| 'waiting'
	| 'offline'
	| 'asked'
	| 'ended'
	| 'paused'
	| 'late'
	| 'lateElse'
	| 'void'
	| 'notLasting';

export interface Standing {
	readonly says: readonly Said[];
	/** whether the person can lay and answer now: "you can just go on" is true */
	readonly goesOn: boolean;
}

/** Void reasons for cards that were brought along or laid for another dialogue. */
const STRANGE: ReadonlySet<string> = new Set(['unknown-card', 'card-not-in-hand']);

/**
 * How it stands with the connection, the talk and what was sent: only what is true for this person
 * now. A solo sorter has no connection, group or facilitator.
 */
export function standingOf(state: SessionState): Standing {
	const { person, progress, connection, sending, lasting, waiting } = state;
	const { snapshot } = progress;
	const ended = snapshot?.lifecycle === 'ended';
	const paused = !ended && snapshot?.switches.input === 'paused';
	if (person.solo !== undefined) {
		return { says: lasting ? [] : ['notLasting'], goesOn: true };
	}
	const says: Said[] = [];
	if (sending === 'refused') says.push('refused');
	else if (connection === 'lost' || connection === 'trouble' || sending === 'waiting') {
		says.push(waiting > 0 ? 'waiting' : 'offline');
	} else if (connection === 'asked') says.push('asked');
	if (ended) says.push('ended');
	else if (paused) says.push('paused');
	if (!person.viewer) {
		const late = saidOfLate(state);
		if (late) says.push(late);
		if (progress.verdicts.some((one) => one.verdict === 'void' && STRANGE.has(one.reason))) {
			says.push('void');
		}
		// once everything is sent, leaving a finished talk loses nothing
		if (!lasting && !(ended && waiting === 0)) says.push('notLasting');
	}
	return { says, goesOn: sending !== 'refused' && !ended && !paused && !person.viewer };
}

/**
 * What came too late. Silent for people who were warned before laying a card and laid them anyway;
 * a picture is mentioned only if the group has one, or will get one (D2, D15).
 */
function saidOfLate({ entries, progress }: SessionState): 'late' | 'lateElse' | undefined {
	const { snapshot, verdicts, aside } = progress;
	if (!snapshot || aside?.passed.includes(SORTS_LATE)) return undefined;
	const late = entries.filter((entry) => isLate(entry, verdicts));
	if (late.length === 0) return undefined;
	const ofPicture = late.some(
		(entry) => entry.kind === 'move' && hasPicture(snapshot, entry.round)
	);
	return ofPicture ? 'late' : 'lateElse';
}

const isLate = ({ seq }: Entry, verdicts: readonly JudgedSeq[]) =>
	verdicts.some((one) => one.seq === seq && one.verdict === 'late');

/** Only cards that the own picture is made of too: a picture of needs is the group's alone. */
function hasPicture({ rounds, pictures, minGroup }: ParticipantSnapshot, id: string): boolean {
	const round = rounds.find((one) => one.id === id);
	if (!round || round.part === 'needs') return false;
	return pictures[id] !== undefined || isPictureComing(round, minGroup);
}
