import type { DialogueState, HeldWall } from '$lib/domain/dialogue';
import type { App } from '../app';
import { snapshotsIn } from '../live/snapshots';
import type { Unit } from '../store/store';

/**
 * What the wall holds after a command: what it showed when it was told to hold still, so that a
 * reopened wall, and a mirror of it, show the same. Read before the command is written.
 */
export function* heldAfter(
	app: App,
	dialogue: string,
	state: DialogueState
): Unit<HeldWall | undefined> {
	if (state.switches.wall !== 'frozen') return undefined;
	if (state.held) return state.held;
	const shown = yield* snapshotsIn(app, dialogue);
	if (!shown || shown.lifecycle === 'purged') return undefined;
	const { wall } = shown;
	return {
		lifecycle: wall.lifecycle,
		stage: wall.stage,
		stageKind: wall.stageKind,
		prompt: wall.prompt,
		stageRound: wall.stageRound,
		rounds: wall.rounds,
		counts: wall.counts,
		input: wall.switches.input,
		timer: wall.switches.timer,
		spotlight: wall.spotlight,
		slide: wall.slide,
		notes: wall.notes,
		agreements: wall.agreements,
		readBack: wall.readBack,
		quiet: wall.quiet,
		quietEndsAt: wall.quietEndsAt,
		compared: wall.comparison !== undefined,
		pairs: wall.pairs
	};
}
