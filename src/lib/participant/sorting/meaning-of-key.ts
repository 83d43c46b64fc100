import type { Pile } from '$lib/domain/deck';
import { digitOfKey } from '$lib/domain/digit-key';
import { shortcutsOn } from './shortcuts-on';

/** What a key does while cards are laid: a step back or forward, a pile; undefined: nothing. */
export function meaningOfKey(
	event: KeyboardEvent,
	piles: readonly Pile[]
): 'undo' | 'redo' | Pile | undefined {
	if (keyIsTaken(event)) return undefined;
	const letter = event.key.toLowerCase();
	if (event.ctrlKey || event.metaKey) {
		if (letter === 'y' || (letter === 'z' && event.shiftKey)) return 'redo';
		return letter === 'z' ? 'undo' : undefined;
	}
	const pile = piles[(digitOfKey(event) ?? 0) - 1];
	return shortcutsOn() ? pile : undefined;
}

/** Whether a key press belongs to something else: a field, an open dialog, a key held down. */
function keyIsTaken(event: KeyboardEvent): boolean {
	const typing = (event.target as Element | null)?.closest?.(
		'input, select, textarea, [contenteditable], dialog'
	);
	return (
		Boolean(typing) ||
		event.repeat ||
		event.altKey ||
		event.isComposing ||
		document.querySelector('dialog[open]') !== null
	);
}
