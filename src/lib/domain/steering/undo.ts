import type { DialogueState, Round } from '../dialogue';
import type { CommandType } from './command';

/** Commands whose whole effect lies in the state; the others touch people, keys or pictures. */
const UNDOABLE: ReadonlySet<CommandType> = new Set([
	'lock',
	'unlock',
	'next',
	'back',
	'goto',
	'insert',
	'remove',
	'order',
	'stage',
	'agenda',
	'places',
	'input',
	'wall',
	'timer',
	'slide',
	'spotlight',
	'discussed',
	'pairs',
	'wifi',
	'address',
	'note',
	'reveal-text',
	'agreement',
	'read-back',
	'quiet',
	'compare'
]);

/** Whether a command of this type can be taken back while it is the latest. */
export const canBeUndone = (type: CommandType): boolean => UNDOABLE.has(type);

/**
 * The state after taking back the latest command, or undefined when that one cannot be taken back.
 * What has been closed, shown, ended or marked stays so.
 * @param latest the command that made `state.rev`, and the state before it
 */
export function undone(
	state: DialogueState,
	latest: { readonly type: CommandType; readonly before: DialogueState }
): DialogueState | undefined {
	if (!canBeUndone(latest.type)) return undefined;
	const { before } = latest;
	return {
		...state,
		rev: state.rev + 1,
		agenda: before.agenda,
		stage: before.stage,
		rounds: state.rounds.map((round) => withCountOf(round, before)),
		switches: before.switches,
		settings: before.settings,
		slide: before.slide,
		spotlight: before.spotlight,
		discussed: before.discussed,
		notes: before.notes,
		agreements: before.agreements,
		readBack: before.readBack,
		quiet: before.quiet,
		quietEndsAt: before.quietEndsAt,
		compared: before.compared,
		pairSize: before.pairSize,
		pairs: before.pairs,
		held: before.held,
		address: before.address,
		wifi: before.wifi
	};
}

/** Undoing a step also undoes the room's count given with it; a round closed since has none. */
function withCountOf(round: Round, before: DialogueState): Round {
	const { told: _, ...one } = round;
	const told = before.rounds.find(({ id }) => id === round.id)?.told;
	return round.state !== 'open' || told === undefined ? one : { ...one, told };
}
