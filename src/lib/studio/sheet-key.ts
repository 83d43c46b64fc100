import { cellAfter, gridStep, type GridCell, type GridSize } from './grid-step';

/** What a key asks of a sheet. */
export type SheetWish =
	| { readonly kind: 'go'; readonly to: GridCell }
	/** `typed`: with this character replacing the content */
	| { readonly kind: 'edit'; readonly typed?: string }
	/** leaves the field: to another cell, or to the cell itself */
	| { readonly kind: 'leave'; readonly to: GridCell }
	| { readonly kind: 'cancel' | 'clear' | 'toggle' | 'add' | 'remove' | 'undo' | 'redo' | 'out' }
	| { readonly kind: 'move'; readonly by: 1 | -1 };

interface PressedKey {
	readonly key: string;
	readonly ctrl: boolean;
	readonly shift: boolean;
	readonly alt: boolean;
}

interface Where {
	readonly at: GridCell;
	readonly size: GridSize;
	readonly editing: boolean;
	readonly kind: 'text' | 'choice' | 'tick';
	readonly rtl: boolean;
}

/** The keys of a spreadsheet; undefined: the key is the browser's, or the field's. */
export function sheetKey(pressed: PressedKey, where: Where): SheetWish | undefined {
	const { key, ctrl, shift, alt } = pressed;
	const letter = key.toLowerCase();
	if (ctrl && (letter === 'y' || (letter === 'z' && shift))) return { kind: 'redo' };
	if (ctrl && letter === 'z') return { kind: 'undo' };
	// in a list of options these keys are the browser's
	const inOptions = where.editing && where.kind === 'choice';
	if (alt && key === 'ArrowUp' && !inOptions) return { kind: 'move', by: -1 };
	if (alt && key === 'ArrowDown' && !inOptions) return { kind: 'move', by: 1 };
	if (ctrl && key === 'Enter') return { kind: 'add' };
	return where.editing ? inField(pressed, where) : onCell(pressed, where);
}

function inField(
	{ key, shift, alt, ctrl }: PressedKey,
	{ at, size }: Where
): SheetWish | undefined {
	if (key === 'Escape') return { kind: 'cancel' };
	if (key === 'Enter' && !alt && !ctrl) {
		const row = at.row + (shift ? -1 : 1);
		if (row >= size.rows) return { kind: 'add' };
		return { kind: 'leave', to: { row: Math.max(0, row), column: at.column } };
	}
	if (key !== 'Tab') return undefined;
	const to = cellAfter(at, size, shift ? -1 : 1);
	return to ? { kind: 'leave', to } : { kind: 'out' };
}

function onCell(pressed: PressedKey, where: Where): SheetWish | undefined {
	const { key, ctrl, alt } = pressed;
	const { at, size, kind, rtl } = where;
	const to = alt ? undefined : gridStep(at, size, { key, ctrl, rtl });
	if (to) return { kind: 'go', to };
	if (ctrl && key === 'Delete') return { kind: 'remove' };
	if (key === 'Delete' || key === 'Backspace') return { kind: 'clear' };
	if (kind === 'tick') return key === 'Enter' || key === ' ' ? { kind: 'toggle' } : undefined;
	if (key === 'Enter' || key === 'F2') return { kind: 'edit' };
	if (ctrl || alt || [...key].length !== 1) return undefined;
	return kind === 'text' || key !== ' ' ? { kind: 'edit', typed: key } : { kind: 'edit' };
}
