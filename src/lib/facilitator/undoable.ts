import type { CommandType } from '$lib/domain/steering/command';

const WORTH_OFFERING: ReadonlySet<CommandType> = new Set([
	'next',
	'back',
	'goto',
	'remove',
	'insert',
	'stage',
	'order',
	'agenda',
	'discussed',
	'note',
	'agreement',
	'reveal-text'
]);

/**
 * Whether the panel offers to take this command back. Switches are turned back by themselves; what was
 * closed, shown, ended or marked stays so.
 */
export const offersUndo = (type: CommandType): boolean => WORTH_OFFERING.has(type);
