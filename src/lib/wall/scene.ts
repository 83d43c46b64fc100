import type { Agreement } from '$lib/domain/dialogue';
import type { GroupPicture } from '$lib/domain/disclosure/picture';
import type { ServedComparison } from '$lib/domain/disclosure/then-and-now';
import type { WallSnapshot } from '$lib/protocol/snapshot';
import { isPictureComing } from '$lib/domain/is-picture-coming';

/** What the wall draws. Only a released picture is in a scene (D1, D2). */
export type Scene =
	| {
			readonly kind:
				'gone' | 'blank' | 'lobby' | 'agree' | 'close' | 'self' | 'no-cards' | 'groups';
	  }
	| { readonly kind: 'prompt'; readonly stage: PromptStage; readonly done: Done | undefined }
	/** the board without cards, to learn to read it; `ahead`: the room has not seen the picture */
	| { readonly kind: 'learn'; readonly ahead: boolean }
	/** before the picture of a round is shown */
	| { readonly kind: 'soon'; readonly about: 'picture' | 'wishes' }
	| { readonly kind: 'picture' | 'cards' | 'quiet'; readonly picture: GroupPicture }
	| { readonly kind: 'wishes'; readonly picture: GroupPicture }
	| { readonly kind: 'read-back'; readonly agreement: Agreement }
	| { readonly kind: 'compare'; readonly comparison: ServedComparison }
	| { readonly kind: 'card'; readonly picture: GroupPicture; readonly card: string }
	/** cards that were put again: where they are now, and where they were */
	| {
			readonly kind: 'shift';
			readonly picture: GroupPicture;
			readonly before: GroupPicture | undefined;
	  };

/** Scenes that show what people laid or need, or how that is read. */
export type DrawnScene = Extract<
	Scene,
	{ picture: unknown } | { comparison: unknown } | { kind: 'learn' }
>;
export const isDrawn = (scene: Scene): scene is DrawnScene =>
	'picture' in scene || 'comparison' in scene || scene.kind === 'learn';

/** What the room is asked; `replace` is a sort of a few cards again. */
export type PromptStage = 'practice' | 'sort' | 'replace' | 'top' | 'needs' | 'picture' | 'pairs';
export interface Done {
	readonly finished: number;
	readonly of: number;
}

/** The scene of a snapshot. */
export function sceneOf(snapshot: WallSnapshot): Scene {
	if (snapshot.lifecycle === 'purged') return { kind: 'gone' };
	if (snapshot.switches.wall === 'blank') return { kind: 'blank' };
	if (snapshot.lifecycle === 'draft') return { kind: 'lobby' };
	if (snapshot.lifecycle === 'ended') return { kind: 'close' };
	const { stageKind, comparison } = snapshot;
	if (comparison) return { kind: 'compare', comparison };
	switch (stageKind) {
		case 'welcome':
			return { kind: 'lobby' };
		case 'practice':
		case 'top':
			return { kind: 'prompt', stage: stageKind, done: undefined };
		case 'picture': {
			const ahead = isPictureComing(stageRound(snapshot), snapshot.minGroup);
			if (ahead || shownPicture(snapshot)) return { kind: 'learn', ahead };
			return { kind: 'prompt', stage: stageKind, done: undefined };
		}
		case 'pairs':
			return snapshot.pairs.some((people) => people > 1)
				? { kind: 'groups' }
				: { kind: 'prompt', stage: stageKind, done: undefined };
		case 'sort': {
			const stage = stageRound(snapshot)?.part === 'replace' ? 'replace' : stageKind;
			return { kind: 'prompt', stage, done: doneOf(snapshot) };
		}
		case 'needs':
			return { kind: 'prompt', stage: stageKind, done: doneOf(snapshot) };
		case 'reveal': {
			const picture = shownPicture(snapshot);
			if (picture?.shift) {
				return { kind: 'shift', picture, before: snapshot.pictures[picture.shift.since] };
			}
			if (picture) return { kind: 'picture', picture };
			return isPictureComing(stageRound(snapshot), snapshot.minGroup)
				? { kind: 'soon', about: 'picture' }
				: { kind: 'self' };
		}
		case 'cards': {
			const picture = shownPicture(snapshot);
			if (!picture) return { kind: 'no-cards' };
			const card = snapshot.spotlight;
			if (card !== null) return { kind: 'card', picture, card };
			return { kind: snapshot.quiet ? 'quiet' : 'cards', picture };
		}
		case 'wishes': {
			const picture = shownPicture(snapshot);
			return picture ? { kind: 'wishes', picture } : { kind: 'soon', about: 'wishes' };
		}
		case 'agree': {
			const agreement = snapshot.agreements.find((one) => one.id === snapshot.readBack);
			return agreement ? { kind: 'read-back', agreement } : { kind: 'agree' };
		}
		case 'close':
			return { kind: 'close' };
	}
}

/**
 * What the wall draws of a state: while frozen, what was there at the time, with the rounds of that
 * time, so not pictures released since. An erased dialogue ends the freeze.
 */
export function shownOf<S extends WallSnapshot>(now: S): S {
	const { held } = now;
	if (!held || now.switches.wall !== 'frozen' || now.lifecycle === 'purged') return now;
	const { input, timer, compared, ...then } = held;
	const talk = {
		readBack: held.readBack ?? null,
		quiet: held.quiet ?? false,
		quietEndsAt: held.quietEndsAt,
		comparison: compared ? now.comparison : undefined
	};
	return { ...now, ...then, ...talk, switches: { ...now.switches, input, timer } };
}

const stageRound = (snapshot: WallSnapshot) =>
	snapshot.rounds.find((round) => round.id === snapshot.stageRound);

/** The latest released picture of what the stage is about. */
function shownPicture(snapshot: WallSnapshot): GroupPicture | undefined {
	const now = stageRound(snapshot);
	return snapshot.rounds
		.filter(
			(round) =>
				round.state === 'released' && round.part === now?.part && round.number <= now.number
		)
		.map((round) => snapshot.pictures[round.id])
		.findLast((picture) => picture !== undefined);
}

function doneOf(snapshot: WallSnapshot): Done {
	const { connected, away, finished } = snapshot.counts;
	return { finished, of: Math.max(finished, connected + away) };
}
