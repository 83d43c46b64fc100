/** What a key does on the panel; the same as a button that can be seen. */
export type Shortcut = 'next' | 'back' | 'blank' | 'freeze' | 'help';

const KEYS: Readonly<Record<string, Shortcut>> = {
	ArrowRight: 'next',
	ArrowLeft: 'back',
	b: 'blank',
	f: 'freeze',
	'?': 'help'
};

/**
 * The shortcut of a key press, or undefined: not with a modifier, not while something else uses the key
 * (typing, a choice, a dialog), not for a key that is held down (WCAG 2.1.4).
 */
export function shortcutOf(
	event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat' | 'target'>
): Shortcut | undefined {
	if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return undefined;
	if (usesKeys(event.target)) return undefined;
	return KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
}

function usesKeys(target: EventTarget | null): boolean {
	if (!(target instanceof Element)) return false;
	return (
		target.closest(
			'input, textarea, select, dialog, [contenteditable=""], [contenteditable="true"]'
		) !== null
	);
}
