import { untrack } from 'svelte';

/**
 * The frames that a part of the panel lets pass at another step, so that no part holds up the one
 * above it; none at the step at which the panel was opened, whose picture is waited for.
 */
export function afterStep(stage: () => string, frames: number): () => number {
	const opened = untrack(stage);
	let moved = false;
	return () => {
		moved ||= stage() !== opened;
		return moved ? frames : 0;
	};
}
