import type { Command } from '$lib/domain/steering/command';
import type { FacilitatorSnapshot } from '$lib/protocol/snapshot';

/**
 * A step with the place it leaves, as shown on screen; the server only accepts it from there (L3).
 * Unchanged if it moves nobody on, or if it already says where it was asked for.
 */
export function fromHere(
	command: Command,
	{ stage, slide, spotlight }: Pick<FacilitatorSnapshot, 'stage' | 'slide' | 'spotlight'>
): Command {
	switch (command.type) {
		case 'open':
		case 'next':
		case 'back':
		case 'goto':
		case 'close':
		case 'release':
		case 'end':
			return { from: stage, ...command };
		case 'slide':
			return { from: slide ?? 0, ...command };
		case 'spotlight':
			return { from: spotlight, ...command };
		default:
			return command;
	}
}
