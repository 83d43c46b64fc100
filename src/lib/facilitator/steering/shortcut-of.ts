/** What a key does on the panel; the same as a button that can be seen. */
export type Shortcut =
	| 'act'
	| 'next'
	| 'back'
	| 'undo'
	| 'blank'
	| 'freeze'
	| 'plus1'
	| 'plus2'
	| 'clock'
	| 'pause'
	| 'lock'
	| 'card'
	| 'cards'
	| 'note'
	| 'help';

/** The keys in the order in which they are listed. */
export const SHORTCUTS = [
	{
		group: 'panel',
		keys: [
			['Enter', 'act'],
			['z', 'undo'],
			['?', 'help']
		]
	},
	{
		group: 'steps',
		keys: [
			['ArrowRight', 'next'],
			['ArrowLeft', 'back']
		]
	},
	{
		group: 'wall',
		keys: [
			['b', 'blank'],
			['f', 'freeze']
		]
	},
	{
		group: 'clock',
		keys: [
			['1', 'plus1'],
			['2', 'plus2'],
			['p', 'clock']
		]
	},
	{
		group: 'people',
		keys: [
			['s', 'pause'],
			['l', 'lock']
		]
	},
	{
		group: 'cards',
		keys: [
			['k', 'card'],
			['a', 'cards'],
			['n', 'note']
		]
	}
] as const satisfies readonly {
	readonly group: string;
	readonly keys: readonly (readonly [string, Shortcut])[];
}[];

const KEYS: ReadonlyMap<string, Shortcut> = new Map(
	SHORTCUTS.flatMap((one): readonly (readonly [string, Shortcut])[] => one.keys)
);
/** What a clicker in the hand sends. */
const CLICKER: ReadonlyMap<string, Shortcut> = new Map([
	['PageDown', 'next'],
	['PageUp', 'back'],
	['.', 'blank']
]);

/**
 * The shortcut of a key press, or undefined: not with a modifier, not while something else uses the
 * key (typing, a choice, a dialog), not for key repeat (WCAG 2.1.4).
 * @param clicker the keys of a clicker go through the steps
 */
export function shortcutOf(
	event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat' | 'target'>,
	clicker = false
): Shortcut | undefined {
	if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return undefined;
	if (usesKeys(event.target)) return undefined;
	// on a button or a link, Enter belongs to it
	if (event.key === 'Enter' && event.target !== document.body) return undefined;
	if (clicker && CLICKER.has(event.key)) return CLICKER.get(event.key);
	return KEYS.get(event.key.length === 1 ? event.key.toLowerCase() : event.key);
}

function usesKeys(target: EventTarget | null): boolean {
	if (!(target instanceof Element)) return false;
	return (
		target.closest(
			'input, textarea, select, dialog, [contenteditable=""], [contenteditable="true"]'
		) !== null
	);
}
