import type { Command } from '$lib/domain/steering/command';
import type { FacilitatorSnapshot } from '$lib/protocol/snapshot';

/**
 * A step with the place it leaves, as the screen shows it; the server takes it from there only (L3). What
 * moves nobody on stays as it is, and so does a step that says itself where it was asked for.
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
