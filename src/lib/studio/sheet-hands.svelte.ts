import { tick } from 'svelte';
import type { GridCell } from './grid-step';
import { blockOf } from './paste-block';
import { sheetKey, type SheetWish } from './sheet-key';
import {
	choiceTyped,
	pasted,
	type SheetChange,
	type SheetColumn,
	type SheetRow
} from './sheet-model';

/** What a sheet shows and tells; read anew each time, as its rows change. */
export interface Sheet {
	readonly columns: readonly SheetColumn[];
	readonly rows: readonly SheetRow[];
	/** the cell with the focus */
	at: GridCell;
	/** `typing`: text that is still being typed */
	readonly onchange: (changes: readonly SheetChange[], typing?: string) => void;
	readonly onadd?:
		((lines: readonly Readonly<Record<string, string>>[], after: number) => void) | undefined;
	readonly onremove?: ((row: number) => void) | undefined;
	readonly onmove?: ((from: number, to: number) => void) | undefined;
	readonly onundo?: (() => void) | undefined;
	readonly onredo?: (() => void) | undefined;
}

/** The hands on a sheet: what keys, clicks and pasted blocks do to the focused cell. */
export class SheetHands {
	readonly #sheet: Sheet;
	/** the element of a cell, to give it the focus */
	readonly #cellAt: (at: GridCell) => HTMLElement | null | undefined;
	/** of the cell before it was edited */
	#before = '';
	editing = $state(false);
	/** texts of the last pasted block that found no place */
	lost = $state.raw<readonly string[]>([]);

	constructor(sheet: Sheet, cellAt: (at: GridCell) => HTMLElement | null | undefined) {
		this.#sheet = sheet;
		this.#cellAt = cellAt;
	}

	get #column(): SheetColumn | undefined {
		return this.#sheet.columns[this.#sheet.at.column];
	}

	get #value(): string {
		const { rows, at } = this.#sheet;
		return rows[at.row]?.cells[at.column] ?? '';
	}

	/** Gives a cell the focus. */
	async go(to: GridCell): Promise<void> {
		this.editing = false;
		this.#sheet.at = to;
		await tick();
		this.#cellAt(to)?.focus();
	}

	set(value: string, typing = false): void {
		const row = this.#sheet.rows[this.#sheet.at.row];
		const column = this.#column;
		if (!row || !column || column.fixed) return;
		const change = { row: row.id, column: column.id, value };
		this.#sheet.onchange([change], typing ? `${row.id} ${column.id}` : undefined);
	}

	/** A click on a cell edits it. */
	pick(at: GridCell): void {
		const now = this.#sheet.at;
		if (this.editing && now.row === at.row && now.column === at.column) return;
		this.#sheet.at = at;
		this.#edit();
	}

	move(from: number, to: number): void {
		if (from < 0 || to < 0 || to >= this.#sheet.rows.length) return;
		this.#sheet.onmove?.(from, to);
		void this.go({ ...this.#sheet.at, row: to });
	}

	readonly key = (event: KeyboardEvent): void => {
		if (event.isComposing) return;
		const { key, ctrlKey, metaKey, shiftKey: shift, altKey: alt } = event;
		const { at, rows, columns } = this.#sheet;
		const wish = sheetKey(
			{ key, ctrl: ctrlKey || metaKey, shift, alt },
			{
				at,
				size: { rows: rows.length, columns: columns.length },
				editing: this.editing,
				kind: this.#column?.kind ?? 'text',
				rtl: document.documentElement.dir === 'rtl'
			}
		);
		if (!wish || wish.kind === 'out') return;
		event.preventDefault();
		event.stopPropagation();
		this.#act(wish);
	};

	readonly paste = (event: ClipboardEvent): void => {
		const text = event.clipboardData?.getData('text/plain') ?? '';
		const block = blockOf(text);
		if (text === '' || (this.editing && block.length === 1 && block[0]?.length === 1)) return;
		event.preventDefault();
		const { columns, rows, at, onchange, onadd } = this.#sheet;
		const { changes, added, lost } = pasted(columns, rows, at, block);
		this.lost = lost;
		if (changes.length > 0) onchange(changes);
		if (added.length > 0) onadd?.(added, rows.length - 1);
		void this.go(at);
	};

	readonly copy = (event: ClipboardEvent): void => {
		if (this.editing) return;
		event.preventDefault();
		event.clipboardData?.setData('text/plain', this.#value);
	};

	#edit(typed?: string): void {
		const column = this.#column;
		if (!column || column.fixed) return;
		this.#before = this.#value;
		if (column.kind === 'tick') return this.set(this.#before ? '' : 'yes');
		if (column.kind === 'choice' && typed !== undefined) {
			const found = choiceTyped(column, this.#before, typed);
			if (found !== undefined) this.set(found);
			return;
		}
		if (typed !== undefined) this.set(typed, true);
		this.editing = true;
	}

	#act(wish: SheetWish): void {
		const { at, onadd, onremove, onundo, onredo } = this.#sheet;
		switch (wish.kind) {
			case 'go':
			case 'leave':
				return void this.go(wish.to);
			case 'edit':
				return this.#edit(wish.typed);
			case 'cancel':
				this.set(this.#before);
				return void this.go(at);
			case 'clear':
				return this.set('');
			case 'toggle':
				return this.#edit();
			case 'add':
				return onadd ? onadd([{}], at.row) : void this.go(at);
			case 'remove':
				return onremove?.(at.row);
			case 'undo':
				onundo?.();
				return void this.go(at);
			case 'redo':
				onredo?.();
				return void this.go(at);
			case 'move':
				return this.move(at.row, at.row + wish.by);
			case 'out':
				return;
		}
	}
}
