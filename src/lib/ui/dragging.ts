import { DragDropManager } from '@dnd-kit/abstract';
import {
	AutoScroller,
	Cursor,
	Draggable,
	Droppable,
	Feedback,
	PointerActivationConstraints as when,
	PointerSensor,
	PreventSelection,
	Scroller,
	ScrollListener,
	StyleInjector
} from '@dnd-kit/dom';
import type { Attachment } from 'svelte/attachments';

/** Dragging as an extra way to lay a card: what the page knows of it, whatever the library. */
export interface DragTable {
	/**
	 * Makes an element a card. `hold`: it lies in a list that scrolls, so it is lifted by holding
	 * it; `grip`: it is lifted only by the part inside it that this selector finds.
	 */
	readonly card: (
		id: string,
		how?: { readonly hold?: boolean; readonly grip?: string }
	) => Attachment<HTMLElement>;
	/** Makes an element a pile to drop on. */
	readonly pile: (id: string) => Attachment<HTMLElement>;
	readonly destroy: () => void;
}

export interface DragTableOptions {
	/** a card leaves its place */
	readonly onlift?: (card: string) => void;
	readonly ondrop: (card: string, pile: string) => void;
	/** the pile the card hangs over, or none */
	readonly onover: (pile: string | undefined) => void;
}

/** How long a card in a list is held before it lifts, and how far the finger may slip meanwhile. */
const HOLD_MS = 190;
const SLIP_PX = 8;
const PULL_PX = 6;

/**
 * The table of drag-table.ts. The library's messages for screen readers are left out: the page has
 * its own buttons and words.
 */
export function layDragTable({ onlift, ondrop, onover }: DragTableOptions): DragTable {
	const manager = new DragDropManager<Draggable, Droppable>({
		plugins: [
			ScrollListener,
			Scroller,
			StyleInjector,
			AutoScroller,
			Cursor,
			Feedback.configure({ dropAnimation: null }),
			PreventSelection
		],
		sensors: [PointerSensor]
	});
	manager.monitor.addEventListener('dragstart', ({ operation }) => {
		if (operation.source) onlift?.(String(operation.source.id));
	});
	manager.monitor.addEventListener('dragover', ({ operation }) =>
		onover(operation.target ? String(operation.target.id) : undefined)
	);
	manager.monitor.addEventListener('dragend', ({ operation: { source, target }, canceled }) => {
		onover(undefined);
		if (!canceled && source && target) ondrop(String(source.id), String(target.id));
	});

	return {
		card:
			(id, { hold = false, grip } = {}) =>
			(element) => {
				const sensor = PointerSensor.configure({
					activationConstraints: ({ pointerType }) =>
						hold && pointerType !== 'mouse'
							? [new when.Delay({ value: HOLD_MS, tolerance: SLIP_PX })]
							: [new when.Distance({ value: PULL_PX })],
					// a button on the card keeps its own tap
					preventActivation: ({ target }) =>
						target instanceof Element && target.closest('button') !== null
				});
				const handle = grip === undefined ? undefined : element.querySelector(grip);
				// for code that waits until it can be lifted
				element.dataset['liftable'] = '';
				const card = new Draggable(
					{ id, element, sensors: [sensor], ...(handle ? { handle } : {}) },
					manager
				);
				return () => card.destroy();
			},
		pile: (id) => (element) => {
			const pile = new Droppable({ id, element }, manager);
			return () => pile.destroy();
		},
		destroy: () => manager.destroy()
	};
}
