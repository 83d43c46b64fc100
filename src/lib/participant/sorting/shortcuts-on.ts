const STORED = 'kaartgesprek.shortcuts';

/** Whether the keys 1 to 4 lay a card; on until this person switched them off (WCAG 2.1.4). */
export function shortcutsOn(): boolean {
	try {
		return localStorage.getItem(STORED) !== 'off';
	} catch {
		return true;
	}
}

/** Switches the keys on or off, on this device. */
export function switchShortcuts(on: boolean): void {
	try {
		if (on) localStorage.removeItem(STORED);
		else localStorage.setItem(STORED, 'off');
	} catch {
		// storage is blocked: they stay on
	}
}

/** Whether a key press belongs to something else: a field, an open dialog, a key held down. */
export function keyIsTaken(event: KeyboardEvent): boolean {
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
