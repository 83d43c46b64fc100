import type { Attachment } from 'svelte/attachments';
import type { Draggable, Droppable, DragDropManager } from '@dnd-kit/dom';

/** Dragging as an extra way to lay a card: what the page knows of it, whatever the library. */
export interface DragTable {
	/**
	 * Makes an element a card. `hold`: it lies in a list that scrolls, so it is lifted by holding it; `grip`:
	 * it is lifted only by the part inside it that this selector finds.
	 */
	readonly card: (
		id: string,
		how?: { readonly hold?: boolean; readonly grip?: string }
	) => Attachment<HTMLElement>;
	/** Makes an element a pile to drop on. */
	readonly pile: (id: string) => Attachment<HTMLElement>;
	readonly destroy: () => void;
}

interface DragTableOptions {
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

type Library = typeof import('@dnd-kit/dom');
interface Table {
	readonly library: Library;
	readonly manager: DragDropManager;
}

/**
 * A table on which cards can be dragged to piles. The library loads after the page, so that taps
 * and keys work from the start; its screen-reader messages are disabled, since the page has its own
 * buttons and words for them.
 */
export function createDragTable({ onlift, ondrop, onover }: DragTableOptions): DragTable {
	let ended = false;
	let manager: DragDropManager | undefined;
	const table = import('@dnd-kit/dom').then(
		(library) => (ended ? undefined : start(library)),
		// not loaded (no network): everything else works
		() => undefined
	);

	function start(library: Library): Table {
		const { AutoScroller, Cursor, Feedback, PreventSelection, PointerSensor } = library;
		manager = new library.DragDropManager({
			plugins: [
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
		return { library, manager };
	}

	/** Registers an element once the library has loaded, and unregisters it with the element. */
	function attach(make: (table: Table, element: HTMLElement) => Draggable | Droppable) {
		return (element: HTMLElement) => {
			let gone = false;
			let made: Draggable | Droppable | undefined;
			void table.then((there) => {
				if (there && !gone && !ended) made = make(there, element);
			});
			return () => {
				gone = true;
				made?.destroy();
			};
		};
	}

	return {
		card: (id, { hold = false, grip } = {}) =>
			attach(({ library, manager: over }, element) => {
				const { PointerSensor, PointerActivationConstraints: when } = library;
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
				return new library.Draggable(
					{ id, element, sensors: [sensor], ...(handle ? { handle } : {}) },
					over
				);
			}),
		pile: (id) =>
			attach(({ library, manager: over }, element) => new library.Droppable({ id, element }, over)),
		destroy() {
			ended = true;
			manager?.destroy();
		}
	};
}
