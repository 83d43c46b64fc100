import type { DragTable, DragTableOptions } from './dragging';

/**
 * A table on which cards can be dragged to piles. What it is made of loads after the page, so that
 * taps and keys work from the start, and without it (no network) they go on working.
 * @param ready called with the table once it is there
 * @returns its end
 */
export function createDragTable(
	options: DragTableOptions,
	ready: (table: DragTable) => void
): () => void {
	let ended = false;
	let table: DragTable | undefined;
	import('./dragging').then(
		({ layDragTable }) => {
			if (!ended) ready((table = layDragTable(options)));
		},
		() => {}
	);
	return () => {
		ended = true;
		table?.destroy();
	};
}
